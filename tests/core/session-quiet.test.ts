// Session, quiet: nothing unasked by default, and never more than the limits.
import { describe, expect, test } from 'vitest';
import { cueOf } from '../../src/core/cues.ts';
import { screen } from '../../src/core/screen.ts';
import { dueAt } from '../../src/core/session-quiet.ts';
import { step, type Deck, type Session } from '../../src/core/session.ts';
import { deckOf, driven, eventOf, join, t0, type Told } from './deck.ts';

const min = 60_000;
const deck = deckOf({ settings: { cadence: 'sometimes' } });
const due = (given: Deck, ...happened: readonly (readonly [number, Told])[]): number | null => {
  const at = dueAt(driven(given, [0, join], ...happened).session, given);
  return at === null ? null : at - t0;
};

/** Lets time pass as the live page does, and tells when cues came. */
const cuesOf = (given: Deck, from: Session, forMs: number): readonly (readonly [number, string])[] => {
  const came: (readonly [number, string])[] = [];
  let session = from;
  for (let now = t0; ;) {
    const { until } = screen(session, given, now);
    if (until === null || until > t0 + forMs) return came;
    now = until;
    const next = step(session, eventOf({ type: 'elapsed' }, now), given).session;
    if (next.shown.is === 'cue' && session.shown.is !== 'cue') came.push([now - t0, next.shown.id]);
    session = next;
  }
};

test('by default nothing comes in an hour', () => {
  const silent = deckOf();
  expect(due(silent)).toBe(null);
  expect(cuesOf(silent, driven(silent, [0, join]).session, 60 * min)).toEqual([]);
});

test.each([
  ['sometimes', min],
  ['rarely', 5 * min],
] as const)('%s: the first comes after %d ms, the next one as long after it', (cadence, every) => {
  const given = deckOf({ settings: { cadence } });
  const times = cuesOf(given, driven(given, [0, join]).session, every * 3).map(([ms]) => ms);
  expect(times).toEqual([every, every * 2, every * 3]);
});

test('never more than 12 in 30 min', () => {
  const times = cuesOf(deck, driven(deck, [0, join]).session, 90 * min).map(([ms]) => ms);
  expect(times.length).toBeGreaterThan(30);
  for (const [i, ms] of times.entries())
    expect(ms - (times[i - 12] ?? -Infinity)).toBeGreaterThanOrEqual(30 * min);
});

test('at most one mirror cue in 10 min', () => {
  const mirrored = cuesOf(deck, driven(deck, [0, join]).session, 90 * min)
    .filter(([, id]) => cueOf(id as 'calm-01').move === 'mirror')
    .map(([ms]) => ms);
  expect(mirrored.length).toBeGreaterThan(4);
  for (const [i, ms] of mirrored.entries())
    expect(ms - (mirrored[i - 1] ?? -Infinity)).toBeGreaterThanOrEqual(10 * min);
});

test('also after one that was asked for', () => {
  const only = (id: string): string => (cueOf(id as 'calm-01').move === 'mirror' ? 'Nod' : 'x '.repeat(9));
  const given = deckOf({ settings: { cadence: 'sometimes' }, deck: { wording: only } });
  expect(due(given, [30_000, { type: 'pressed', key: 'cue' }], [39_000, { type: 'elapsed' }])).toBe(630_000);
});

test('a cue that came leaves after its time; without one it stays until the next', () => {
  const { session } = driven(deck, [0, join], [min, { type: 'elapsed' }]);
  expect(session.shown).toMatchObject({ is: 'cue', since: t0 + min, until: t0 + min + 8_000 });
  expect(
    driven(deck, [0, join], [min, { type: 'elapsed' }], [min + 8_000, { type: 'elapsed' }]).session.shown.is,
  ).toBe('rest');
  const kept = deckOf({ settings: { cadence: 'sometimes', cueMs: null } });
  const first = driven(kept, [0, join], [min, { type: 'elapsed' }]).session;
  expect(first.shown).toMatchObject({ is: 'cue', until: null });
  const second = driven(kept, [0, join], [min, { type: 'elapsed' }], [2 * min, { type: 'elapsed' }]).session;
  expect(second.shown.is).toBe('cue');
  expect(second.shown).not.toEqual(first.shown);
});

describe('nothing comes unasked', () => {
  test.each<readonly [string, Told]>([
    ['muted', { type: 'pressed', key: 'mute' }],
    ['while sharing', { type: 'shared', on: true }],
    ['while hidden', { type: 'hid', on: true }],
    ['in the pebble', { type: 'folded', form: 'pebble' }],
    ['while the answer clock runs', { type: 'clocked', on: true, told: false }],
    ['over the list', { type: 'pressed', key: 'stories' }],
    ['over a card', { type: 'opened-story', story: 's1' }],
    ['over a reset', { type: 'pressed', key: 'reset' }],
    ['over a breath', { type: 'pressed', key: 'breathe' }],
    ['over the closing cues', { type: 'pressed', key: 'closing' }],
    ['in the lobby', { type: 'called', phase: 'lobby' }],
    ['after the call', { type: 'called', phase: 'left' }],
  ])('%s', (_, told) => {
    expect(due(deck, [1_000, told])).toBe(null);
  });

  test('while sharing, even where the user showed us again', () => {
    expect(due(deck, [1_000, { type: 'shared', on: true }], [2_000, { type: 'hid', on: false }])).toBe(null);
  });

  test('over a pinned cue', () => {
    expect(due(deckOf({ settings: { cadence: 'sometimes', pinned: 'calm-04' } }))).toBe(null);
  });

  test('within 20 s of any other change', () => {
    expect(due(deck, [59_000, { type: 'escaped' }])).toBe(79_000);
    expect(due(deck, [59_000, { type: 'shared', on: true }], [59_500, { type: 'shared', on: false }])).toBe(
      79_500,
    );
    expect(
      due(deck, [59_000, { type: 'pressed', key: 'mute' }], [59_500, { type: 'pressed', key: 'mute' }]),
    ).toBe(79_500);
  });

  test('within 20 s of a new cadence', () => {
    const silent = deckOf();
    const { session } = driven(silent, [0, join]);
    const soon = step(session, eventOf({ type: 'elapsed' }, t0 + 10 * min), deck).session;
    expect(soon.shown.is).toBe('rest');
    expect(dueAt(soon, deck)).toBe(t0 + 10 * min + 20_000);
  });
});

test('a cue that is asked for comes at once, each time another', () => {
  const ask = { type: 'pressed', key: 'cue' } as const;
  const ids = [1, 2, 3, 4].map(
    count =>
      driven(deckOf(), [0, join], ...Array.from({ length: count }, (_, i) => [i, ask] as const)).session.cued,
  );
  expect(ids[3]).toHaveLength(4);
  expect(new Set(ids[3]).size).toBe(4);
});

test('before a call it fits the set-up, after it the afterwards', () => {
  const moments = (told: readonly (readonly [number, Told])[]): readonly string[] => {
    const { shown } = driven(deckOf(), ...told, [9, { type: 'pressed', key: 'cue' }]).session;
    return shown.is === 'cue' ? cueOf(shown.id).moments : [];
  };
  expect(moments([]).some(moment => moment === 'pre' || moment === 'set')).toBe(true);
  expect(
    moments([
      [0, join],
      [5, { type: 'called', phase: 'left' }],
    ]),
  ).toContain('post');
  expect(
    moments([
      [0, join],
      [5, { type: 'clocked', on: true, told: false }],
    ]).some(m => m === 'speak' || m === 'think'),
  ).toBe(true);
});

test('one press mutes for the call, and it is kept', () => {
  const { session, wishes } = driven(deck, [0, join], [1, { type: 'pressed', key: 'mute' }]);
  expect(session.muted).toBe(true);
  expect(wishes).toContainEqual({
    type: 'keep',
    intent: [{ kind: 'call', id: 'call-1', patch: { muted: true } }],
  });
  expect(screen(session, deck, t0 + 2).muted).toBe(true);
});
