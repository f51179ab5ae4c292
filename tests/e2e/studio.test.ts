// The Studio as it is built: pages with addresses, a back button, a way to everything by keyboard.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, until, type Chromium } from './harness/chromium.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false });
});
afterAll(() => browser.close());

test('a page with an address opens at that address', async () => {
  const page = await browser.extensionPage('src/studio.html#/settings');
  page.on('console', m => console.log(m.text()));
  page.on('pageerror', m => console.log(String(m)));
  await until(page, "document.querySelector('h1')?.textContent === 'Settings'");
  await browser.shot(page, 'studio-settings');
  expect(await page.title()).toBe('Settings · Evenkeel');
});
