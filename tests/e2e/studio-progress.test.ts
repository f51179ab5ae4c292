// Progress, as it is built: records become pictures, and pictures become files, under our own policy.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellsIn } from '../../src/core/exchange-csv.ts';
import { keyOf, type Kept } from '../../src/core/record.ts';
import { interview, noon, search, tension } from '../core/progress-sample.ts';
import { launch, until, type Chromium } from './harness/chromium.ts';

let browser: Chromium;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-progress-'));
  browser = await launch({ media: false });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const open = async (records: readonly Kept[]): Promise<Page> => {
  const page = await browser.extensionPage('src/studio.html#/progress');
  await page.evaluate('chrome.storage.local.clear()');
  const all = Object.fromEntries(records.map(one => [keyOf(one), one]));
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(all)})`);
  await page.setViewportSize({ width: 1280, height: 900 });
  return page;
};
const card = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

/** The pixels of a PNG of 8 bits a channel, as rows of bytes. */
const pixelsOf = (file: Buffer): { width: number; height: number; seen: ReadonlyMap<string, number> } => {
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  const [width, height, depth, colour] = [
    file.readUInt32BE(16),
    file.readUInt32BE(20),
    file.readUInt8(24),
    file.readUInt8(25),
  ];
  expect([depth, [2, 6].includes(colour)]).toEqual([8, true]);
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const length = file.readUInt32BE(at);
    if (file.subarray(at + 4, at + 8).toString() === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + length));
  }
  const data = inflateSync(Buffer.concat(parts));
  const size = colour === 6 ? 4 : 3;
  const line = width * size;
  const rows = new Uint8Array(line * height);
  const seen = new Map<string, number>();
  for (let y = 0; y < height; y += 1) {
    const filter = data[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x += 1) {
      const left = x < size ? 0 : (rows[y * line + x - size] ?? 0);
      const up = y === 0 ? 0 : (rows[(y - 1) * line + x] ?? 0);
      const corner = x < size || y === 0 ? 0 : (rows[(y - 1) * line + x - size] ?? 0);
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      const add = [0, left, up, (left + up) >> 1, paeth][filter] ?? 0;
      rows[y * line + x] = ((data[y * (line + 1) + 1 + x] ?? 0) + add) & 255;
    }
    for (let x = 0; x < width; x += 1) {
      const pixel = rows.subarray(y * line + x * size, y * line + x * size + 3).join();
      seen.set(pixel, (seen.get(pixel) ?? 0) + 1);
    }
  }
  return { width, height, seen };
};

test('twelve interviews are pictures, whose sentences the arrow keys go through', async () => {
  const page = await open(search(12, 7));
  await card(page, 'Tension in interviews').waitFor();
  expect(await page.getByRole('slider').count()).toBe(7);
  const tensions = page.getByRole('slider', { name: 'Tension in interviews, one by one' });
  expect(await tensions.getAttribute('aria-valuetext')).toContain('Vale: 4 before, 3 after breathing');
  await tensions.focus();
  await page.keyboard.press('Home');
  expect(await tensions.getAttribute('aria-valuetext')).toContain('Northwind: 8 before');
  await browser.shot(page, 'studio-progress');
  await page.close();
});

test.each(['light', 'dark'] as const)(
  'a picture is saved as it is seen in %s, and is not blank',
  async scheme => {
    const page = await open(search(12, 7));
    const faults: string[] = [];
    page.on('console', said => said.type() === 'error' && faults.push(said.text()));
    await page.emulateMedia({ colorScheme: scheme });
    const files: Buffer[] = [];
    for (const title of [
      'Tension in interviews',
      'Stories told',
      'How long answers ran',
      'Notes after the call',
    ]) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `${title}: save the picture (PNG)` }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^evenkeel-picture-\d{4}-\d\d-\d\d\.png$/);
      const file = join(folder, `${scheme}-${files.length}.png`);
      await download.saveAs(file);
      files.push(readFileSync(file));
    }
    const plot = await page.locator('.plot').first().boundingBox();
    const pixels = files.map(pixelsOf);
    for (const { width, height, seen } of pixels) {
      const ground = scheme === 'light' ? '255,255,255' : '18,29,33';
      expect(seen.get(ground) ?? 0).toBeGreaterThan((width * height) / 2);
      // Our marks in full colour, and the many greys of letters drawn finely.
      expect(seen.get(scheme === 'light' ? '31,111,99' : '159,216,204') ?? 0).toBeGreaterThan(200);
      expect(seen.size).toBeGreaterThan(60);
    }
    expect(Math.abs((pixels[0]?.width ?? 0) - 2 * ((plot?.width ?? 0) + 48))).toBeLessThan(4);
    expect(faults).toEqual([]);
    await page.close();
  },
);

test('a table is saved as it is shown, and no cell of it runs in a spreadsheet', async () => {
  const page = await open([
    ...search(3, 0),
    interview('x', { company: '=HYPERLINK("https://example.com")', startsAt: noon - 60_000 }),
    tension('x', { interview: 'x', at: noon, before: 9, breathed: 4 }),
  ]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tension in interviews: save the table (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^evenkeel-table-\d{4}-\d\d-\d\d\.csv$/);
  const file = join(folder, 'table.csv');
  await download.saveAs(file);
  const rows = cellsIn(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), ',');
  await card(page, 'Tension in interviews').getByText('Show as table').click();
  const shown = await card(page, 'Tension in interviews')
    .locator('tr')
    .evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent)));
  expect(rows.map(row => row.map(cell => cell.replace(/^'=/, '=')))).toEqual(shown);
  expect(rows.flat().filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(rows.at(-1)).toEqual(expect.arrayContaining(['\'=HYPERLINK("https://example.com")', '9', '4', '']));
  await page.close();
});

test('it prints in black on white on A4 and Letter, the pictures whole and no wider than the paper', async () => {
  const page = await open(search(12, 7));
  await page.emulateMedia({ colorScheme: 'dark' });
  await card(page, 'Tension in interviews').waitFor();
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format, printBackground: false })).toString('latin1');
    expect([1, 2, 3]).toContain(pdf.match(/\/Type\s*\/Page\b/g)?.length);
  }
  await page.setViewportSize({ width: 700, height: 990 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(247, 248, 246)');
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await browser.shot(page, 'studio-progress-print');
  await page.close();
});

test('what was rated around a breath in the popup is here afterwards', async () => {
  const page = await open([interview('n', { company: 'Northwind', startsAt: Date.now() + 20 * 60_000 })]);
  await page.close();
  const popup = await browser.extensionPage('src/popup.html');
  await popup.locator('#to-breathe').click();
  await popup.getByRole('radio', { name: /^7:/ }).check({ force: true });
  await popup.getByRole('button', { name: 'Start', exact: true }).click();
  await popup.getByRole('button', { name: 'Stop', exact: true }).click();
  await popup.getByRole('radio', { name: /^4:/ }).check({ force: true });
  await until(
    popup,
    "chrome.storage.local.get('tension:n').then(all => all['tension:n']?.body.breathed === 4)",
  );
  await popup.close();
  const after = await browser.extensionPage('src/studio.html#/progress');
  const says = after.getByText(
    'Northwind: 7 before and 4 after breathing. Down two or more with the breath: clear.',
  );
  await says.waitFor();
  expect(await after.getByText('A trend takes three. Two more, and it is drawn').isVisible()).toBe(true);
  await after.close();
});
