// What the tests do in the popup: only what a keyboard can, and waiting for what it says of its saving.
import type { Page } from 'playwright-core';
import { until, type Chromium } from './harness/chromium.ts';
import { saved } from './kept-harness.ts';

export const popupOf = async (browser: Chromium): Promise<Page> => {
  const page = await browser.extensionPage('src/popup.html');
  await page.waitForSelector('h1:not(.opening)');
  return page;
};

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null;
    return at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? '';
  });

/** Tab, as often as it takes: what cannot be reached so cannot be reached. */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let n = 0; n < 60; n += 1) {
    if ((await focused(page)).startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to “${name}” by Tab; last was “${await focused(page)}”.`);
};

export type Written = {
  readonly title: string;
  readonly proof: string;
  readonly keywords: readonly string[];
};

/** Writes a story from the popup's first page; the editor stays open until `back`. */
export const write = async (
  page: Page,
  opener: string,
  { title, proof, keywords }: Written,
): Promise<void> => {
  await tabTo(page, opener);
  await page.keyboard.press('Enter');
  await until(page, "document.querySelector('.page.story [data-first]') === document.activeElement");
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await page.keyboard.type(proof);
  await page.keyboard.press('Tab');
  await page.keyboard.type(keywords.join('\n'));
  await saved(page);
};
export const back = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await until(page, "document.querySelector('.main') !== null");
};
