// Session: the four moves by key and digit, the read, the breath, pins, and a clock that was set back.
import { describe, expect, test } from 'vitest';
import { paused, started } from '../../src/core/breath.ts';
import { cueOf } from '../../src/core/cues.ts';
import { screen } from '../../src/core/screen.ts';
import { step } from '../../src/core/session.ts';
import { deckOf, driven, eventOf, join, kept, t0, type Told } from './deck.ts';

const deck = deckOf();
const pressed = (key: 'breathe' | 'mirror' | 'stop' | 'closing' | 'toggle'): Told => ({
  type: 'pressed',
  key,
});
const chose = (digit: number): Told => ({ type: 'chose', digit });
const intents = (wishes: ReturnType<typeof driven>['wishes']) =>
  wishes.flatMap(wish => (wish.type === 'keep' ? wish.intent : []));

test.each([
  [1, 'breath'],
  [2, 'mirror'],
  [3, 'stories'],
  [4, 'reset'],
  [5, 'rest'],
] as const)('at rest the digit %d opens: %s', (digit, is) => {
  expect(driven(deck, [0, join], [1, chose(digit)]).session.shown.is).toBe(is);
});

test('the toggle is the dock’s to act on', () => {
  const { session, wishes } = driven(deck, [0, join], [1, pressed('toggle')]);
  expect(session.hidden).toBe(false);
  expect(wishes.filter(({ type }) => type === 'hide')).toEqual([]);
});

describe('breathe in a call', () => {
  test('is one slow cycle, then it stops by itself', () => {
    const { session } = driven(deck, [0, join], [1_000, pressed('breathe')]);
    const { keel, until, move, choices } = screen(session, deck, t0 + 1_000);
    expect(keel).toEqual({ is: 'breathing', pattern: 'long-out', startedAt: t0 + 1_000, cycles: 1 });
    expect([until, move]).toEqual([t0 + 11_000, 'breathe']);
    expect(
      choices.map(choice => choice.of === 'breath' && [choice.pattern, choice.cycles, choice.on]),
    ).toEqual([
      ['exhale-only', 1, false],
      ['long-out', 1, true],
      ['gentle', 2, false],
    ]);
    expect(
      driven(deck, [0, join], [1_000, pressed('breathe')], [11_000, { type: 'elapsed' }]).session.shown.is,
    ).toBe('rest');
  });

  test('a digit chooses what fits the moment', () => {
    const { session } = driven(deck, [0, join], [1_000, pressed('breathe')], [2_000, chose(3)]);
    expect(session.shown).toEqual({ is: 'breath', pattern: 'gentle', cycles: 2, startedAt: t0 + 2_000 });
  });

  test('the key stops it', () => {
    expect(driven(deck, [0, join], [1, pressed('breathe')], [2, pressed('breathe')]).session.shown.is).toBe(
      'rest',
    );
  });

  test('the advice to stop is one press away and leaves by itself', () => {
    const { session } = driven(deck, [0, join], [1, pressed('breathe')], [2, pressed('stop')]);
    const { now, until, keel } = screen(session, deck, t0 + 2);
    expect(now.words).toEqual({ of: 'label', id: 'stop-breath' });
    expect([until, keel.is]).toEqual([t0 + 12_002, 'still']);
  });

  test('where breath work is unwelcome it is a body or attention cue', () => {
    const given = deckOf({ settings: { noBreath: true } });
    const { session } = driven(given, [0, join], [1, pressed('breathe')]);
    expect(session.shown.is === 'cue' && cueOf(session.shown.id).settles).toBe(true);
    expect(screen(session, given, t0 + 1).keel).toEqual({ is: 'still' });
  });
});

describe('breathe before a call', () => {
  const timer = started('long-out', 300_000, t0);
  const given = (body = timer) => deckOf({ deck: { timer: kept('breath', 'timer', body) } });

  test('starts the one timer: five minutes of the usual pattern', () => {
    const { wishes } = driven(deck, [7, pressed('breathe')]);
    expect(intents(wishes)).toEqual([
      { kind: 'breath', id: 'timer', patch: started('long-out', 300_000, t0 + 7) },
    ]);
  });

  test('pauses it, and goes on', () => {
    expect(intents(driven(given(), [7, pressed('breathe')]).wishes)[0]?.patch).toEqual({ pausedAt: t0 + 7 });
    const rests = { ...timer, ...paused(timer, t0 + 7) };
    expect(intents(driven(given(rests), [17, pressed('breathe')]).wishes)[0]?.patch).toEqual({
      pausedAt: null,
      pausedMs: 10,
    });
  });

  test('is drawn from the timer and changes when it ends', () => {
    const { session } = driven(given());
    expect(screen(session, given(), t0 + 100)).toMatchObject({
      timer,
      keel: { is: 'breathing', pattern: 'long-out', startedAt: t0, cycles: null },
      until: t0 + 300_000,
    });
    expect(screen(session, given(), t0 + 300_000)).toMatchObject({
      timer,
      keel: { is: 'still' },
      until: t0 + 900_000,
    });
    expect(screen(session, given(), t0 + 900_000)).toMatchObject({ timer: null, until: null });
  });

  test('the advice to stop stops it', () => {
    expect(intents(driven(given(), [7, pressed('stop')]).wishes)[0]?.patch).toMatchObject({
      stoppedAt: t0 + 7,
    });
  });
});

describe('mirror', () => {
  test('one tap: the read is set and kept, and its first cue answers', () => {
    const { session, wishes } = driven(deck, [0, join], [1, pressed('mirror')], [2, chose(3)]);
    expect(session).toMatchObject({ read: 'reserved', shown: { is: 'cue', id: 'mirror-08' } });
    expect(intents(wishes).at(-1)).toEqual({ kind: 'call', id: 'call-1', patch: { read: 'reserved' } });
  });

  test('offers three reads, the one that is set marked, and goes by itself', () => {
    const { session } = driven(deck, [0, join], [1, pressed('mirror')]);
    const { choices, until } = screen(session, deck, t0 + 1);
    expect(choices).toEqual([
      { digit: 1, of: 'read', read: 'lively', on: false },
      { digit: 2, of: 'read', read: 'even', on: true },
      { digit: 3, of: 'read', read: 'reserved', on: false },
    ]);
    expect(until).toBe(t0 + 12_001);
    expect(driven(deck, [0, join], [1, pressed('mirror')], [2, pressed('mirror')]).session.shown.is).toBe(
      'rest',
    );
  });
});

describe('"any questions for us?"', () => {
  test('brings a closing cue and what is still unused', () => {
    const { session } = driven(
      deck,
      [0, join],
      [1, { type: 'opened-story', story: 's1' }],
      [2, { type: 'escaped' }],
      [3, pressed('closing')],
    );
    const { now, unused, choices } = screen(session, deck, t0 + 3);
    expect(now.words.of === 'cue' && cueOf(now.words.id).moments).toContain('end');
    expect(unused).toEqual(['Stalled team', 'Pricing bet']);
    expect(choices).toMatchObject([
      { digit: 1, story: 's2' },
      { digit: 2, story: 's3' },
    ]);
  });

  test('asked again it brings the next cue', () => {
    const words = (count: number) => {
      const presses = Array.from({ length: count }, (_, i) => [i + 1, pressed('closing')] as const);
      return screen(driven(deck, [0, join], ...presses).session, deck, t0 + 9).now.words;
    };
    expect(words(2)).not.toEqual(words(1));
  });
});

test('a pinned cue stands at rest, in the user’s own words', () => {
  const given = deckOf({ settings: { pinned: 'calm-04', cues: { 'calm-04': 'Ears over shoulders' } } });
  const { session } = driven(given, [0, join]);
  expect(screen(session, given, t0).now).toEqual({
    tone: 'plain',
    words: { of: 'own', text: 'Ears over shoulders' },
  });
  expect(intents(driven(deck, [0, join], [1, { type: 'pinned', cue: 'calm-04' }]).wishes).at(-1)).toEqual({
    kind: 'settings',
    id: 'settings',
    patch: { pinned: 'calm-04' },
  });
});

test('a pinned cue that needs a name nobody gave is left out', () => {
  const given = deckOf({ settings: { pinned: 'calm-08' } });
  expect(screen(driven(given, [0, join]).session, given, t0).now.words).toEqual({ of: 'label', id: 'ready' });
});

test('a clock set back by an hour keeps nothing on screen for an hour', () => {
  const hour = 3_600_000;
  const { session } = driven(deck, [0, join], [1_000, { type: 'pressed', key: 'reset' }]);
  const back = step(session, eventOf({ type: 'elapsed' }, t0 + 9_000 - hour), deck).session;
  expect(screen(back, deck, t0 + 9_000 - hour).until).toBeLessThanOrEqual(t0 + 21_000 - hour);
  expect(step(back, eventOf({ type: 'elapsed' }, t0 + 21_000 - hour), deck).session.shown.is).toBe('rest');
});

test('what should have gone while nobody looked is gone at the next look', () => {
  const { session } = driven(deck, [0, join], [1_000, { type: 'pressed', key: 'reset' }]);
  const late = screen(session, deck, t0 + 500_000);
  expect(late.now.words).toEqual({ of: 'label', id: 'ready' });
  expect(late.until).toBe(t0 + 500_001);
});

test('in the lobby a lock is said plainly', () => {
  const given = deckOf({ interview: { rules: 'none' } });
  expect(screen(driven(given).session, given, t0).now.words).toEqual({ of: 'label', id: 'no-notes' });
});
