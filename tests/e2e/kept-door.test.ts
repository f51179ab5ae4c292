// The background's other duties: sites the user adds, keys pressed, and an update that waits for the end of a call.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodes, pause } from './dock-page.ts';
import { launch, type Chromium } from './harness/chromium.ts';
import { contentScript } from './harness/content.ts';
import { keep, pageOfOurs } from './kept-harness.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false, asked: ['https://example.com/*'] });
});
afterAll(() => browser.close());

const registered = (page: Page): Promise<unknown> =>
  page.evaluate(
    'chrome.scripting.getRegisteredContentScripts().then(all => all.map(({ id, matches }) => [id, matches]))',
  );
/** As by a click of the user. */
const clicked = async (page: Page, expression: string): Promise<unknown> => {
  const session = await browser.context.newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    userGesture: true,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
};
const origins = JSON.stringify({ origins: ['https://example.com/*'] });

test('a site the user adds runs our content script, until the user takes it back: then nothing of us stays in it', async () => {
  const page = await pageOfOurs(browser);
  expect(await registered(page)).toEqual([]);
  expect(await clicked(page, `chrome.permissions.request(${origins})`)).toBe(true);
  await expect.poll(() => registered(page)).toEqual([['example.com', ['https://example.com/*']]]);
  const added = await browser.open('https://example.com/');
  const evaluate = await contentScript(browser, added);
  expect(await evaluate('typeof chrome.runtime.id')).toBe('string');
  await browser.key(added, 'toggle');
  await (await browser.liveFrame(added)).locator('.live').waitFor();
  expect(await nodes(added)).toBe(1);
  expect(await page.evaluate(`chrome.permissions.remove(${origins})`)).toBe(true);
  await expect.poll(() => registered(page)).toEqual([]);
  // The script stays until the page is loaded anew, and is let in no more.
  await expect.poll(() => nodes(added)).toBe(0);
  await browser.key(added, 'toggle');
  await pause(500);
  expect(await nodes(added)).toBe(0);
  await added.close();
});

test('a key pressed over a call reaches our content script there', async () => {
  const call = await browser.open('https://meet.google.com/abc-defg-hij');
  const evaluate = await contentScript(browser, call);
  const heard = evaluate('new Promise(heard => chrome.runtime.onMessage.addListener(m => void heard(m)))');
  await browser.key(call, 'stories');
  expect(await heard).toEqual({ type: 'pressed', key: 'stories' });
  await call.close();
});

test('a key pressed over a page without us does no harm', async () => {
  const page = await browser.open('https://example.com/');
  await browser.key(page, 'stories');
  expect(await keep(await pageOfOurs(browser), [])).toEqual({ kept: true, revs: {} });
  await page.close();
});

test('an update waits while a call is on or a page of ours is open, and is taken when neither is', async () => {
  for (const page of browser.context.pages())
    if (page.url().startsWith('chrome-extension:')) await page.close();
  const call = {
    interview: null,
    host: 'meet.google.com',
    joinedAt: Date.now(),
    leftAt: null,
    used: [],
    read: 'even',
    muted: false,
  };
  const isTaken = async (within: number): Promise<boolean> => {
    const worker = await browser.worker();
    const anew = browser.context.waitForEvent('serviceworker', { timeout: within }).then(
      () => true,
      () => false,
    );
    await worker
      .evaluate("chrome.runtime.onUpdateAvailable.dispatch({ version: '9.9.9' })")
      .catch(() => undefined);
    return anew;
  };
  const page = await pageOfOurs(browser);
  expect(await isTaken(500)).toBe(false);
  await keep(page, [{ kind: 'call', id: 'one', patch: call }]);
  await page.close();
  expect(await isTaken(500)).toBe(false);
  const again = await pageOfOurs(browser);
  await keep(again, [{ kind: 'call', id: 'one', patch: { leftAt: Date.now() } }]);
  await again.close();
  expect(await isTaken(10_000)).toBe(true);
});
