// Hiding: at once, by us and without the live frame's help, and against everything but the user's own wish.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { boxOf, isOursAt, joined, nodes, pause } from './dock-page.ts';
import { launch, type Chromium } from './harness/chromium.ts';
import { contentScript } from './harness/content.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const seen = async (page: Page) => isOursAt(page, 640, 30);

test('one key hides with the next frame, even while the live frame is busy', async () => {
  const { page, live } = await joined(browser);
  await expect.poll(() => seen(page)).toBe(true);
  // Of the first frame after the key was heard, before it is painted: whether we are still there.
  const evaluate = await contentScript(browser, page);
  await evaluate(
    `void (globalThis.firstFrame = new Promise(told =>
      chrome.runtime.onMessage.addListener(() => requestAnimationFrame(() =>
        told(document.elementFromPoint(640, 30)?.popover === 'manual' ? 'seen' : 'hidden')))))`,
  );
  const busy = live.evaluate(
    `(() => { const end = Date.now() + 4000; while (Date.now() < end); return end; })()`,
  );
  await pause(300);
  await browser.key(page, 'toggle');
  expect(await evaluate('firstFrame')).toBe('hidden');
  const at = Date.now();
  expect(at).toBeLessThan(Number(await busy));
});

test('hidden stays hidden over sharing and its end; the key shows it again', async () => {
  const { page } = await joined(browser);
  await browser.key(page, 'toggle');
  await expect.poll(() => seen(page)).toBe(false);
  await page.evaluate('rehearsal.share()');
  await pause(500);
  await page.evaluate('rehearsal.unshare()');
  await pause(1500);
  expect(await seen(page)).toBe(false);
  await browser.key(page, 'toggle');
  await expect.poll(() => seen(page)).toBe(true);
});

test('sharing the screen hides at once; its end brings us back to the same place', async () => {
  const { page, live } = await joined(browser);
  await expect.poll(() => seen(page)).toBe(true);
  const before = await boxOf(live);
  await page.evaluate('rehearsal.share()');
  await expect.poll(() => seen(page)).toBe(false);
  await page.evaluate('rehearsal.unshare()');
  await expect.poll(() => seen(page), { timeout: 5000 }).toBe(true);
  expect(await boxOf(live)).toEqual(before);
});

test('the user’s key shows us while the screen is shared', async () => {
  const { page } = await joined(browser);
  await page.evaluate('rehearsal.share()');
  await expect.poll(() => seen(page)).toBe(false);
  await browser.key(page, 'reset');
  await expect.poll(() => seen(page)).toBe(true);
});

test('a page that takes our node out a few times gets it back, with a strip in it', async () => {
  const { page, live } = await joined(browser, 'sweep=2');
  await expect.poll(() => nodes(page)).toBe(1);
  expect(await page.evaluate('rehearsal.swept()')).toBe(2);
  expect((await boxOf(live)).width).toBeGreaterThan(200);
});

test('a page that wants us gone is left alone after three times, until the user’s key', async () => {
  const page = await browser.call('meet.google.com', 'sweep=4');
  await expect.poll(() => page.evaluate('rehearsal.swept()'), { timeout: 10_000 }).toBe(4);
  await pause(1500);
  expect(await nodes(page)).toBe(0);
  await browser.join(page);
  await pause(500);
  expect(await nodes(page)).toBe(0);
  await browser.key(page, 'toggle');
  await (await browser.liveFrame(page)).locator('.core').waitFor();
  expect(await nodes(page)).toBe(1);
  await page.close();
});
