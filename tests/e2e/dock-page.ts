// What the tests of the dock ask of a call page: our node seen from outside, our strip seen from inside.
import type { Frame, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { Chromium } from './harness/chromium.ts';

export const node = 'div[popover=manual]';
export const nodes = (page: Page) => page.locator(node).count();
export const pause = (ms: number) => new Promise(done => setTimeout(done, ms));

/** Whether a click at this point would reach us. */
export const isOursAt = (page: Page, x: number, y: number) =>
  page.evaluate(`document.elementFromPoint(${x}, ${y})?.matches('${node}') ?? false`);

/** What is drawn of the strip, in CSS px of the page. */
export const boxOf = async (live: Frame) => {
  const box = await live.locator('.core').boundingBox();
  if (!box) throw new Error('The strip is not there.');
  return box;
};

/** A call that is joined, with the strip in it, faded in. */
export const joined = async (browser: Chromium, variants = '', host?: Parameters<Chromium['call']>[0]) => {
  const page = await browser.call(host, variants);
  // A call that is left running would slow down every test after it.
  onTestFinished(() => page.close());
  await browser.join(page);
  const live = await browser.liveFrame(page);
  await live.locator('.core').waitFor();
  const { x, y, width } = await boxOf(live);
  await expect.poll(() => isOursAt(page, x + width / 2, y + 10)).toBe(true);
  // The browser's own hit test follows with the next frames.
  await pause(200);
  return { page, live };
};

/** A page of a call site with nothing on it. */
export const plain = async (browser: Chromium) => {
  await browser.context.route('**/plain', route =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Plain</title><p>Nothing.' }),
  );
  const page = await browser.open('https://meet.google.com/plain');
  onTestFinished(() => page.close());
  return page;
};
