// The Studio in Firefox: addresses, the way back, and what the browser tells of itself.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../harness/firefox.ts';

let browser: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('opens at an address, shows keys, sites and room, and goes back', async () => {
  const page = await browser.extensionPage('src/studio.html#/settings');
  await page.until("document.querySelector('#page h1')?.textContent === 'Settings'");
  await page.until("document.body.textContent.includes('meet.google.com')");
  await page.until("document.querySelectorAll('kbd').length === 4");
  await page.until('/It takes [\\d.]+/.test(document.body.textContent)');
  await page.evaluate("void (location.hash = '#/check')");
  await page.until("document.querySelector('#page h1')?.textContent === 'Self-check'");
  await page.evaluate('void history.back()');
  await page.until("document.querySelector('#page h1')?.textContent === 'Settings'");
  expect(await page.evaluate('document.title')).toBe('Settings · Evenkeel');
});
