// What we lose without the user's wish comes back by itself: the live frame's process, and a tab the browser put to sleep.
// Where we are gone ourselves, nothing dead stays behind.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOursAt, joined, node, nodes } from './dock-page.ts';
import { launch, until, type Chromium } from './harness/chromium.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('the live frame’s process crashes: the page goes on, and the strip is back', async () => {
  const { page, live } = await joined(browser);
  // Playwright takes the crash of a frame for that of its page, so the page is asked past it.
  const session = await browser.context.newCDPSession(page);
  const asked = async (expression: string): Promise<unknown> =>
    (await session.send('Runtime.evaluate', { expression })).result.value;
  await asked(`document.querySelector('${node}').dataset.crashed = 'yes'`);
  const frame = await browser.context.newCDPSession(live);
  frame.send('Page.crash').catch(() => undefined);
  // Another node, and seen: a dock shows none before its frame has said how large it is.
  await expect
    .poll(() => asked(`document.elementFromPoint(640, 30)?.matches('${node}:not([data-crashed])')`))
    .toBe(true);
  expect(await asked(`document.querySelectorAll('${node}').length`)).toBe(1);
  expect(await asked('rehearsal.state()')).toBe('joined');
});

test('a tab that was discarded has its strip again once it is joined anew', async () => {
  const page = await browser.call();
  await browser.join(page);
  await browser.liveFrame(page);
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.tabs.create({ active: true });
    const asleep = await chrome.tabs.discard(tab?.id);
    if (asleep?.id !== undefined) await chrome.tabs.update(asleep.id, { active: true });
  });
  // The tab that wakes up is another page to the driver.
  const woken = () => browser.context.pages().find(one => one !== page && one.url().includes('meet.google'));
  await expect.poll(woken).toBeDefined();
  const again = woken() ?? page;
  await until(again, 'window.rehearsal !== undefined');
  await browser.join(again);
  await browser.liveFrame(again);
  await expect.poll(() => isOursAt(again, 640, 30)).toBe(true);
  expect(await nodes(again)).toBe(1);
});

test('an update in a call leaves no dead strip over it: under the pointer it goes', async () => {
  const { page } = await joined(browser);
  const worker = await browser.worker();
  const started = browser.context.waitForEvent('serviceworker');
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await started;
  await page.mouse.move(640, 30);
  await expect.poll(() => nodes(page)).toBe(0);
  expect(await page.evaluate('rehearsal.state()')).toBe('joined');
});
