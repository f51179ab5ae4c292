// A tab that is older than us: nobody has to reload a call to use Evenkeel in it.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, until, type Chromium } from './harness/chromium.ts';

let browser: Chromium;
let page: Page;
/** Our nodes in the page: whatever stands beside head and body. */
const nodes = () =>
  page.evaluate<number>(
    "[...document.documentElement.children].filter(({ localName }) => !['head', 'body'].includes(localName)).length",
  );

beforeAll(async () => {
  browser = await launch();
  page = await browser.call();
  await browser.join(page);
  await browser.liveFrame(page);
}, 60_000);
afterAll(() => browser.close());

test('after an update in the middle of a call one press of a key brings it back, once', async () => {
  const worker = await browser.worker();
  const started = browser.context.waitForEvent('serviceworker');
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await started;
  await browser.worker();
  await page.bringToFront();
  await browser.key(page, 'reset');
  await expect
    .poll(
      async () => {
        const frames = page.frames().filter(frame => frame.url().includes('/src/live.html'));
        const drawn = await Promise.all(
          frames.map(frame =>
            frame.evaluate("document.querySelector('.now.say') !== null").catch(() => false),
          ),
        );
        return drawn.filter(Boolean).length;
      },
      { timeout: 20_000 },
    )
    .toBe(1);
  expect(await nodes()).toBe(1);
  await until(page, "rehearsal.state() === 'joined'");
});

test('on a page of no call site a key brings nothing', async () => {
  const other = await browser.open('https://example.com/');
  await browser.key(other, 'toggle');
  await new Promise(done => setTimeout(done, 1_500));
  expect(other.frames().filter(frame => frame.url().includes('/src/live.html'))).toEqual([]);
  await other.close();
});
