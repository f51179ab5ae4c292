// Session, debrief: one quiet card when a call has ended, and never where it would be in the way.
import { describe, expect, test } from 'vitest';
import { started } from '../../src/core/breath.ts';
import { screen } from '../../src/core/screen.ts';
import { step, type Session } from '../../src/core/session.ts';
import { deckOf, driven, eventOf, join, kept, t0, type Told } from './deck.ts';

const deck = deckOf();
const min = 60_000;
const leave = { type: 'called', phase: 'left' } as const;
type Happened = readonly (readonly [number, Told])[];
const called: Happened = [
  [0, join],
  [30 * min, leave],
];
const end = 30 * min;
const at = (ms: number, ...more: Happened) => {
  const { session, wishes } = driven(deck, ...called, ...more);
  return { session, wishes, seen: screen(session, deck, t0 + ms) };
};
const offered = (session: Session) => session.shown.is === 'debrief';

describe('the offer', () => {
  test('is one line and two choices, in every form, and takes no focus', () => {
    for (const form of ['strip', 'sidebar', 'pebble'] as const) {
      const { session, wishes } = driven(deck, [0, join], [1, { type: 'folded', form }], [end, leave]);
      expect(screen(session, deck, t0 + end)).toMatchObject({
        form,
        ending: true,
        over: false,
        now: { words: { of: 'label', id: 'fresh' } },
        choices: [
          { digit: 1, of: 'debrief' },
          { digit: 2, of: 'not-now' },
        ],
        rows: [],
        unused: [],
        card: null,
        field: null,
      });
      expect(wishes.filter(({ type }) => type === 'focus')).toEqual([]);
    }
  });

  test('leaves by itself after a minute, and then nothing is left', () => {
    expect(at(end + 1).seen.until).toBe(t0 + end + min);
    expect(at(end + min - 1).seen).toMatchObject({ ending: true, over: false });
    expect(at(end + min).seen).toMatchObject({ ending: false, over: true, choices: [] });
  });

  test('stands alone: a breathing timer that runs meanwhile is not drawn beside it', () => {
    const timed = deckOf({
      deck: { timer: kept('breath', 'timer', started('long-out', 300_000, t0 + end)) },
    });
    const { session } = driven(timed, ...called);
    expect(screen(session, timed, t0 + end)).toMatchObject({
      ending: true,
      timer: null,
      keel: { is: 'still' },
    });
  });

  test.each([
    ['two minutes are a call', 2 * min, true],
    ['less is a wrong door', 2 * min - 1, false],
  ])('%s', (_, ms, is) => {
    expect(offered(driven(deck, [0, join], [ms, leave]).session)).toBe(is);
  });

  test('comes after the shortest call in which something was parked, but not for what was parked before it', () => {
    const reset: Told = { type: 'pressed', key: 'reset' };
    expect(offered(driven(deck, [0, join], [1_000, reset], [20_000, leave]).session)).toBe(true);
    expect(offered(driven(deck, [0, reset], [9_000, join], [20_000, leave]).session)).toBe(false);
  });

  test.each<readonly [string, Told]>([
    ['Later', { type: 'chose', digit: 2 }],
    ['Esc', { type: 'escaped' }],
    ['hiding everything', { type: 'hid', on: true }],
    ['sharing the screen', { type: 'shared', on: true }],
    ['the lobby of the next call', { type: 'called', phase: 'lobby' }],
    ['joining again', { ...join, id: 'call-2' }],
  ])('goes with %s, for good, and opens nothing', (_, told) => {
    const { session, wishes } = at(end + 1, [end + 1_000, told]);
    expect(session.shown.is).toBe('rest');
    expect(wishes.some(({ type }) => type === 'debrief')).toBe(false);
    const after = step(session, eventOf({ type: 'shared', on: false }, t0 + end + 2_000), deck).session;
    expect(offered(step(after, eventOf({ type: 'hid', on: false }, t0 + end + 3_000), deck).session)).toBe(
      false,
    );
  });

  test.each<readonly [string, Told]>([
    ['hidden', { type: 'hid', on: true }],
    ['shared', { type: 'shared', on: true }],
  ])('does not come while we are %s', (_, told) => {
    expect(offered(driven(deck, [0, join], [1, told], [end, leave]).session)).toBe(false);
    const seen: Told = { type: 'hid', on: false };
    const shown = driven(deck, [0, join], [1, { type: 'shared', on: true }], [2, seen], [end, leave]);
    expect(offered(shown.session)).toBe(false);
  });

  test('does not come where a lobby was left, nor a second time for the call before it', () => {
    const lobby: Told = { type: 'called', phase: 'lobby' };
    const { session, wishes } = at(0, [end + 90_000, lobby], [end + 120_000, leave]);
    expect(session).toMatchObject({ phase: 'left', shown: { is: 'rest' } });
    const ends = wishes.filter(wish => wish.type === 'keep' && JSON.stringify(wish).includes('leftAt":1'));
    expect(ends).toHaveLength(1);
  });

  test('waits for a thought that is being written down, and comes after it', () => {
    const asking: Happened = [
      [0, join],
      [end - 9_000, { type: 'pressed', key: 'reset' }],
      [end - 8_000, { type: 'asked', field: 'later' }],
      [end, leave],
    ];
    const then = (...more: Happened) => driven(deck, ...asking, ...more).session;
    expect(screen(then(), deck, t0 + end)).toMatchObject({
      over: false,
      ending: false,
      field: { of: 'later' },
    });
    expect(offered(then([end + 5_000, { type: 'entered' }]))).toBe(true);
    expect(offered(then([end + 5_000, { type: 'escaped' }]))).toBe(true);
    const lapse = end - 8_000 + 30_000;
    expect(screen(then(), deck, t0 + lapse)).toMatchObject({ ending: true, over: false });
    // Slept over: what would have come and gone in the meantime does neither.
    expect(screen(then(), deck, t0 + lapse + 8 * 60 * min)).toMatchObject({ ending: false, over: true });
  });

  test('is as long where the clock is set back while it stands', () => {
    const { session } = at(0, [end + 10_000 - 60 * min, { type: 'elapsed' }]);
    expect(screen(session, deck, t0 + end + 10_000 - 60 * min).until).toBe(
      t0 + end - 60 * min + 60_000 + 10_000,
    );
  });
});

describe('taking it', () => {
  const take: Told = { type: 'chose', digit: 1 };

  test('asks once for the debrief of this call, and says that it opens until it has', () => {
    const { session, wishes, seen } = at(end + 5_001, [end + 5_000, take], [end + 5_001, take]);
    expect(wishes.filter(({ type }) => type === 'debrief')).toEqual([{ type: 'debrief', call: 'call-1' }]);
    expect(seen).toMatchObject({ ending: true, choices: [], now: { words: { id: 'opening' } } });
    expect(screen(session, deck, t0 + end + 8_000).over).toBe(true);
  });

  test('no other digit does anything', () => {
    for (const digit of [3, 4, 9]) {
      const { session, wishes } = at(end, [end + 1, { type: 'chose', digit }]);
      expect(offered(session)).toBe(true);
      expect(wishes.some(({ type }) => type === 'debrief')).toBe(false);
    }
  });
});
