// Session, reset: from the key to a line, and the one moment that is kept.
import { describe, expect, test } from 'vitest';
import { screen } from '../../src/core/screen.ts';
import type { Deck, Wish } from '../../src/core/session.ts';
import { deckOf, driven, join, stories, t0, type Told } from './deck.ts';

const deck = deckOf();
const reset = { type: 'pressed', key: 'reset' } as const;
const chose = (digit: number): Told => ({ type: 'chose', digit });

const moments = (wishes: readonly Wish[]) =>
  wishes.flatMap(wish => (wish.type === 'keep' ? wish.intent.filter(({ kind }) => kind === 'moment') : []));

const seen = (ms: number, given: Deck, ...happened: readonly (readonly [number, Told])[]) =>
  screen(driven(given, ...happened).session, given, t0 + ms);

test('one key shows one line to say at once, and one long breath out on the orb', () => {
  const { now, keel, aside, choices, move, until } = seen(60_000, deck, [0, join], [60_000, reset]);
  expect(now).toEqual({ tone: 'say', words: { of: 'line', id: 'misspoke' } });
  expect(keel).toEqual({ is: 'breathing', pattern: 'exhale-only', startedAt: t0 + 60_000, cycles: 1 });
  expect(aside).toEqual({ of: 'label', id: 'exhale' });
  expect(move).toBe('reset');
  expect(choices).toEqual([
    { digit: 1, of: 'reset', kind: 'blank' },
    { digit: 2, of: 'reset', kind: 'misspoke' },
    { digit: 3, of: 'reset', kind: 'park' },
    { digit: 4, of: 'more' },
    { digit: 5, of: 'later' },
  ]);
  expect(until).toBe(t0 + 66_000);
});

test('nothing pressed: the breath ends, the line stays, all clears after 12 s', () => {
  const happened = [
    [0, join],
    [60_000, reset],
  ] as const;
  const exhaled = seen(66_000, deck, ...happened);
  expect(exhaled).toMatchObject({ keel: { is: 'still' }, aside: null, until: t0 + 72_000 });
  expect(exhaled.now.words).toEqual({ of: 'line', id: 'misspoke' });
  const { session, wishes } = driven(deck, ...happened, [72_000, { type: 'elapsed' }]);
  expect(session.shown).toEqual({ is: 'rest' });
  expect(moments(wishes)).toHaveLength(1);
  expect(moments(wishes)[0]?.patch).toMatchObject({ kind: 'misspoke' });
});

test('the moment is kept at once: when, how far into the call, of which call and interview', () => {
  const { wishes } = driven(deck, [0, join], [90_500, { ...reset, id: 'm1' }]);
  expect(moments(wishes)).toEqual([
    {
      kind: 'moment',
      id: 'm1',
      patch: {
        call: 'call-1',
        interview: 'i1',
        into: 90_500,
        at: t0 + 90_500,
        kind: 'misspoke',
        question: '',
        later: '',
      },
    },
  ]);
});

test('outside a call it is kept without a time into one', () => {
  const { wishes } = driven(deck, [5, reset]);
  expect(moments(wishes)[0]?.patch).toMatchObject({ call: null, into: null });
});

describe('digits', () => {
  test('1, blank: a line that wins time, and the names of three stories', () => {
    const { now, choices } = seen(2_000, deck, [0, join], [1_000, reset], [2_000, chose(1)]);
    expect(now).toEqual({ tone: 'say', words: { of: 'line', id: 'blank' } });
    expect(choices).toEqual([
      { digit: 1, of: 'story', story: 's1', title: 'Release truce' },
      { digit: 2, of: 'story', story: 's2', title: 'Stalled team' },
      { digit: 3, of: 'story', story: 's3', title: 'Pricing bet' },
      { digit: 5, of: 'later' },
    ]);
  });

  test('blank offers the unused first', () => {
    const open = { type: 'opened-story', story: 's1' } as const;
    const { choices } = seen(9_000, deck, [0, join], [1_000, open], [8_000, reset], [9_000, chose(1)]);
    expect(choices.map(choice => (choice.of === 'story' ? choice.story : choice.of))).toEqual([
      's2',
      's3',
      's4',
      'later',
    ]);
  });

  test('blank offers the best by the question first, while that is the one at hand', () => {
    const ask: Told = { type: 'typed', text: 'tell me about a conflict with a colleague' };
    const first = (ms: number) =>
      seen(
        ms + 1,
        deckOf({ deck: { stories: [...stories].toReversed() } }),
        [0, join],
        [1_000, { type: 'pressed', key: 'stories' }],
        [2_000, ask],
        [ms, reset],
        [ms + 1, chose(1)],
      ).choices[0];
    expect(first(9_000)).toMatchObject({ story: 's1' });
    expect(first(300_000)).toMatchObject({ story: 's4' });
  });

  test('a chosen story opens its card', () => {
    const { session } = driven(deck, [0, join], [1_000, reset], [2_000, chose(1)], [3_000, chose(2)]);
    expect(session.shown).toMatchObject({ is: 'card', story: 's2' });
    expect(session.used).toEqual(['s2']);
  });

  test('without a story to name the line only wins time', () => {
    const bare = deckOf({ deck: { stories: [] } });
    expect(seen(2, bare, [0, join], [1, reset], [2, chose(1)]).now.words).toEqual({ of: 'line', id: 'time' });
  });

  test.each([
    [[2], 'misspoke', 'say'],
    [[3], 'park', 'plain'],
    [[4, 1], 'fact', 'say'],
    [[4, 2], 'missed', 'say'],
  ] as const)('%j: %s', (digits, kind, tone) => {
    const presses = digits.map((digit, i) => [2_000 + i, chose(digit)] as const);
    const { session, wishes } = driven(deck, [0, join], [1_000, reset], ...presses);
    const { now, choices, until } = screen(session, deck, t0 + 9_000);
    expect(now).toEqual({ tone, words: { of: 'line', id: kind } });
    expect(choices).toEqual([{ digit: 5, of: 'later' }]);
    expect(until).toBe(t0 + 2_000 + digits.length - 1 + 12_000);
    expect(moments(wishes).at(-1)?.patch).toEqual({ kind });
  });

  test('one that means nothing changes nothing', () => {
    const { session } = driven(deck, [0, join], [1_000, reset]);
    const again = driven(deck, [0, join], [1_000, reset], [1_500, chose(9)]).session;
    expect(again.shown).toMatchObject({ is: 'reset', kind: null, until: t0 + 13_000 });
    expect(again.changedAt).toBe(session.changedAt);
  });
});

test('two resets within 10 s are one moment, a later one is another', () => {
  const count = (...times: readonly number[]): number =>
    moments(driven(deck, [0, join], ...times.map(ms => [ms, reset] as const)).wishes).length;
  expect(count(1_000, 10_999)).toBe(1);
  expect(count(1_000, 11_000)).toBe(2);
  expect(count(1_000, 3_000, 20_000)).toBe(2);
});

test('also with Esc between them', () => {
  const { wishes } = driven(deck, [0, join], [1_000, reset], [2_000, { type: 'escaped' }], [3_000, reset]);
  expect(moments(wishes)).toHaveLength(1);
});

test('pressed 50 times it is one moment and one sane screen', () => {
  const presses = Array.from({ length: 50 }, (_, i) => [1_000 + i * 40, reset] as const);
  const { session, wishes } = driven(deck, [0, join], ...presses);
  expect(moments(wishes)).toHaveLength(1);
  expect(session.shown).toMatchObject({ is: 'reset', kind: null, until: t0 + 2_960 + 12_000 });
  expect(driven(deck, [0, join], ...presses, [15_000, { type: 'elapsed' }]).session.shown.is).toBe('rest');
});

describe('from any state', () => {
  test.each([
    ['hidden', { type: 'hid', on: true }],
    ['hidden by sharing', { type: 'shared', on: true }],
  ] as const)('%s: it shows us again', (_, hiding) => {
    const { session, wishes } = driven(deck, [0, join], [1_000, hiding], [2_000, reset]);
    expect(session).toMatchObject({ hidden: false, shown: { is: 'reset' } });
    expect(wishes).toContainEqual({ type: 'hide', on: false });
  });

  test.each<readonly [string, Told]>([
    ['a breath', { type: 'pressed', key: 'breathe' }],
    ['the list', { type: 'pressed', key: 'stories' }],
    ['the read', { type: 'pressed', key: 'mirror' }],
    ['a card', { type: 'opened-story', story: 's1' }],
    ['a cue', { type: 'pressed', key: 'cue' }],
    ['the pebble', { type: 'folded', form: 'pebble' }],
  ])('%s gives way', (_, before) => {
    const { session } = driven(deck, [0, join], [1_000, before], [2_000, reset]);
    expect(session).toMatchObject({ form: 'strip', shown: { is: 'reset', kind: null } });
  });

  test('an open search gives its focus back', () => {
    const { wishes } = driven(deck, [0, join], [1, { type: 'pressed', key: 'stories' }], [2, reset]);
    expect(wishes.filter(({ type }) => type === 'focus')).toEqual([
      { type: 'focus', on: true },
      { type: 'focus', on: false },
    ]);
  });
});

describe('"what would I add later?"', () => {
  const asking = [
    [0, join],
    [1_000, { ...reset, id: 'm1' }],
    [2_000, chose(5)],
  ] as const;
  const typed = (text: string): Told => ({ type: 'typed', text });

  test('takes focus because it was asked for, and keeps every letter', () => {
    const { session, wishes } = driven(
      deck,
      ...asking,
      [3_000, typed('the  12 %')],
      [4_000, typed('the 12 % figure')],
    );
    expect(wishes).toContainEqual({ type: 'focus', on: true });
    expect(moments(wishes).slice(1)).toEqual([
      { kind: 'moment', id: 'm1', patch: { later: 'the 12 %' } },
      { kind: 'moment', id: 'm1', patch: { later: 'the 12 % figure' } },
    ]);
    expect(screen(session, deck, t0 + 4_000).field).toEqual({ of: 'later', value: 'the 12 % figure' });
  });

  test('Enter is done with it and gives focus back', () => {
    const { session, wishes } = driven(deck, ...asking, [3_000, typed('x')], [4_000, { type: 'entered' }]);
    expect(session.shown.is).toBe('rest');
    expect(wishes.at(-1)).toEqual({ type: 'focus', on: false });
  });

  test('Esc closes the field, then the reset', () => {
    const once = driven(deck, ...asking, [3_000, { type: 'escaped' }]);
    expect(once.session.shown).toMatchObject({ is: 'reset', asking: false });
    expect(once.wishes.at(-1)).toEqual({ type: 'focus', on: false });
    expect(
      driven(deck, ...asking, [3_000, { type: 'escaped' }], [4_000, { type: 'escaped' }]).session.shown.is,
    ).toBe('rest');
  });

  test('left alone for 30 s it closes and gives focus back; what was typed is still there at the next press', () => {
    const left = driven(deck, ...asking, [3_000, typed('kept')], [33_000, { type: 'elapsed' }]);
    expect(left.session.shown.is).toBe('rest');
    expect(left.wishes.at(-1)).toEqual({ type: 'focus', on: false });
    const again = driven(
      deck,
      ...asking,
      [3_000, typed('kept')],
      [4_000, { type: 'entered' }],
      [5_000, reset],
      [6_000, chose(5)],
    );
    expect(screen(again.session, deck, t0 + 6_000).field).toEqual({ of: 'later', value: 'kept' });
  });

  test('the end of the call does not cut it off', () => {
    const { session } = driven(deck, ...asking, [3_000, { type: 'called', phase: 'left' }]);
    expect(session.shown).toMatchObject({ is: 'reset', asking: true });
  });
});

test('where breath work is unwelcome a body cue takes the place of the exhale', () => {
  const given = deckOf({ settings: { noBreath: true } });
  const { keel, aside, now } = seen(1_000, given, [0, join], [1_000, reset]);
  expect(keel).toEqual({ is: 'still' });
  expect(aside).toEqual({ of: 'label', id: 'body' });
  expect(now.words).toEqual({ of: 'line', id: 'misspoke' });
});

test('where notes are locked blank names no story', () => {
  const given = deckOf({ interview: { rules: 'none' } });
  const { choices, now } = seen(2_000, given, [0, join], [1_000, reset], [2_000, chose(1)]);
  expect(choices).toEqual([{ digit: 5, of: 'later' }]);
  expect(now.words).toEqual({ of: 'line', id: 'time' });
});

test('the lines are the user’s own after the first edit', () => {
  const given = deckOf({ settings: { lines: { misspoke: 'Let me try again.' } } });
  expect(seen(1, given, [0, join], [1, reset]).now.words).toEqual({ of: 'own', text: 'Let me try again.' });
});
