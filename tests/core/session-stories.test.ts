// Session, strengths: list, search, card, clock, and the way back out.
import { describe, expect, test } from 'vitest';
import { screen } from '../../src/core/screen.ts';
import type { Deck } from '../../src/core/session.ts';
import { deckOf, driven, join, t0, type Told } from './deck.ts';

const deck = deckOf();
const open = { type: 'pressed', key: 'stories' } as const;
const typed = (text: string): Told => ({ type: 'typed', text });
const chose = (digit: number): Told => ({ type: 'chose', digit });
const esc = { type: 'escaped' } as const;
const focusOn = { type: 'focus', on: true };
const focusOff = { type: 'focus', on: false };

const seen = (ms: number, given: Deck, ...happened: readonly (readonly [number, Told])[]) =>
  screen(driven(given, ...happened).session, given, t0 + ms);
const titles = (rows: ReturnType<typeof seen>['rows']) => rows?.map(({ title }) => title);

test('the key opens the list with its search, digits on the first nine, and takes focus', () => {
  const { session, wishes } = driven(deck, [0, join], [1, open]);
  const { rows, field, move } = screen(session, deck, t0 + 1);
  expect(titles(rows)).toEqual(['Release truce', 'Stalled team', 'Pricing bet', 'Night outage']);
  expect(rows?.map(({ digit }) => digit)).toEqual([1, 2, 3, 4]);
  expect(rows?.map(({ at }) => at)).toEqual([true, false, false, false]);
  expect(field).toEqual({ of: 'search', value: '' });
  expect(move).toBe('strengths');
  expect(wishes.at(-1)).toEqual(focusOn);
});

test('the key closes it again and gives focus back', () => {
  const { session, wishes } = driven(deck, [0, join], [1, open], [2, open]);
  expect(session.shown.is).toBe('rest');
  expect(wishes.at(-1)).toEqual(focusOff);
});

test('the key shows us again where we were hidden, also over a list that was open', () => {
  const { session } = driven(deck, [0, join], [1, open], [2, { type: 'hid', on: true }], [3, open]);
  expect(session).toMatchObject({ hidden: false, shown: { is: 'stories', searching: true } });
});

describe('typing', () => {
  test.each([
    ['p', ['Pricing bet', 'Stalled team', 'Night outage']],
    ['cal', ['Release truce']],
    ['war', ['Night outage']],
    ['NIGHT out', ['Night outage']],
    ['lead', ['Stalled team']],
    ['41', ['Night outage']],
    ['-38', ['Release truce']],
    ['roll-o', ['Pricing bet']],
  ])('%j filters by first letters of title, keywords, tags and number', (text, wanted) => {
    expect(titles(seen(2, deck, [0, join], [1, open], [2, typed(text)]).rows)).toEqual(wanted);
  });

  test('without a search nothing is typed anywhere', () => {
    const { session, wishes } = driven(deck, [0, join], [1, typed('x')]);
    expect(session.shown.is).toBe('rest');
    expect(wishes.filter(({ type }) => type === 'focus')).toEqual([]);
  });

  test('a question is noted with the next reset', () => {
    const { wishes } = driven(
      deck,
      [0, join],
      [1, open],
      [2, typed('tell me about a  conflict')],
      [3, { type: 'pressed', key: 'reset' }],
    );
    const kept = wishes.flatMap(wish => (wish.type === 'keep' ? wish.intent : []));
    expect(kept.find(({ kind }) => kind === 'moment')?.patch).toMatchObject({
      question: 'tell me about a conflict',
    });
  });
});

test('arrows move within the list, Enter opens', () => {
  const down = { type: 'stepped', by: 1 } as const;
  const up = { type: 'stepped', by: -1 } as const;
  const at = (...steps: readonly Told[]) =>
    seen(9, deck, [0, join], [1, open], ...steps.map(told => [2, told] as const)).rows?.findIndex(
      row => row.at,
    );
  expect(at(down, down)).toBe(2);
  expect(at(down, down, down, down, down)).toBe(3);
  expect(at(down, up, up)).toBe(0);
  const { session } = driven(deck, [0, join], [1, open], [2, down], [3, { type: 'entered' }]);
  expect(session.shown).toMatchObject({ is: 'card', story: 's2', back: 'stories' });
});

describe('a card', () => {
  test('shows what was prepared, marks the story used and starts the answer clock', () => {
    const { session, wishes } = driven(deck, [0, join], [1, open], [2, chose(3)]);
    const { card, now, keel, field, rows } = screen(session, deck, t0 + 2);
    expect(card).toMatchObject({ story: 's3', title: 'Pricing bet', proof: '1.2 M' });
    expect(now.words).toEqual({ of: 'own', text: 'Pricing bet' });
    expect(keel).toEqual({ is: 'clock', startedAt: t0 + 2, ms: 90_000, told: false });
    expect([field, rows]).toEqual([null, []]);
    expect(session.used).toEqual(['s3']);
    expect(wishes).toContainEqual({
      type: 'keep',
      intent: [{ kind: 'call', id: 'call-1', patch: { used: ['s3'] } }],
    });
    expect(wishes).toContainEqual(focusOff);
  });

  test('used ones are dimmed and go last', () => {
    const { rows } = seen(4, deck, [0, join], [1, open], [2, chose(1)], [3, esc], [4, esc], [4, open]);
    expect(titles(rows)).toEqual(['Stalled team', 'Pricing bet', 'Night outage', 'Release truce']);
    expect(rows?.map(({ used }) => used)).toEqual([false, false, false, true]);
  });

  test('opened twice it is used once, and the clock is not started anew', () => {
    const { session, wishes } = driven(deck, [0, join], [1, open], [2, chose(1)], [9, esc], [10, chose(4)]);
    expect(session.used).toEqual(['s1']);
    expect(session.clock?.startedAt).toBe(t0 + 2);
    const kept = wishes.flatMap(wish => (wish.type === 'keep' ? wish.intent : []));
    expect(kept.filter(({ patch }) => 'used' in patch && !('host' in patch))).toHaveLength(1);
  });

  test('in the lobby it is only read: not used, no clock', () => {
    const { session } = driven(deck, [1, open], [2, chose(1)]);
    expect(session).toMatchObject({ shown: { is: 'card' }, used: [], clock: null });
  });

  test('with the clock off none starts', () => {
    const given = deckOf({ interview: { answerMs: 0 } });
    expect(driven(given, [0, join], [1, open], [2, chose(1)]).session.clock).toBe(null);
  });

  test('one that is not there opens nothing', () => {
    expect(driven(deck, [0, join], [1, { type: 'opened-story', story: 'gone' }]).session.shown.is).toBe(
      'rest',
    );
    expect(driven(deck, [0, join], [1, open], [2, chose(9)]).session.shown.is).toBe('stories');
  });
});

test('Esc goes back one level at a time and gives focus back to the call', () => {
  const presses = [
    [0, join],
    [1, open],
    [2, typed('p')],
    [3, { type: 'entered' }],
  ] as const;
  const list = driven(deck, ...presses, [4, esc]);
  expect(list.session.shown).toMatchObject({ is: 'stories', query: 'p', searching: false });
  const rest = driven(deck, ...presses, [4, esc], [5, esc]);
  expect(rest.session.shown.is).toBe('rest');
  expect(rest.wishes.at(-1)).toEqual(focusOff);
  expect(driven(deck, ...presses, [4, esc], [5, esc], [6, esc]).wishes.at(-1)).toEqual(focusOff);
});

describe('the answer clock', () => {
  const answering = [
    [0, join],
    [1_000, { type: 'opened-story', story: 's1' }],
  ] as const;

  test('says "land it" in its last 15 s, then it is gone', () => {
    expect(seen(2_000, deck, ...answering).until).toBe(t0 + 76_000);
    const landing = seen(76_000, deck, ...answering);
    expect(landing.now).toEqual({ tone: 'plain', words: { of: 'label', id: 'land-it' } });
    expect(landing.until).toBe(t0 + 91_000);
    const { session } = driven(deck, ...answering, [91_000, { type: 'elapsed' }]);
    expect(session.clock).toBe(null);
    expect(screen(session, deck, t0 + 91_000).keel).toEqual({ is: 'still' });
  });

  test('tells numbers only when asked, and can be started and stopped by hand', () => {
    const on: Told = { type: 'clocked', on: true, told: true };
    expect(driven(deck, ...answering, [5_000, on]).session.clock).toEqual({
      startedAt: t0 + 1_000,
      ms: 90_000,
      told: true,
    });
    const off: Told = { type: 'clocked', on: false, told: false };
    expect(driven(deck, ...answering, [5_000, off]).session.clock).toBe(null);
    const given = deckOf({ interview: { answerMs: 0 } });
    expect(driven(given, [0, join], [5, on]).session.clock).toMatchObject({ startedAt: t0 + 5, ms: 90_000 });
  });

  test('does not talk over a reset', () => {
    const { now } = seen(80_000, deck, ...answering, [79_000, { type: 'pressed', key: 'reset' }]);
    expect(now.words).toEqual({ of: 'line', id: 'misspoke' });
  });
});

describe('where notes are locked', () => {
  const given = deckOf({ interview: { rules: 'none' } });

  test('the key says so, shows no list, opens no field, takes no focus', () => {
    const { session, wishes } = driven(given, [0, join], [1, open]);
    const { now, rows, field, card } = screen(session, given, t0 + 1);
    expect(now.words).toEqual({ of: 'label', id: 'no-notes' });
    expect([rows, field, card]).toEqual([null, null, null]);
    expect(wishes.filter(({ type }) => type === 'focus')).toEqual([]);
  });

  test('no digit, no Enter and no name opens a card', () => {
    for (const told of [chose(1), { type: 'entered' }, { type: 'opened-story', story: 's1' }] as const) {
      expect(driven(given, [0, join], [1, open], [2, told]).session.shown.is).toBe('stories');
    }
  });

  test('a card that is open when the lock comes is gone from the screen', () => {
    const { session } = driven(deck, [0, join], [1, open], [2, chose(1)]);
    const shown = JSON.stringify(screen(session, given, t0 + 3));
    expect(shown).not.toContain('Release truce');
    expect(shown).not.toContain('shared calendar');
  });

  test('the sidebar lists nothing, and the closing cues name nothing', () => {
    const closing = { type: 'pressed', key: 'closing' } as const;
    const { rows, unused, choices } = seen(
      3,
      given,
      [0, join],
      [1, { type: 'folded', form: 'sidebar' }],
      [2, closing],
    );
    expect([rows, unused, choices]).toEqual([null, [], []]);
  });
});

test('with no stories the list says so', () => {
  const given = deckOf({ deck: { stories: [] } });
  expect(seen(1, given, [0, join], [1, open]).now.words).toEqual({ of: 'label', id: 'no-stories' });
});
