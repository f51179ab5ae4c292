// Import in Firefox: the reader works beside the page under our policy, and what it read is kept in one write.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Firefox } from '../harness/firefox.ts';

let browser: Firefox;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const press = (name: string) =>
  `[...document.querySelectorAll('button')].find(one => one.textContent === '${name}')?.click()`;
const says = (text: string) => `document.body.textContent.includes('${text}')`;

test('a pasted text becomes stories, and an undo takes them away', async () => {
  const page = await browser.extensionPage('src/studio.html#/import');
  await page.until(`document.querySelector('.bring-in textarea') !== null`);
  await page.click('.bring-in textarea');
  await page.type('The release-train truce');
  await page.until(`!document.querySelector('.bring-in .field + button').disabled`);
  await page.evaluate(press('Read the text'));
  await page.until(says('1 new'));
  await page.evaluate(press('Bring in one'));
  await page.until(says('One was brought in.'));
  const titles = `browser.storage.local.get().then(all => Object.entries(all).filter(([key]) => key.startsWith('story:')).map(([, { body }]) => body.title))`;
  expect(await page.evaluate(titles)).toEqual(['The release-train truce']);
  await page.evaluate(press('Undo the import'));
  await page.until(says('The import is undone'));
  expect(await page.evaluate(titles)).toEqual([]);
});
