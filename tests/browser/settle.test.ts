// Settling at start-up: damage copied aside, old versions lifted, deleted stories dropped after 30 days.
import { expect, test } from 'vitest';
import { readAll } from '../../src/browser/read.ts';
import { settle } from '../../src/browser/settle.ts';
import { emptyContact } from '../../src/core/contact.ts';
import { emptyDebrief } from '../../src/core/debrief.ts';
import { sumOf, type Migration, type Raw } from '../../src/core/migrations.ts';
import { changed, keyOf, type Kept } from '../../src/core/record.ts';
import { emptyTension } from '../../src/core/tension.ts';
import { fakeShelf, type FakeShelf } from './fake-shelf.ts';

const day = 24 * 60 * 60 * 1000;
const story = (id: string, patch: Partial<Kept<'story'>['body']> = {}): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id, patch: { title: id, ...patch } }, 1);
const byKey = (...records: readonly Raw[]) => Object.fromEntries(records.map(one => [keyOf(one), one]));
const keys = (shelf: FakeShelf) => [...shelf.disk.keys()].toSorted();

test('a store in order is not touched', async () => {
  const shelf = fakeShelf(byKey(story('a')));
  await settle(shelf, 99 * day);
  expect(shelf.done).toEqual(['get']);
});

test('a story deleted more than 30 days ago goes, all of them in one removal; others stay', async () => {
  const shelf = fakeShelf(
    byKey(
      story('a'),
      story('b', { removedAt: 1 * day }),
      story('c', { removedAt: 2 * day }),
      story('d', { removedAt: 80 * day }),
    ),
  );
  await settle(shelf, 99 * day);
  expect(keys(shelf)).toEqual(['story:a', 'story:d']);
  expect(shelf.done.filter(name => name === 'remove')).toHaveLength(1);
});

test('what a story once said goes with it, in the same removal, and no other story loses a version', async () => {
  const version = (of: Kept<'story'>): Kept<'version'> =>
    changed<'version'>(
      null,
      { kind: 'version', id: `${of.id}.0`, patch: { story: of.id, at: 1, body: of.body } },
      1,
    );
  const [a, b] = [story('a'), story('b', { removedAt: 1 * day })];
  const shelf = fakeShelf(byKey(version(a), version(b), a, b));
  await settle(shelf, 99 * day);
  expect(keys(shelf)).toEqual(['story:a', 'version:a.0']);
  expect(shelf.done.filter(name => name === 'remove')).toHaveLength(1);
});

test('all that hangs on an interview goes with it, in the same removal, and nothing of another or of none', async () => {
  const interview = (id: string, removedAt: number | null) =>
    changed<'interview'>(null, { kind: 'interview', id, patch: { company: id, removedAt } }, 1);
  const call = (id: string, of: string | null) => {
    const body = {
      interview: of,
      host: 'a',
      joinedAt: 1,
      leftAt: 2,
      used: [],
      read: 'even',
      muted: false,
    } as const;
    return changed<'call'>(null, { kind: 'call', id, patch: body }, 1);
  };
  const moment = (id: string, of: string | null, on: string | null) => {
    const body = { interview: of, call: on, into: 1, at: 1, kind: 'park', question: '', later: id } as const;
    return changed<'moment'>(null, { kind: 'moment', id, patch: body }, 1);
  };
  const hanging = (of: string): readonly Kept[] => [
    call(`c-${of}`, of),
    moment(`m-${of}`, of, null),
    moment(`n-${of}`, null, `c-${of}`),
    changed<'debrief'>(null, { kind: 'debrief', id: of, patch: emptyDebrief }, 1),
    changed<'contact'>(null, { kind: 'contact', id: of, patch: emptyContact }, 1),
    changed<'ticks'>(null, { kind: 'ticks', id: of, patch: { done: [] } }, 1),
    changed<'tension'>(
      null,
      { kind: 'tension', id: `t-${of}`, patch: { ...emptyTension, interview: of } },
      1,
    ),
    changed<'note'>(
      null,
      {
        kind: 'note',
        id: `o-${of}`,
        patch: { interview: of, name: '', email: '', subject: '', blocks: [], sentAt: null },
      },
      1,
    ),
  ];
  const alone = [call('c', null), moment('m', null, 'c'), moment('n', null, null), story('s')];
  const stays = byKey(interview('b', 80 * day), ...hanging('b'), ...alone);
  const shelf = fakeShelf({ ...byKey(interview('a', 1 * day), ...hanging('a')), ...stays });
  await settle(shelf, 99 * day);
  expect(keys(shelf)).toEqual(Object.keys(stays).toSorted());
  expect(shelf.done.filter(name => name === 'remove')).toHaveLength(1);
});

test('what is damaged is copied aside, named, and left where it is', async () => {
  const damaged = { ...story('a'), sum: '0' };
  const shelf = fakeShelf({ ...byKey(story('b')), 'story:a': damaged });
  await settle(shelf, 5);
  await settle(shelf, 6);
  const [copy, ...rest] = keys(shelf);
  expect(copy).toMatch(/^quarantine:story:a@[\da-f]{8}$/);
  expect(rest).toEqual(['story:a', 'story:b']);
  expect(shelf.done.filter(name => name === 'set')).toHaveLength(1);
  expect(JSON.parse(shelf.disk.get(copy ?? '') ?? '')).toEqual({ key: 'story:a', why: 'sum', raw: damaged });
  expect(await readAll(shelf)).toMatchObject({ damaged: [{ key: 'story:a', why: 'sum' }] });
});

test('a second damage of the same record does not take the place of the first', async () => {
  const shelf = fakeShelf({ 'story:a': 'once' });
  await settle(shelf, 5);
  shelf.disk.set('story:a', '"twice"');
  await settle(shelf, 5);
  expect(keys(shelf).filter(key => key.startsWith('quarantine:'))).toHaveLength(2);
});

test('a record of a later version is left alone', async () => {
  const shelf = fakeShelf(byKey({ ...story('a', { removedAt: 1 }), v: 2 }));
  const before = new Map(shelf.disk);
  await settle(shelf, 99 * day);
  expect(shelf.disk).toEqual(before);
});

test('a record that the browser itself found damaged and removed is named from then on', async () => {
  const shelf = fakeShelf(byKey(story('a'), story('b')));
  shelf.disk.set('story:b', '{"title":"b');
  await settle(shelf, 5);
  for (const _ of [1, 2])
    expect(await readAll(shelf)).toMatchObject({
      records: [{ id: 'a' }],
      damaged: [{ key: 'story:b', why: 'missing' }],
    });
});

test('a store that cannot be read is not touched', async () => {
  const shelf = {
    ...fakeShelf({}, { without: 'getKeys' }),
    get: () => Promise.reject(new Error('IO error')),
  };
  await expect(settle(shelf, 5)).rejects.toThrow('unreadable');
  expect(shelf.done).toEqual([]);
});

const steps: readonly Migration[] = [
  (body, kind) => (kind === 'story' && typeof body === 'object' ? { ...body, proof: '-38 %' } : body),
  (body, kind) => (kind === 'story' && typeof body === 'object' ? { ...body, task: 'later' } : body),
];
const early = (id: string, v: number): Raw => {
  const { proof: _proof, ...body } = story(id).body;
  const raw: Raw = { ...story(id), v, body: v === 1 ? body : { ...body, proof: '-38 %' } };
  return { ...raw, sum: sumOf(raw) };
};

test('stopped after any operation and begun again, old records end the same', async () => {
  const start = {
    ...byKey(early('a', 1), early('b', 2), story('c', { removedAt: 1 })),
    'story:d': 'damaged',
  };
  const whole = fakeShelf(start);
  await settle(whole, 99 * day, steps);
  expect(JSON.parse(whole.disk.get('story:a') ?? '')).toMatchObject({
    v: 3,
    rev: 1,
    body: { title: 'a', proof: '-38 %', task: 'later' },
  });
  expect(JSON.parse(whole.disk.get('story:b') ?? '')).toMatchObject({ v: 3 });
  for (let diesAt = 0; diesAt <= whole.done.length; diesAt++) {
    const stopped = fakeShelf(start, { diesAt });
    await settle(stopped, 99 * day, steps).catch(() => null);
    const again = fakeShelf();
    for (const [key, text] of stopped.disk) again.disk.set(key, text);
    await settle(again, 99 * day, steps);
    expect(again.disk).toEqual(whole.disk);
  }
});
