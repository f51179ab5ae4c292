// The popup as it is built, in a real Chromium: prepared by keyboard alone, and nothing half-typed is lost.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, until, type Chromium } from './harness/chromium.ts';
import { saved } from './kept-harness.ts';
import { back, popupOf, tabTo, write } from './popup-page.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false, size: { width: 380, height: 580 } });
});
afterAll(() => browser.close());

const popup = () => popupOf(browser);
const titles = (page: Page) => page.locator('.open .title').allTextContents();
const scrolls = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return scrollWidth > clientWidth || scrollHeight > clientHeight;
  });
const shot = async (page: Page, name: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await browser.shot(page, `popup-${name}-${colorScheme}`);
  }
};

const stories = [
  ['The release-train truce', '-38 %', 'two leads, one date', 'shared calendar', 'joint demo'],
  ['Took over a stalled team', '12 people', 'listened first', 'cut scope', 'weekly wins'],
  ['The pricing bet', '€1.2 M', 'no data', 'two-week test', 'rolled out'],
] as const;

test('three stories are written by keyboard alone, and the popup needs no scroll bar', async () => {
  const page = await popup();
  expect(await page.title()).toBe('Evenkeel');
  await shot(page, 'first-run');
  for (const [at, [title, proof, ...keywords]] of stories.entries()) {
    await write(page, at === 0 ? 'Write your first story' : 'Add a story', { title, proof, keywords });
    if (at === 2) await shot(page, 'story');
    expect(await scrolls(page)).toBe(false);
    await back(page);
  }
  expect(await titles(page)).toEqual(stories.map(([title]) => title));
  expect(await scrolls(page)).toBe(false);
  await shot(page, 'main');
  await page.close();
});

test('a popup closed in the middle of a word opens with the word begun, even if the background was dead', async () => {
  const page = await popup();
  await page.getByRole('button', { name: 'Add a story' }).click();
  await browser.killWorker();
  await page.keyboard.type('A half-ty', { delay: 5 });
  await page.close();
  const again = await popup();
  await until(again, "[...document.querySelectorAll('.open .title')].length === 4");
  expect((await titles(again)).at(-1)).toBe('A half-ty');
  await again.close();
});

test('a story deleted comes back with one press, and stays back', async () => {
  const page = await popup();
  await page.getByRole('button', { name: /^A half-ty/ }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await until(page, "document.activeElement?.textContent === 'Undo'");
  expect(await titles(page)).toHaveLength(3);
  await page.keyboard.press('Enter');
  await saved(page);
  await page.reload();
  await until(page, "[...document.querySelectorAll('.open .title')].length === 4");
  await page.getByRole('button', { name: /^A half-ty/ }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await saved(page);
  await page.close();
});

test('an order made with the arrow keys is there the next time', async () => {
  const page = await popup();
  await until(page, "[...document.querySelectorAll('.open .title')].length === 3");
  await tabTo(page, 'Move The pricing bet');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await saved(page);
  await page.close();
  const again = await popup();
  await until(again, "[...document.querySelectorAll('.open .title')].length === 3");
  expect(await titles(again)).toEqual([
    'The pricing bet',
    'The release-train truce',
    'Took over a stalled team',
  ]);
  await again.close();
});

test('a breath goes on while the popup is closed, by the clock and not by counting', async () => {
  const page = await popup();
  await tabTo(page, 'Breathe');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Start');
  await page.keyboard.press('Enter');
  await until(page, "document.querySelector('.run') !== null");
  const started = Date.now();
  await shot(page, 'breathing');
  await page.close();
  await new Promise(done => setTimeout(done, 3_500));
  const again = await popup();
  await until(again, "/Breathing 4:5\\d/.test(document.querySelector('#to-breathe')?.textContent ?? '')");
  const left = Number((await again.locator('#to-breathe').textContent())?.slice(-2));
  // The picture may be a second behind its clock; a breath that waited for us would say 4:59 or more.
  expect(left).toBeLessThanOrEqual(61 - Math.floor((Date.now() - started) / 1_000));
  await again.locator('#to-breathe').click();
  await again.getByRole('button', { name: 'Stop' }).click();
  await until(again, "document.body.textContent.includes('Stopped')");
  await again.close();
});

test('the next interview says how long it is until then, and opens its call', async () => {
  const page = await popup();
  await page.getByRole('button', { name: 'Edit the interview' }).click();
  await page.getByLabel('Company').fill('Northwind');
  await page.getByLabel('Role').fill('Product lead');
  await page.getByLabel('Link to the call').fill('Join: https://meet.google.com/abc-defg-hij at two');
  const then = new Date(Date.now() + 22 * 60_000 + 30_000);
  const local = new Date(then.getTime() - then.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  await page.getByLabel('Date and time').fill(local);
  await saved(page);
  await page.keyboard.press('Escape');
  await until(page, "/in 2[12] min/.test(document.querySelector('.when')?.textContent ?? '')");
  expect(await page.getByRole('link', { name: 'Open call' }).getAttribute('href')).toBe(
    'https://meet.google.com/abc-defg-hij',
  );
  expect(await page.title()).toBe('Evenkeel');
  expect(await scrolls(page)).toBe(false);
  await shot(page, 'ready');
  await page.close();
});

test('wide letters, double size and 320 pixels cut off nothing', async () => {
  const page = await popup();
  const cut = () =>
    page.evaluate(() => ({
      wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      cut: [...document.querySelectorAll('button, a, label, h1, h2, p')]
        .filter(
          one =>
            !one.closest('.open, .heard, .people') &&
            one.scrollWidth > one.clientWidth + 1 &&
            one.clientWidth,
        )
        .map(one => one.textContent),
    }));
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  for (const [width, height] of [
    [380, 580],
    [380, 290],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await cut()).toEqual({ wide: false, cut: [] });
    for (const name of [
      'Edit the interview',
      'Settings',
      /^Notes in this interview/,
      'Breathe',
      /^The pricing bet/,
    ]) {
      await page.getByRole('button', { name }).first().click();
      expect(await cut()).toEqual({ wide: false, cut: [] });
      await page.keyboard.press('Escape');
    }
  }
  await page.close();
});
