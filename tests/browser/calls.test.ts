// Calls: each has an end, by whoever knows of it: the frame, the closing of its tab, or what is kept of it.
import { expect, test } from 'vitest';
import { endCalls, holds } from '../../src/browser/calls.ts';
import { hasLeft, leaving } from '../../src/browser/leaving.ts';
import type { Call } from '../../src/core/call.ts';
import { changed, keyOf, type Kept } from '../../src/core/record.ts';
import { fakeShelf, type FakeShelf } from './fake-shelf.ts';

const min = 60_000;
const t0 = 1_700_000_000_000;
const call = (id: string, patch: Partial<Call> = {}): Kept<'call'> => {
  const body = { interview: null, host: 'meet.example', joinedAt: t0, leftAt: null, used: [] } as const;
  return changed<'call'>(
    null,
    { kind: 'call', id, patch: { ...body, read: 'even', muted: false, ...patch } },
    t0,
  );
};
const shelfOf = (...records: readonly Kept[]) =>
  fakeShelf(Object.fromEntries(records.map(one => [keyOf(one), one])));
const ends = (shelf: FakeShelf) =>
  Object.fromEntries(
    [...shelf.disk].flatMap(([key, text]) =>
      key.startsWith('call:') ? [[key.slice(5), JSON.parse(text).body.leftAt]] : [],
    ),
  );
const kept = (id: string) => [{ kind: 'call', id, patch: {} }];

test('a call in a tab goes on; one that no tab holds has ended, an hour after it began', async () => {
  const shelf = shelfOf(call('a'), call('b'));
  const session = fakeShelf();
  await holds(session, kept('a'), 7);
  await endCalls(shelf, session, t0 + 300 * min);
  expect(ends(shelf)).toEqual({ a: null, b: t0 + 60 * min });
});

test('a call whose tab is closed ends now; those in other tabs, and those that have ended, stay as they are', async () => {
  const shelf = shelfOf(call('a'), call('b'), call('c', { leftAt: t0 + 1 }));
  const session = fakeShelf();
  for (const [id, tab] of [
    ['a', 7],
    ['b', 8],
    ['c', 7],
  ] as const)
    await holds(session, kept(id), tab);
  await endCalls(shelf, session, t0 + 31 * min, 7);
  expect(ends(shelf)).toEqual({ a: t0 + 31 * min, b: null, c: t0 + 1 });
  expect([...session.disk.keys()]).toEqual(['holds:b']);
});

test('a frame that goes away ends its call, when it went; joined again, the call goes on', async () => {
  const shelf = shelfOf(call('a'), call('b'));
  const session = fakeShelf();
  for (const id of ['a', 'b']) await holds(session, kept(id), 7);
  leaving(session, 'a', t0 + 20 * min);
  leaving(session, 'b', t0 + 20 * min);
  await holds(session, [{ kind: 'call', id: 'b', patch: { leftAt: null } }], 7);
  expect(await endCalls(shelf, session, t0 + 31 * min)).toBe(true);
  expect(ends(shelf)).toEqual({ a: t0 + 20 * min, b: null });
  expect([...session.disk.keys()]).toEqual(['holds:b']);
});

test('what a frame keeps as it goes does not take back that it goes', async () => {
  const shelf = shelfOf(call('a'));
  const session = fakeShelf();
  leaving(session, 'a', t0 + 20 * min);
  await holds(session, [{ kind: 'call', id: 'a', patch: { used: ['s1'] } }], 7);
  await endCalls(shelf, session, t0 + 31 * min);
  expect(ends(shelf)).toEqual({ a: t0 + 20 * min });
});

test.each([
  [{ 'left:a': { newValue: 5 } }, true],
  [{ 'left:a': { oldValue: 5 } }, false],
  [{ 'token:x': { newValue: {} }, 'holds:a': { newValue: 7 } }, false],
])('of %j in the session’s store it is said: %s', (changes, says) => {
  expect(hasLeft(changes)).toBe(says);
});

test('the closing of any other tab reads nothing that is kept', async () => {
  const shelf = shelfOf(call('a'));
  const session = fakeShelf();
  await holds(session, kept('a'), 7);
  expect(await endCalls(shelf, session, t0 + min, 9)).toBe(false);
  expect(shelf.done).toEqual([]);
});

test('a call that is said to be on for longer than any call has ended, whoever holds it', async () => {
  const shelf = shelfOf(call('a'));
  const session = fakeShelf();
  await holds(session, kept('a'), 7);
  await endCalls(shelf, session, t0 + 361 * min);
  expect(ends(shelf)).toEqual({ a: t0 + 60 * min });
});

test('something parked late in it shows that it was on until then', async () => {
  const moment = {
    call: 'a',
    interview: null,
    into: 1,
    at: t0 + 80 * min,
    kind: 'park',
    question: '',
    later: '',
  } as const;
  const shelf = shelfOf(call('a'), changed<'moment'>(null, { kind: 'moment', id: 'm', patch: moment }, 1));
  await endCalls(shelf, fakeShelf(), t0 + 300 * min);
  expect(ends(shelf)).toEqual({ a: t0 + 80 * min });
});

test('only calls are held, whatever else is asked to be kept', async () => {
  const session = fakeShelf();
  for (const intent of [
    null,
    'call',
    [{ kind: 'moment', id: 'm' }],
    [{ kind: 'call', id: 'no id/at all' }],
    [],
  ])
    await holds(session, intent, 7);
  expect(session.disk.size).toBe(0);
});

test('stopped after any operation and begun again, it ends the same', async () => {
  for (let diesAt = 0; diesAt < 12; diesAt += 1) {
    const shelf = shelfOf(call('a'));
    const session = fakeShelf({ 'holds:a': 7 });
    const dying = fakeShelf({}, { diesAt });
    Object.assign(dying, { disk: shelf.disk });
    for (const [key, text] of shelf.disk) dying.disk.set(key, text);
    await endCalls(dying, session, t0 + 31 * min, 7).catch(() => null);
    const again = fakeShelf();
    for (const [key, text] of dying.disk) again.disk.set(key, text);
    await endCalls(again, session, t0 + 31 * min, 7);
    expect(ends(again)).toEqual({ a: t0 + 31 * min });
  }
});
