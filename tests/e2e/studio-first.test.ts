// The first evening: an empty Studio begins with three steps, which may be left, and never come again.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Chromium } from './harness/chromium.ts';
import { saved } from './kept-harness.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false });
});
afterAll(() => browser.close());

test('the Studio opened for the first time begins with three steps; left once, they never come again', async () => {
  const page = await browser.extensionPage('src/studio.html');
  await page.getByRole('heading', { name: '1 of 3: One story' }).waitFor();
  // Every other page is still one press away.
  await page.getByRole('link', { name: 'Interviews' }).click();
  await page.getByRole('heading', { level: 1, name: 'Interviews' }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Skip all of it' }).click();
  await page.getByRole('heading', { level: 1, name: 'Interviews' }).waitFor();
  await saved(page);
  await page.goto(page.url().replace(/#.*/, ''));
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Interviews' }).waitFor();
  expect(await page.getByText('1 of 3').count()).toBe(0);
  await page.close();
});
