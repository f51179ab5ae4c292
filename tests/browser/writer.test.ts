// The writer: all of an intent or none of it, nothing over what could not be read, and right if it dies anywhere.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAll } from '../../src/browser/read.ts';
import { write } from '../../src/browser/writer.ts';
import { sumOf } from '../../src/core/migrations.ts';
import { changed, keyOf, type Intent, type Kept, type Load } from '../../src/core/record.ts';
import { fakeShelf, type Breaks, type FakeShelf } from './fake-shelf.ts';

const story = (id: string, title = id): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id, patch: { title } }, 1);
const byKey = (...records: readonly Kept[]) => Object.fromEntries(records.map(one => [keyOf(one), one]));
const retitled = (id: string, title: string): Intent => [{ kind: 'story', id, patch: { title } }];
const titles = (load: Load) =>
  load.is === 'found'
    ? load.records.map(({ body }) => ('title' in body ? body.title : '')).toSorted()
    : load.is;
const on = (disk: FakeShelf, breaks: Breaks): FakeShelf => {
  const shelf = fakeShelf({}, breaks);
  for (const [key, text] of disk.disk) shelf.disk.set(key, text);
  return shelf;
};

test('a change is kept and answered with its revision', async () => {
  const shelf = fakeShelf();
  expect(await write(shelf, retitled('a', 'One'), 5)).toEqual({ kept: true, revs: { 'story:a': 1 } });
  expect(await write(shelf, retitled('a', 'Two'), 6)).toEqual({ kept: true, revs: { 'story:a': 2 } });
  expect(await readAll(shelf)).toMatchObject({ records: [{ rev: 2, updatedAt: 6, body: { title: 'Two' } }] });
});

test('all records of an intent are kept in one write', async () => {
  const shelf = fakeShelf(byKey(story('a')));
  await write(shelf, [...retitled('a', 'One'), ...retitled('b', 'Two'), ...retitled('a', 'Three')], 5);
  expect(shelf.done.filter(name => name === 'set')).toHaveLength(1);
  expect(titles(await readAll(shelf))).toEqual(['Three', 'Two']);
});

test('a change that changes nothing writes nothing', async () => {
  const shelf = fakeShelf(byKey(story('a', 'One')));
  expect(await write(shelf, retitled('a', 'One'), 5)).toEqual({ kept: true, revs: { 'story:a': 1 } });
  expect(shelf.done).not.toContain('set');
});

test('an intent with one bad change is refused whole', async () => {
  const shelf = fakeShelf(byKey(story('a')));
  const intent = [...retitled('a', 'One'), { kind: 'story', id: 'b', patch: { title: 7 } }];
  expect(await write(shelf, intent, 5)).toEqual({ kept: false, why: 'invalid' });
  expect(titles(await readAll(shelf))).toEqual(['a']);
});

test('a record that only comes whole does not begin as a part', async () => {
  const shelf = fakeShelf();
  const part = [{ kind: 'call', id: 'c', patch: { leftAt: 3 } }];
  expect(await write(shelf, part, 5)).toEqual({ kept: false, why: 'invalid' });
  expect(shelf.disk.size).toBe(0);
});

test.each(['sum', 'schema'] as const)(
  'part of a story is not laid over one that is damaged (%s), and the damage stays as it is',
  async why => {
    const damaged = why === 'sum' ? { ...story('a'), sum: '0' } : { v: 1 };
    const shelf = fakeShelf({ 'story:a': damaged });
    const before = shelf.disk.get('story:a');
    expect(await write(shelf, retitled('a', 'New'), 5)).toEqual({ kept: false, why: 'unreadable' });
    expect(shelf.disk.get('story:a')).toBe(before);
  },
);

test('a whole story may take the key of a damaged one, once a copy of that stands', async () => {
  const damaged = { ...story('a', 'precious'), sum: '0' };
  const shelf = fakeShelf({ 'story:a': damaged });
  const whole = [{ kind: 'story', id: 'a', patch: story('a', 'New').body }];
  expect(await write(shelf, whole, 5)).toMatchObject({ kept: true });
  expect(
    [...shelf.disk].some(([key, text]) => key.startsWith('quarantine:story:a@') && text.includes('precious')),
  ).toBe(true);
  expect(await readAll(shelf)).toMatchObject({
    records: [{ body: { title: 'New' } }],
    damaged: [{ key: 'story:a', why: 'sum' }],
  });
});

test('settings begin again from their defaults after damage, and the copy stands', async () => {
  const shelf = fakeShelf({ 'settings:settings': { v: 1, body: 'precious' } });
  const intent = [{ kind: 'settings', id: 'settings', patch: { noBreath: true } }];
  expect(await write(shelf, intent, 5)).toMatchObject({ kept: true });
  expect([...shelf.disk.values()].some(text => text.includes('precious'))).toBe(true);
});

test('where the copy cannot be made, the damaged record is not written over', async () => {
  const shelf = fakeShelf({ 'settings:settings': { v: 1, body: 'precious' } }, { quotaBytes: 60 });
  const intent = [{ kind: 'settings', id: 'settings', patch: { noBreath: true } }];
  expect(await write(shelf, intent, 5)).toEqual({ kept: false, why: 'unreadable' });
  expect([...shelf.disk.keys()]).toEqual(['settings:settings']);
});

test('a value that the browser lists but does not hand out is never written over', async () => {
  const shelf = { ...fakeShelf(), getKeys: async () => ['story:a'] };
  const whole = [{ kind: 'story', id: 'a', patch: story('a').body }];
  expect(await write(shelf, whole, 5)).toEqual({ kept: false, why: 'unreadable' });
  expect(shelf.disk.size).toBe(0);
});

test('a record of a later version is never written over', async () => {
  const shelf = fakeShelf({ 'story:a': { ...story('a'), v: 2 } });
  const before = new Map(shelf.disk);
  expect(await write(shelf, [...retitled('b', 'B'), ...retitled('a', 'A')], 5)).toEqual({
    kept: false,
    why: 'newer',
  });
  expect(shelf.disk).toEqual(before);
});

test('a full disk is told as such, and nothing is lost', async () => {
  const shelf = fakeShelf(byKey(story('a')), { quotaBytes: 600 });
  const intent: Intent = [{ kind: 'story', id: 'a', patch: { action: 'x'.repeat(1_000) } }];
  expect(await write(shelf, intent, 5)).toEqual({ kept: false, why: 'full' });
  expect(titles(await readAll(shelf))).toEqual(['a']);
});

test('a browser that says "done" and kept something else is not believed', async () => {
  expect(await write(fakeShelf({}, { garbles: true }), retitled('a', 'data'), 5)).toEqual({
    kept: false,
    why: 'failed',
  });
});

test('a store that cannot be read is not written to', async () => {
  const shelf = { ...fakeShelf(), get: () => Promise.reject(new Error('IO error')) };
  expect(await write(shelf, retitled('a', 'One'), 5)).toEqual({ kept: false, why: 'unreadable' });
  expect(shelf.done).toEqual([]);
});

test('dead before, between or after any operation and asked again, an intent ends kept once', async () => {
  const intent: Intent = [...retitled('a', 'New'), ...retitled('b', 'New')];
  for (let diesAt = 0; diesAt < 12; diesAt++) {
    const shelf = fakeShelf(byKey(story('a'), story('b')), { diesAt });
    await write(shelf, intent, 5).catch(() => null);
    const found = titles(await readAll(on(shelf, {})));
    expect([
      ['New', 'New'],
      ['a', 'b'],
    ]).toContainEqual(found);
    const again = on(shelf, {});
    expect(await write(again, intent, 6)).toEqual({ kept: true, revs: { 'story:a': 2, 'story:b': 2 } });
    expect(titles(await readAll(again))).toEqual(['New', 'New']);
  }
});

test('any text comes back from the store as it was asked to be kept', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async title => {
      const shelf = fakeShelf();
      await write(shelf, retitled('a', title), 5);
      expect(titles(await readAll(shelf))).toEqual([title]);
    }),
  );
});

test('whatever was asked for, every record in the store can be read', { timeout: 60_000 }, async () => {
  const field = fc.constantFrom('title', 'keywords', 'removedAt', 'tags', 'nope');
  const change = fc.record({
    kind: fc.constantFrom('story', 'interview', 'settings', 'moment'),
    id: fc.constantFrom('a', 'settings', '', 'x y'),
    patch: fc.dictionary(field, fc.oneof(fc.string(), fc.array(fc.string()), fc.anything()), { maxKeys: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 5 }), async intents => {
      const shelf = fakeShelf();
      for (const intent of intents) await write(shelf, intent, 5);
      const load = await readAll(shelf);
      const { records, damaged } = load.is === 'found' ? load : { records: [], damaged: [] };
      expect([load.is === 'failed', damaged]).toEqual([false, []]);
      for (const kept of records) expect(sumOf(kept)).toBe(kept.sum);
    }),
    { numRuns: 300 },
  );
});

test('as many records as a file may bring are kept in one write, over what was there', async () => {
  const ids = Array.from({ length: 2_000 }, (_, nth) => `s${nth}`);
  const shelf = fakeShelf(byKey(story('s7', 'Old')));
  const intent = ids.flatMap(id => retitled(id, `New ${id}`));
  const answer = await write(shelf, intent, 5);
  expect(answer).toMatchObject({ kept: true, revs: { 'story:s7': 2, 'story:s8': 1 } });
  expect(shelf.disk.size).toBe(2_000);
  // One look before, one after: not one a record.
  expect(shelf.done.length).toBeLessThan(10);
});

test('a large intent is refused whole where one record could not be read', async () => {
  const ids = Array.from({ length: 100 }, (_, nth) => `s${nth}`);
  const shelf = fakeShelf(byKey(story('s7', 'Old')));
  shelf.disk.set('story:s9', '{');
  expect(
    await write(
      shelf,
      ids.flatMap(id => retitled(id, 'New')),
      5,
    ),
  ).toMatchObject({ kept: false });
  expect(titles(await readAll(shelf))).toEqual(['Old']);
});

test('records taken out are gone, and others stay', async () => {
  const shelf = fakeShelf(byKey(story('a'), story('b')));
  expect(await write(shelf, retitled('b', 'Two'), 5, ['story:a'])).toMatchObject({ kept: true });
  expect(titles(await readAll(shelf))).toEqual(['Two']);
});

test.each([['quarantine:story:a'], ['other'], [7]])('%s is no record that may be taken out', async key => {
  const shelf = fakeShelf(byKey(story('a')));
  expect(await write(shelf, [], 5, [key])).toEqual({ kept: false, why: 'invalid' });
});

test('nothing is taken out where the rest was refused', async () => {
  const shelf = fakeShelf(byKey(story('a')), { quotaBytes: 10 });
  expect(await write(shelf, retitled('b', 'Two'), 5, ['story:a'])).toEqual({ kept: false, why: 'full' });
  expect(titles(await readAll(shelf))).toEqual(['a']);
});
