// What is kept stays whole in Firefox too, which hands out other things than Chromium does.
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAll } from '../../../src/browser/read.ts';
import type { Load } from '../../../src/core/record.ts';
import { launch } from '../harness/firefox.ts';

let browser: Awaited<ReturnType<typeof launch>>;
let page: Awaited<ReturnType<typeof browser.extensionPage>>;
beforeAll(async () => {
  browser = await launch();
  page = await browser.extensionPage('src/live.html');
});
afterAll(() => browser.close());

const keep = (intent: unknown) =>
  page.evaluate(`browser.runtime.sendMessage({ type: 'keep', intent: ${JSON.stringify(intent)} })`);
const loaded = async (): Promise<Load> => {
  const all = await page.evaluate('browser.storage.local.get(null)');
  const items = Object.fromEntries(Object.entries(Object(all)));
  const only = () => Promise.reject(new Error('only read here'));
  return readAll({ get: async () => items, set: only, remove: only });
};

test('a store with nothing in it is empty, and what is kept in it is found', async () => {
  expect(await loaded()).toEqual({ is: 'empty' });
  expect(await keep([{ kind: 'story', id: 'a', patch: { title: 'The outage' } }])).toEqual({
    kept: true,
    revs: { 'story:a': 1 },
  });
  expect(await loaded()).toMatchObject({ records: [{ rev: 1, body: { title: 'The outage' } }], damaged: [] });
});

test('what is no intent of ours is refused, and nothing is kept of it', async () => {
  expect(await keep([{ kind: 'story', id: 'a', patch: { title: 7 } }])).toEqual({
    kept: false,
    why: 'invalid',
  });
  expect(await loaded()).toMatchObject({ records: [{ rev: 1, body: { title: 'The outage' } }] });
});

test('any text comes back from the browser as it was asked to be kept, half a character mended', async () => {
  const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 80 }), { numRuns: 500, seed: 7 });
  const intent = texts.map((text, at) => ({
    kind: 'moment',
    id: `m${at}`,
    patch: { ...moment, later: text },
  }));
  expect(await keep([...intent, { kind: 'story', id: 'half', patch: { title: 'a\uD800b' } }])).toMatchObject({
    kept: true,
  });
  const load = await loaded();
  const found = new Map((load.is === 'found' ? load.records : []).map(({ id, body }) => [id, body]));
  expect(load).toMatchObject({ damaged: [] });
  texts.forEach((text, at) => expect(found.get(`m${at}`)).toMatchObject({ later: text }));
  expect(found.get('half')).toMatchObject({ title: 'a\uFFFDb' });
});

const moment = { call: null, interview: null, into: null, at: 0, kind: 'park', question: '', later: '' };
