// Reading: found, proved empty or failed; what is damaged is named and nothing else is lost with it.
import { expect, test, vi } from 'vitest';
import { readAll, understood } from '../../src/browser/read.ts';
import { bodies } from '../../src/browser/schema.ts';
import type { Shelf } from '../../src/browser/shelf.ts';
import { sumOf, type Migration } from '../../src/core/migrations.ts';
import { changed, keyOf, type Kept } from '../../src/core/record.ts';
import { defaults } from '../../src/core/settings.ts';
import { fakeShelf } from './fake-shelf.ts';

const story = (id: string, title = id): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id, patch: { title } }, 1);
const byKey = (...records: readonly Kept[]) => Object.fromEntries(records.map(one => [keyOf(one), one]));
const ten = byKey(...Array.from({ length: 10 }, (_, at) => story(`s${at}`)));
const settings = changed<'settings'>(null, { kind: 'settings', id: 'settings', patch: { name: 'Ada' } }, 1);

test('what is kept is found', async () => {
  expect(await readAll(fakeShelf(byKey(story('a'))))).toEqual({
    is: 'found',
    records: [story('a')],
    damaged: [],
  });
});

test('one kind is found without the others', async () => {
  const shelf = fakeShelf(byKey(story('a'), settings));
  expect(await readAll(shelf, 'settings')).toEqual({ is: 'found', records: [settings], damaged: [] });
  expect(await readAll(shelf, 'interview')).toEqual({ is: 'empty' });
});

test('a store with nothing of ours is empty', async () => {
  expect(await readAll(fakeShelf())).toEqual({ is: 'empty' });
  expect(await readAll(fakeShelf({ other: 1, 'contact:a': {} }))).toEqual({ is: 'empty' });
});

test('one value damaged on the disk: the other nine are read, and it is named', async () => {
  const shelf = fakeShelf(ten);
  shelf.disk.set('story:s3', '{"v":1,"kind":"sto');
  const load = await readAll(shelf);
  expect(load).toMatchObject({ is: 'found', damaged: [{ key: 'story:s3', why: 'missing' }] });
  expect(load.is === 'found' && load.records).toHaveLength(9);
});

test('every value damaged on the disk is not an empty store', async () => {
  const shelf = fakeShelf(ten);
  for (const key of shelf.disk.keys()) shelf.disk.set(key, '{');
  const load = await readAll(shelf);
  expect(load).toMatchObject({ is: 'found', records: [] });
  expect(load.is === 'found' && load.damaged).toHaveLength(10);
});

test('every single damaged character of a record is noticed', () => {
  const text = JSON.stringify(story('a', 'The outage'));
  for (let at = 0; at < text.length; at++) {
    const damaged = `${text.slice(0, at)}${text[at] === '~' ? '!' : '~'}${text.slice(at + 1)}`;
    let value: unknown;
    try {
      value = JSON.parse(damaged);
    } catch {
      // Chromium hands out nothing then.
      continue;
    }
    expect([damaged, understood('story:a', value).is]).toEqual([damaged, 'damaged']);
  }
});

test.each([
  ['text', 'hello'],
  ['null', null],
  ['a list', []],
  ['half a record', { v: 1, kind: 'story', id: 'a' }],
  ['another record', story('b')],
  ['revision 0', { ...story('a'), rev: 0 }],
])('%s under the key of a record is damage', (_, value) => {
  expect(understood('story:a', value)).toMatchObject({ is: 'damaged', why: 'schema' });
});

test('a record whose sum fits but whose body is wrong is damage', () => {
  const wrong = { ...story('a'), body: { title: 1 } };
  expect(understood('story:a', { ...wrong, sum: sumOf(wrong) })).toMatchObject({ why: 'schema' });
});

test('a record of a later version is shown, and named as such', async () => {
  const later = { ...story('a'), v: 9, sum: 'counted otherwise' };
  expect(await readAll(fakeShelf(byKey(later)))).toEqual({
    is: 'found',
    records: [later],
    damaged: [{ key: 'story:a', why: 'newer' }],
  });
});

test('a record of a later version that we cannot show is only named', async () => {
  const later = { ...story('a'), v: 9, body: 'sealed' };
  expect(await readAll(fakeShelf({ 'story:a': later }))).toEqual({
    is: 'found',
    records: [],
    damaged: [{ key: 'story:a', why: 'newer' }],
  });
});

test('a record of an earlier version is read in ours', () => {
  const old = { ...story('a'), body: { title: 'One' } };
  const steps: readonly Migration[] = [() => story('a', 'Two').body];
  expect(understood('story:a', { ...old, sum: sumOf(old) }, steps)).toMatchObject({
    is: 'found',
    kept: { v: 2, rev: 1, body: { title: 'Two' } },
  });
});

test('a key that only looks like one of ours is left alone', () => {
  for (const key of ['story', 'constructor:a', '__proto__:a', ':a', 'contact:a', 'quarantine:story:a@1'])
    expect(understood(key, { anything: 1 })).toEqual({ is: 'none' });
});

const broken = (get: Shelf['get'], getKeys: Shelf['getKeys']): Shelf => ({
  ...fakeShelf(),
  get,
  ...(getKeys && { getKeys }),
});
const reject = () => Promise.reject(new Error('IO error'));
const wrong =
  <T>(value: unknown) =>
  (): Promise<T> =>
    Promise.resolve(value as T);
test.each([
  ['rejects everything', broken(reject, reject)],
  ['lists keys but hands out none', broken(reject, async () => ['story:a', 'story:b'])],
  ['rejects and has no list of keys', { ...fakeShelf({}, { without: 'getKeys' }), get: reject }],
  ['answers nothing', broken(wrong(undefined), wrong(undefined))],
  ['answers text', broken(wrong('gone'), wrong('gone'))],
])('a store that %s has failed, and is not empty', async (_, shelf) => {
  expect(await readAll(shelf)).toEqual({ is: 'failed' });
});

test('a store that hangs has failed', async () => {
  vi.useFakeTimers();
  const hang = <T>() => new Promise<T>(() => undefined);
  const load = readAll(broken(hang, hang));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await load).toEqual({ is: 'failed' });
  vi.useRealTimers();
});

test('a store that hands out nothing but lists keys is not empty', async () => {
  expect(await readAll(broken(wrong({}), async () => ['story:a']))).toEqual({
    is: 'found',
    records: [],
    damaged: [{ key: 'story:a', why: 'missing' }],
  });
});

test('an older record is given what it lacks, at every depth, and keeps what we do not know', () => {
  const { theme, ...older } = defaults;
  const raw = {
    v: 1,
    kind: 'settings',
    id: 'settings',
    rev: 1,
    updatedAt: 1,
    body: { ...older, own: 7 },
    sum: '',
  };
  const reading = understood('settings:settings', { ...raw, sum: sumOf(raw) });
  expect(theme).toBe('system');
  expect(reading).toMatchObject({ is: 'found', kept: { body: { ...defaults, own: 7 } } });
  // Its sum is that of what it is now, so that it may be written as it stands.
  const kept = reading.is === 'found' ? reading.kept : null;
  expect(kept?.sum).toBe(kept && sumOf(kept));
});

test('kinds a reader does not know are left alone, whole or damaged', async () => {
  const shelf = fakeShelf({ 'moment:a': { rubbish: 1 }, 'quarantine:moment:b@1': { key: 'moment:b' } });
  const { moment, ...others } = bodies;
  expect(await readAll(shelf, null, others)).toEqual({ is: 'empty' });
  expect(await readAll(shelf, null, { moment })).toMatchObject({ damaged: [{}, {}] });
});
