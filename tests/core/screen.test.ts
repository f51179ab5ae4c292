// Screen: one value for every surface, and until when it holds.
import { describe, expect, test } from 'vitest';
import { screen, type Screen } from '../../src/core/screen.ts';
import type { Deck } from '../../src/core/session.ts';
import { rest } from '../ui/live/screens.ts';
import { deckOf, driven, join, t0, type Told } from './deck.ts';

const deck = deckOf();
const seen = (ms: number, given: Deck, ...happened: readonly (readonly [number, Told])[]): Screen =>
  screen(driven(given, ...happened).session, given, t0 + ms);

test('at rest in a call it is quiet, and nothing will change by itself', () => {
  expect(seen(5, deck, [0, join])).toEqual({
    ...rest,
    joinedAt: t0,
    heading: { company: 'Northwind', role: 'Lead' },
    now: { tone: 'quiet', words: { of: 'label', id: 'ready' } },
  });
});

describe('the list', () => {
  test('stands in the sidebar always, in the strip only where it was opened', () => {
    const sidebar = [1, { type: 'folded', form: 'sidebar' }] as const;
    expect(seen(2, deck, [0, join], sidebar).rows).toHaveLength(4);
    expect(seen(2, deck, [0, join]).rows).toEqual([]);
    expect(seen(2, deck).rows).toHaveLength(4);
  });

  test('has digits only where digits open its rows', () => {
    expect(seen(2, deck).rows?.map(({ digit }) => digit)).toEqual([null, null, null, null]);
    const many = {
      ...deck,
      stories: Array.from({ length: 12 }, (_, i) => ({ ...deck.stories[0], id: `x${i}` })),
    };
    const rows = seen(2, many as Deck, [0, join], [1, { type: 'pressed', key: 'stories' }]).rows;
    expect(rows?.map(({ digit }) => digit)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, null, null, null]);
  });

  test('tells why the first is first, for a question', () => {
    const ask: Told = { type: 'typed', text: 'tell me about a conflict with a colleague' };
    const rows = seen(3, deck, [0, join], [1, { type: 'pressed', key: 'stories' }], [2, ask]).rows;
    expect(rows?.[0]).toMatchObject({ story: 's1', why: { competency: 'conflict' } });
    expect(rows?.[1]?.why ?? null).toBe(null);
  });

  test('says where nothing prepared fits', () => {
    const ask: Told = { type: 'typed', text: 'what are your salary expectations' };
    const { now, nothing } = seen(3, deck, [0, join], [1, { type: 'pressed', key: 'stories' }], [2, ask]);
    expect(now).toEqual({ tone: 'plain', words: { of: 'label', id: 'nothing-fits' } });
    expect(nothing).toMatchObject({ intent: 'pay' });
  });
});

test('the ledger stands in the sidebar of a call', () => {
  const sidebar = [1, { type: 'folded', form: 'sidebar' }] as const;
  expect(seen(2, deck, [0, join], sidebar).unused).toEqual(['Release truce', 'Stalled team', 'Pricing bet']);
  expect(seen(2, deck).unused).toEqual([]);
});

test('without company and role there is no heading', () => {
  const nameless = deckOf({ interview: { company: '', role: '' } });
  expect(seen(1, nameless).heading).toBe(null);
  expect(seen(1, deckOf({ deck: { interview: null } })).heading).toBe(null);
});

test('a cue tells which of the four moves it belongs to', () => {
  const ask = { type: 'pressed', key: 'cue' } as const;
  const { move, now } = seen(2, deck, [0, join], [1, ask]);
  expect(now.words).toMatchObject({ of: 'cue', id: 'mirror-01' });
  expect(move).toBe('mirror');
});

test('the earliest change comes first', () => {
  const given = deckOf({ settings: { cadence: 'sometimes' } });
  expect(seen(1, given, [0, join]).until).toBe(t0 + 60_000);
  expect(seen(2_000, given, [0, join], [1_000, { type: 'pressed', key: 'cue' }]).until).toBe(t0 + 9_000);
  expect(seen(2_000, given, [0, join], [1_000, { type: 'clocked', on: true, told: true }]).until).toBe(
    t0 + 76_000,
  );
});

test('a change that is overdue is the very next thing', () => {
  const given = deckOf({ settings: { cadence: 'sometimes' } });
  expect(seen(999_000, given, [0, join]).until).toBe(t0 + 999_001);
});
