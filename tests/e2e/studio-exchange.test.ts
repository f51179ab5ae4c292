// Out and in again, as it is built: nothing is lost on the way, and a large file does not hold the page up.
import { writeFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backup } from '../../src/core/exchange-backup.ts';
import { emptyInterview } from '../../src/core/interview.ts';
import { changed, keyOf, type Change, type Kept } from '../../src/core/record.ts';
import { emptyStory } from '../../src/core/story.ts';
import { canonical } from '../../src/core/sum.ts';
import { launch, until, type Chromium } from './harness/chromium.ts';

const kept = (change: Change): Kept => changed(null, change, 5);
const titles = [
  'The release-train truce',
  'Took over a stalled team',
  'The pricing bet',
  'A migration nobody noticed',
  'Said no to the biggest customer',
  'Hired against the brief',
  '<img src=x onerror="window.__xss=1">',
  'قصة طويلة جدا عن فريق متعثر',
];
const stories = titles.map((title, nth) =>
  kept({
    kind: 'story',
    id: `s${nth}`,
    patch: {
      ...emptyStory,
      title,
      keywords: ['two leads, one date', 'shared calendar', 'joint demo'],
      proof: `-3${nth} %`,
      tags: ['conflict', 'influence'],
      action: '---\n# Put both plans in one calendar\n```\n',
    },
  }),
);
const interview = kept({
  kind: 'interview',
  id: 'i',
  patch: {
    ...emptyInterview,
    company: 'Northwind',
    role: 'Product lead',
    stories: stories.map(({ id }) => id),
  },
});
const records = [...stories, interview];

let browser: Chromium;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-files-'));
  browser = await launch({ media: false });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const stored = (page: Page): Promise<Record<string, { body: unknown }>> =>
  page.evaluate('chrome.storage.local.get(null)');
const bodies = async (page: Page): Promise<string> => {
  const all = Object.entries(await stored(page)).filter(([key]) => /^(story|interview):/.test(key));
  return canonical(Object.fromEntries(all.map(([key, { body }]) => [key, body])));
};
const open = async (): Promise<Page> => {
  const page = await browser.extensionPage('src/studio.html#/import');
  await until(page, "document.querySelector('.bring-in') !== null");
  return page;
};

test('a backup brings everything back after it was deleted, and an undo takes it away again', async () => {
  const page = await open();
  await page.evaluate(
    `chrome.storage.local.set(${JSON.stringify(Object.fromEntries(records.map(one => [keyOf(one), one])))})`,
  );
  const before = await bodies(page);
  await page.getByRole('button', { name: 'Save a backup' }).waitFor();
  await browser.shot(page, 'studio-exchange-light');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^evenkeel-backup-\d{4}-\d\d-\d\d\.json$/);
  const file = join(folder, 'backup.json');
  await download.saveAs(file);
  expect(readFileSync(file, 'utf8')).toContain('evenkeel-backup');

  await page.evaluate('chrome.storage.local.clear()');
  const bad = join(folder, 'bad.json');
  writeFileSync(
    bad,
    backup([...records, kept({ kind: 'story', id: 'x', patch: { title: 'y'.repeat(501) } })], ''),
  );
  await page.locator('input[type=file]').setInputFiles(bad);
  await page.getByText('1 refused').waitFor();
  await browser.shot(page, 'studio-exchange-refused');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('1 refused').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: `Bring in ${records.length}` }).waitFor();
  await browser.shot(page, 'studio-exchange-preview');
  expect(Object.keys(await stored(page)).filter(key => key.startsWith('story:'))).toEqual([]);
  await page.getByRole('button', { name: `Bring in ${records.length}` }).click();
  await page.getByText(`${records.length} were brought in.`).waitFor();
  expect(await bodies(page)).toBe(before);
  expect(await page.evaluate('window.__xss')).toBeUndefined();

  await page.getByRole('button', { name: 'Undo the import' }).click();
  await page.getByText('The import is undone').waitFor();
  expect(await bodies(page)).toBe('{}');
  await page.close();
});

test('a sheet of eight stories is one page of A4, and one of Letter', async () => {
  const page = await open();
  await page.evaluate(
    `chrome.storage.local.set(${JSON.stringify(Object.fromEntries(records.map(one => [keyOf(one), one])))})`,
  );
  await page.locator('.paper').waitFor();
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await browser.shot(page, 'studio-exchange-print');
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await browser.shot(page, 'studio-exchange-dark');
  await page.setViewportSize({ width: 390, height: 800 });
  await browser.shot(page, 'studio-exchange-narrow-dark');
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await browser.shot(page, 'studio-exchange-narrow');
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.close();
});

test('a file of almost 20 MB and 10 000 items is read while the page goes on drawing', async () => {
  const many = Array.from({ length: 10_000 }, (_, nth) =>
    kept({
      kind: 'story',
      id: `m${nth}`,
      patch: { ...emptyStory, title: `Story ${nth}`, action: 'x'.repeat(1_300) },
    }),
  );
  const file = join(folder, 'large.json');
  const text = backup(many, '');
  expect(text.length).toBeGreaterThan(17_000_000);
  expect(text.length).toBeLessThan(20 * 1_048_576);
  writeFileSync(file, text);
  const page = await open();
  await page.evaluate(`(() => {
    window.frames_ = 0; window.gap = 0; let last = performance.now();
    const tick = () => { const now = performance.now(); window.gap = Math.max(window.gap, now - last); last = now; window.frames_ += 1; requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
  })()`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('heading', { name: 'What would change' }).waitFor({ timeout: 50_000 });
  const { frames, gap } = await page.evaluate<{ frames: number; gap: number }>(
    '({ frames: window.frames_, gap: window.gap })',
  );
  expect(frames).toBeGreaterThan(5);
  expect(gap).toBeLessThan(2_000);

  // More than the browser has room for: it is said with its numbers before anything is tried.
  const before = await bodies(page);
  await page.getByText(/It needs about 1\d\.\d MB more\. This browser keeps 10 MB/).waitFor();
  expect(await page.getByRole('button', { name: /^Bring in/ }).count()).toBe(0);
  expect(await bodies(page)).toBe(before);
  await page.close();
}, 120_000);

test('reading can be stopped, and nothing was changed', async () => {
  const page = await open();
  await page.locator('input[type=file]').setInputFiles(join(folder, 'large.json'));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled. Nothing was changed.').waitFor();
  expect(await page.getByRole('button', { name: /^Bring in/ }).count()).toBe(0);
  await page.close();
});
