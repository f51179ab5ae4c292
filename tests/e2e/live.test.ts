// The live surface as built, on the call as Meet's address serves it: from the lobby to a story opened and a reset.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, until, type Chromium } from './harness/chromium.ts';
import { pace } from './harness/clock.ts';
import { prepare } from './prepared.ts';

let browser: Chromium;
let page: Page;
let live: Frame;

const shown = (selector: string) => live.waitForSelector(selector, { timeout: 20_000 });
/** Focus is the call's own, and none of the keys typed in our frame came to the page. */
const isTheCalls = () =>
  page.evaluate<boolean>('document.activeElement === document.body && __keys.length === 0');

beforeAll(async () => {
  browser = await launch();
  const ours = await prepare(browser);
  await ours.close();
  page = await browser.call();
  live = await browser.liveFrame(page);
}, 60_000);
afterAll(() => browser.close());

test('the lobby offers to breathe and the three picked stories, beside the button to join', async () => {
  await shown('.sidebar .timer');
  expect(await live.locator('.row .title').allTextContents()).toEqual([
    'The release-train truce',
    'Took over a stalled team',
    'The pricing bet',
  ]);
  await live.getByRole('button', { name: 'Breathe 5 min' }).click();
  await shown('.pacer');
  await browser.shot(page, 'live/e2e-lobby');
});

test('joining folds the sidebar into the strip, by itself', async () => {
  await browser.join(page);
  await shown('div.strip');
  expect(await live.locator('.words').textContent()).toBe('Ready when you are');
  await page.mouse.move(640, 600);
  await browser.shot(page, 'live/e2e-strip');
});

test('two keys fetch a story, and the focus is the call’s again', async () => {
  await browser.key(page, 'stories');
  await until(live, "document.activeElement.dataset.field === 'search'");
  await browser.shot(page, 'live/e2e-stories');
  await page.keyboard.press('1');
  await shown('.card');
  expect(await live.locator('.card .proof').textContent()).toBe('-38 %');
  await until(page, 'document.activeElement === document.body');
  expect(await isTheCalls()).toBe(true);
  await browser.shot(page, 'live/e2e-card');
});

test('a question typed brings the story that answers it to the top', async () => {
  await browser.key(page, 'stories');
  await until(live, "document.activeElement.dataset.field === 'search'");
  await page.keyboard.type('took over a team nobody believed in');
  await until(live, "document.querySelector('.row .title')?.textContent === 'Took over a stalled team'");
  await page.keyboard.press('Escape');
  await until(page, 'document.activeElement === document.body');
  expect(await isTheCalls()).toBe(true);
});

test('reset answers with one line to say and one breath out, and clears by itself', async () => {
  await browser.key(page, 'reset');
  await shown('.now.say');
  expect(await live.locator('.words').textContent()).toBe('Let me say that more clearly.');
  await browser.shot(page, 'live/e2e-reset');
  await live.evaluate(pace(5));
  // What is due is reckoned anew.
  await browser.key(page, 'reset');
  await live.waitForSelector('.now.say', { state: 'detached' });
  await live.evaluate(pace(1));
  expect(await isTheCalls()).toBe(true);
});

test('a page that hangs holds up neither what we show nor what we keep', async () => {
  const worker = await browser.worker();
  const moments = () =>
    worker.evaluate<number>(
      "chrome.storage.local.getKeys().then(keys => keys.filter(key => key.startsWith('moment:')).length)",
    );
  const before = await moments();
  const hung = page.evaluate<number>(
    '(() => { const end = Date.now() + 4000; while (Date.now() < end); return end; })()',
  );
  await live.evaluate("document.querySelector('.move.reset').click()");
  await until(live, "document.querySelector('.now.say') !== null");
  await expect.poll(moments).toBe(before + 1);
  const at = Date.now();
  expect(at).toBeLessThan(await hung);
});
