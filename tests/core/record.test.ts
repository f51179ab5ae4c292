// A record: made from its empty form, changed field by field, counted by its revision.
import { expect, test } from 'vitest';
import { sumOf } from '../../src/core/migrations.ts';
import { changed, empties, isOf, isPast, keyOf, type Kept } from '../../src/core/record.ts';
import { emptyStory } from '../../src/core/story.ts';

const day = 24 * 60 * 60 * 1000;
const story = (patch: Partial<Kept<'story'>['body']>, now = 1): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id: 'a', patch }, now);

test('a record is kept under its kind and its id', () => {
  expect(keyOf(story({}))).toBe('story:a');
  expect(keyOf({ kind: 'placement', id: 'meet.example' })).toBe('placement:meet.example');
});

test('a new record is its empty form with the change laid over it', () => {
  const kept = story({ title: 'The outage' }, 42);
  expect(kept).toMatchObject({ v: 1, kind: 'story', id: 'a', rev: 1, updatedAt: 42 });
  expect(kept.body).toEqual({ ...emptyStory, title: 'The outage' });
  expect(kept.sum).toBe(sumOf(kept));
});

test('a change touches the fields it names and no other', () => {
  const kept = changed(
    story({ title: 'One', keywords: ['a', 'b'] }),
    { kind: 'story', id: 'a', patch: { keywords: ['c'] } },
    9,
  );
  expect(kept.body).toEqual({ ...emptyStory, title: 'One', keywords: ['c'] });
  expect(kept).toMatchObject({ rev: 2, updatedAt: 9, sum: sumOf(kept) });
});

test('a change made twice is kept once', () => {
  const once = story({ title: 'One' });
  expect(changed(once, { kind: 'story', id: 'a', patch: { title: 'One' } }, 99)).toBe(once);
});

test('fields we do not know stay in the record', () => {
  const old = story({ title: 'One' });
  const wider = { ...old, body: { ...old.body, later: 'kept' } };
  expect(changed(wider, { kind: 'story', id: 'a', patch: { title: 'Two' } }, 2).body).toMatchObject({
    title: 'Two',
    later: 'kept',
  });
});

test('two edits of different fields both stay, in either order', () => {
  const one = { kind: 'story', id: 'a', patch: { title: 'T' } } as const;
  const two = { kind: 'story', id: 'a', patch: { proof: '-38 %' } } as const;
  expect(changed(changed(story({}), one, 2), two, 3).body).toEqual(
    changed(changed(story({}), two, 2), one, 3).body,
  );
});

test('only what is written in a form of ours starts from an empty one', () => {
  expect(Object.keys(empties)).toEqual(['story', 'interview', 'settings', 'tension']);
});

test('a record says what kind it is', () => {
  expect(isOf('story')(story({}))).toBe(true);
  expect(isOf('interview')(story({}))).toBe(false);
});

test.each([
  [null, 100 * day, false],
  [0, 30 * day, false],
  [0, 30 * day + 1, true],
  [day, 30 * day, false],
  // A clock set back.
  [50 * day, 10 * day, false],
])('a story removed at %d may be dropped at %d: %s', (removedAt, now, past) => {
  expect(isPast(story({ removedAt }), now)).toBe(past);
});

test('an interview goes as a story does, and nothing else is ever dropped', () => {
  const interview = (removedAt: number | null) =>
    changed<'interview'>(null, { kind: 'interview', id: 'a', patch: { removedAt } }, 1);
  expect(isPast(interview(0), 30 * day)).toBe(false);
  expect(isPast(interview(0), 30 * day + 1)).toBe(true);
  expect(isPast(interview(null), 100 * day)).toBe(false);
  const settings = changed<'settings'>(null, { kind: 'settings', id: 'settings', patch: {} }, 1);
  expect(isPast(settings, 100 * day)).toBe(false);
});
