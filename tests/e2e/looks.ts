// Pictures of a page of the Studio, to be looked at: wide in both themes, and narrow.
import type { Page } from 'playwright-core';
import type { Chromium } from './harness/chromium.ts';

/** Named `name-theme-width`; the page is wide and light again afterwards. */
export const looks = async (browser: Chromium, page: Page, name: string): Promise<void> => {
  for (const [colorScheme, width] of [
    ['dark', 390],
    ['dark', 1280],
    ['light', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    await page.emulateMedia({ colorScheme });
    await browser.shot(page, `${name}-${colorScheme}-${width}`);
  }
};
