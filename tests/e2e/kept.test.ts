// What is kept stays whole and stays ours: in the built extension, in a real Chromium.
import * as fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changed } from '../../src/core/record.ts';
import { launch, type Chromium } from './harness/chromium.ts';
import { contentScript } from './harness/content.ts';
import { keep, loaded, pageOfOurs, put, stored } from './kept-harness.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false });
});
afterAll(() => browser.close());

/** A call page that draws nothing. */
const site = 'https://meet.google.com/abc-defg-hij?own=none';
const title = (id: string, text: string) => [{ kind: 'story', id, patch: { title: text } }];

test('a store with nothing in it is empty, and a story kept in it is found', async () => {
  const page = await pageOfOurs(browser);
  expect(await loaded(page)).toEqual({ is: 'empty' });
  expect(await keep(page, title('first', 'The outage'))).toEqual({ kept: true, revs: { 'story:first': 1 } });
  expect(await loaded(page)).toMatchObject({ records: [{ rev: 1, body: { title: 'The outage' } }] });
});

test("a script in somebody's page can read nothing that is kept", async () => {
  const evaluate = await contentScript(browser, await browser.open(site));
  const read = (area: string) =>
    evaluate(`chrome.storage.${area}.get(null).then(() => 'read', () => 'denied')`);
  expect(await read('local')).toBe('denied');
  expect(await read('session')).toBe('denied');
});

test('any text comes back from the browser as it was asked to be kept', { timeout: 60_000 }, async () => {
  const page = await pageOfOurs(browser);
  const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 120 }), { numRuns: 1_000, seed: 7 });
  const odd = [
    '\0',
    '\uFFFE\uFFFF\uFDD0',
    '\u202Eabc',
    '👩‍👩‍👧‍👦',
    'e\u0301',
    '<"\\\u2028>',
    '\u{1FFFE}\u{10FFFF}',
  ];
  const all = [...odd, ...texts];
  const intent = all.slice(0, 1_000).flatMap((text, at) => title(`text${at}`, text));
  expect(await keep(page, intent)).toMatchObject({ kept: true });
  const load = await loaded(page);
  const found = new Map((load.is === 'found' ? load.records : []).map(({ id, body }) => [id, body]));
  expect(load).toMatchObject({ damaged: [] });
  all.slice(0, 1_000).forEach((text, at) => expect(found.get(`text${at}`)).toMatchObject({ title: text }));
});

test('half a character is mended before it is kept', async () => {
  const page = await pageOfOurs(browser);
  expect(await keep(page, title('half', 'a\uD800b'))).toMatchObject({ kept: true });
  const load = await loaded(page);
  const half = load.is === 'found' ? load.records.find(({ id }) => id === 'half') : null;
  expect(half?.body).toMatchObject({ title: 'a\uFFFDb' });
});

test('a full store is told as such, and what is there stays', async () => {
  const page = await pageOfOurs(browser);
  await keep(page, title('first', 'The outage'));
  await page.evaluate(`(async ({ local }) => {
    const room = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    await local.set({ filler: 'x'.repeat(room - 1_000) });
  })(chrome.storage)`);
  const long = [{ kind: 'story', id: 'first', patch: { action: 'x'.repeat(2_000) } }];
  expect(await keep(page, long)).toEqual({ kept: false, why: 'full' });
  await page.evaluate("chrome.storage.local.remove('filler')");
  expect(await stored(page)).toContain('The outage');
  expect(await keep(page, long)).toMatchObject({ kept: true });
});

test('a thousand forged messages from a page leave what is kept as it was', { timeout: 60_000 }, async () => {
  const page = await pageOfOurs(browser);
  const evaluate = await contentScript(browser, await browser.open(site));
  const type = fc.constantFrom('keep', 'placed', 'pressed', 'load', '', '__proto__');
  const intent = fc.constantFrom(
    title('first', 'forged'),
    [],
    [{ kind: 'settings', id: 'settings', patch: {} }],
  );
  const shape = fc.oneof(
    fc.record({ type, intent }),
    fc.record({ type, intent: fc.jsonValue(), token: fc.string() }),
    fc.jsonValue(),
  );
  const forged = fc.sample(shape, { numRuns: 1_000, seed: 11 });
  const before = await stored(page);
  const answers = await evaluate(
    `Promise.all(${JSON.stringify(forged)}.map(m => chrome.runtime.sendMessage(m).then(a => a ?? null, () => null)))`,
  );
  expect(new Set(JSON.stringify(answers).match(/"kept":true|"ok":true/g))).toEqual(new Set());
  expect(await stored(page)).toBe(before);
  // The same shapes from a page of ours: refused by what they are, not by whose they are.
  const harmless = forged.filter(one => !JSON.stringify(one).includes('"kind"'));
  await page.evaluate(
    `Promise.all(${JSON.stringify(harmless)}.map(m => chrome.runtime.sendMessage(m).catch(() => null)))`,
  );
  expect(await stored(page)).toBe(before);
});

/** What a page of ours tells, or nothing while there is none: the extension was just loaded anew. */
const looked = async (tell: (ours: Page) => Promise<string>): Promise<string> => {
  const ours = await pageOfOurs(browser).catch(() => null);
  const told = ours ? await tell(ours).catch(() => '') : '';
  await ours?.close();
  return told;
};

test('a damaged record is copied aside at the next start, and the others are read', async () => {
  const page = await pageOfOurs(browser);
  const whole = changed<'story'>(null, { kind: 'story', id: 'torn', patch: { title: 'Migration' } }, 1);
  await put(page, { 'story:torn': { ...whole, body: { ...whole.body, title: 'Migratiom' } } });
  await keep(page, title('first', 'still here'));
  expect(await loaded(page)).toMatchObject({ damaged: [{ key: 'story:torn', why: 'sum' }] });
  await page.evaluate('chrome.runtime.reload()').catch(() => null);
  await expect.poll(() => looked(stored)).toContain('quarantine:story:torn@');
  const again = await pageOfOurs(browser);
  expect(await stored(again)).toContain('Migratiom');
  const load = await loaded(again);
  expect(load).toMatchObject({ damaged: [{ key: 'story:torn', why: 'sum' }] });
  expect(JSON.stringify(load)).toContain('still here');
});

test('a half-typed story is there after the extension was reloaded', async () => {
  const page = await pageOfOurs(browser);
  for (const text of ['T', 'Th', 'The', 'The ', 'The ou']) await keep(page, title('typed', text));
  await page.evaluate('chrome.runtime.reload()').catch(() => null);
  await expect
    .poll(() => looked(async ours => JSON.stringify(await loaded(ours))))
    .toContain('"title":"The ou"');
});
