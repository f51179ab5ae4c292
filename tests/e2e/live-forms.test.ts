// The live surface in its other forms: a pebble, a page zoomed far in or out, a window of its own, a frame nobody placed.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, until, type Chromium } from './harness/chromium.ts';

let browser: Chromium;
let page: Page;
let live: Frame;

const shown = (selector: string) => live.waitForSelector(selector, { timeout: 20_000 });

beforeAll(async () => {
  browser = await launch();
  page = await browser.call();
  await browser.join(page);
  live = await browser.liveFrame(page);
  await shown('div.strip');
}, 60_000);
afterAll(() => browser.close());

test('the strip folds to a pebble, and one press brings it back', async () => {
  await page.mouse.move(640, 40);
  await live.getByRole('button', { name: 'Fold to a pebble' }).click();
  await shown('.pebble');
  await until(live, 'innerWidth === 44 && innerHeight === 44');
  await browser.shot(page, 'live/e2e-pebble');
  await live.getByRole('button', { name: 'Unfold Evenkeel' }).click();
  await shown('div.strip');
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
});

test.each([
  ['400 %', 320, 200],
  ['200 %', 640, 400],
  ['50 %', 2560, 1600],
])('zoomed to %s the strip and its list stay whole in the page', async (zoom, width, height) => {
  await page.setViewportSize({ width, height });
  await browser.key(page, 'stories');
  await shown('.strip .hint, .strip .field');
  await until(live, `document.querySelector('.core').getBoundingClientRect().width <= ${width - 16}`);
  const clipped = await live.evaluate(
    "[...document.querySelectorAll('.core, .words, .hint')].filter(e => e.scrollWidth > e.clientWidth + 1).length",
  );
  expect(clipped).toBe(0);
  await browser.shot(page, `live/e2e-zoom-${zoom.replace(' %', '')}`);
  await browser.key(page, 'stories');
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('in a window of its own it is the sidebar, filling the window', async () => {
  const own = await browser.extensionPage('src/live.html');
  await own.setViewportSize({ width: 360, height: 560 });
  await own.waitForSelector('.sidebar.alone');
  expect(await own.title()).toBe('Evenkeel');
  await own.getByRole('button', { name: 'Reset' }).click();
  await own.waitForSelector('.now.say');
  await browser.shot(own, 'live/e2e-companion');
  // One key blanks it, from the browser's own window too; another key is the wish to see it again.
  const elsewhere = await browser.open('https://example.com/');
  await browser.key(elsewhere, 'toggle');
  await until(own, "document.querySelector('.live').childElementCount === 0");
  await browser.key(own, 'toggle');
  await own.waitForSelector('.sidebar.alone');
  await elsewhere.close();
  await own.close();
});

test('a frame that a page of ours did not place shows nothing', async () => {
  const own = await browser.extensionPage('manifest.json');
  await own.evaluate('document.body.innerHTML = \'<iframe src="/src/live.html"></iframe>\'');
  const frame =
    own.frames().find(one => one.url().endsWith('live.html')) ?? (await own.waitForEvent('framenavigated'));
  await frame.waitForLoadState('load');
  await new Promise(done => setTimeout(done, 1_000));
  expect(await frame.evaluate("document.getElementById('root').childElementCount")).toBe(0);
  await own.close();
});
