// Session, the call: what joining, leaving, sharing and hiding change.
import { describe, expect, test } from 'vitest';
import { started } from '../../src/core/breath.ts';
import type { Call } from '../../src/core/call.ts';
import { emptyPlacement } from '../../src/core/placement.ts';
import { screen } from '../../src/core/screen.ts';
import { start } from '../../src/core/session.ts';
import { deckOf, driven, join, kept, t0, type Told } from './deck.ts';

const deck = deckOf();
const leave = { type: 'called', phase: 'left' } as const;
const intents = (wishes: ReturnType<typeof driven>['wishes']) =>
  wishes.flatMap(wish => (wish.type === 'keep' ? wish.intent : []));

describe('joining', () => {
  test('folds the sidebar of the lobby into the strip', () => {
    expect(driven(deck).session.form).toBe('sidebar');
    expect(driven(deck, [0, join]).session).toMatchObject({
      form: 'strip',
      unfolded: 'strip',
      phase: 'joined',
    });
  });

  test('leaves the sidebar to who chose it here, and the pebble folded', () => {
    const chosen = deckOf({ deck: { placement: { ...emptyPlacement, form: 'sidebar' } } });
    expect(driven(chosen, [0, join]).session.form).toBe('sidebar');
    expect(driven(deck, [0, { type: 'folded', form: 'pebble' }], [1, join]).session).toMatchObject({
      form: 'pebble',
      unfolded: 'strip',
    });
  });

  test('begins as the user likes it on every site, until another form was chosen on this one', () => {
    const forms = (settings: Parameters<typeof deckOf>[0], form: 'strip' | null = null) => {
      const placement = form && { ...emptyPlacement, form };
      return driven(deckOf({ ...settings, deck: { placement } }), [0, join]).session;
    };
    expect(forms({ settings: { form: 'sidebar' } })).toMatchObject({ form: 'sidebar', unfolded: 'sidebar' });
    expect(forms({ settings: { form: 'pebble' } })).toMatchObject({ form: 'pebble', unfolded: 'strip' });
    expect(forms({ settings: { form: 'sidebar' } }, 'strip').form).toBe('strip');
    expect(forms({ settings: { form: 'pebble' } }, 'strip').form).toBe('strip');
  });

  test('keeps the call at once', () => {
    expect(intents(driven(deck, [5_000, join]).wishes)).toEqual([
      {
        kind: 'call',
        id: 'call-1',
        patch: {
          interview: 'i1',
          host: 'meet.example',
          joinedAt: t0 + 5_000,
          leftAt: null,
          used: [],
          read: 'even',
          muted: false,
        },
      },
    ]);
  });

  test('told twice, it is one call', () => {
    expect(intents(driven(deck, [0, join], [9, { ...join, id: 'other' }]).wishes)).toHaveLength(1);
  });

  test('stops the timer that still runs', () => {
    const given = deckOf({ deck: { timer: kept('breath', 'timer', started('box', 300_000, t0)) } });
    const { session, wishes } = driven(given, [60_000, join]);
    expect(intents(wishes)).toContainEqual({
      kind: 'breath',
      id: 'timer',
      patch: { stoppedAt: t0 + 60_000, pausedAt: null },
    });
    expect(screen(session, given, t0 + 60_001)).toMatchObject({ timer: null, keel: { is: 'still' } });
  });

  test('goes on with the call of a frame that was loaded anew', () => {
    const body: Call = {
      interview: 'i1',
      host: 'meet.example',
      joinedAt: t0 - 600_000,
      leftAt: t0 - 1_000,
      used: ['s2'],
      read: 'reserved',
      muted: true,
    };
    const given = deckOf({ deck: { call: kept('call', 'old', body) } });
    const { session, wishes } = driven(given, [0, join]);
    expect(session).toMatchObject({
      call: 'old',
      joinedAt: t0 - 600_000,
      used: ['s2'],
      read: 'reserved',
      muted: true,
    });
    expect(intents(wishes)).toEqual([{ kind: 'call', id: 'old', patch: { leftAt: null } }]);
  });

  test('that is told by the first message still gets its record, by the `called` that follows', () => {
    const session = start({ type: 'opened', host: 'a', phase: 'joined', sharing: false, at: t0 }, deck);
    expect(session).toMatchObject({ form: 'strip', call: null, joinedAt: t0 });
  });
});

test('leaving keeps the time, ends the clock and leaves nothing unasked', () => {
  const { session, wishes } = driven(
    deck,
    [0, join],
    [1_000, { type: 'opened-story', story: 's1' }],
    [9_000, leave],
  );
  expect(session).toMatchObject({ phase: 'left', clock: null, shown: { is: 'rest' } });
  expect(intents(wishes).at(-1)).toEqual({ kind: 'call', id: 'call-1', patch: { leftAt: t0 + 9_000 } });
});

describe('sharing', () => {
  const share = (on: boolean): Told => ({ type: 'shared', on });

  test('hides at once and comes back when it ends', () => {
    const { session, wishes } = driven(deck, [0, join], [1, share(true)]);
    expect(session).toMatchObject({ hidden: true, covered: true });
    expect(wishes.at(-1)).toEqual({ type: 'hide', on: true });
    const after = driven(deck, [0, join], [1, share(true)], [2, share(false)]);
    expect(after.session.hidden).toBe(false);
    expect(after.wishes.at(-1)).toEqual({ type: 'hide', on: false });
  });

  test('does not bring back what the user had hidden', () => {
    const { session } = driven(
      deck,
      [0, join],
      [1, { type: 'hid', on: true }],
      [2, share(true)],
      [3, share(false)],
    );
    expect(session.hidden).toBe(true);
  });

  test('the user’s key shows us while it goes on; its end changes nothing then', () => {
    const shown = driven(deck, [0, join], [1, share(true)], [2, { type: 'hid', on: false }]);
    expect(shown.session.hidden).toBe(false);
    expect(
      driven(
        deck,
        [0, join],
        [1, share(true)],
        [2, { type: 'hid', on: false }],
        [3, { type: 'hid', on: true }],
        [4, share(false)],
      ).session.hidden,
    ).toBe(true);
  });

  test('an echo of hiding does not make it the user’s own', () => {
    expect(
      driven(deck, [0, join], [1, share(true)], [2, { type: 'hid', on: true }], [3, share(false)]).session
        .hidden,
    ).toBe(false);
  });

  test('on at the start, we start hidden', () => {
    const session = start({ type: 'opened', host: 'a', phase: 'lobby', sharing: true, at: t0 }, deck);
    expect(session).toMatchObject({ hidden: true, covered: true });
  });
});

test('hidden stays hidden through everything but a wish to be shown', () => {
  const others: readonly Told[] = [
    { type: 'elapsed' },
    { type: 'escaped' },
    { type: 'typed', text: 'x' },
    { type: 'shared', on: true },
    { type: 'shared', on: false },
    { type: 'called', phase: 'left' },
    join,
    { type: 'folded', form: 'sidebar' },
    { type: 'pressed', key: 'toggle' },
    { type: 'pressed', key: 'mute' },
    { type: 'clocked', on: true, told: true },
  ];
  const { session } = driven(
    deck,
    [0, join],
    [1, { type: 'hid', on: true }],
    ...others.map((told, i) => [2 + i, told] as const),
  );
  expect(session.hidden).toBe(true);
});

describe('folding', () => {
  test('in a call the form is kept for this site; the pebble and the lobby are not', () => {
    const fold = (form: 'strip' | 'sidebar' | 'pebble'): Told => ({ type: 'folded', form });
    expect(intents(driven(deck, [0, join], [1, fold('sidebar')]).wishes).at(-1)).toEqual({
      kind: 'placement',
      id: 'meet.example',
      patch: { ...emptyPlacement, form: 'sidebar' },
    });
    expect(intents(driven(deck, [0, join], [1, fold('pebble')]).wishes)).toHaveLength(1);
    expect(intents(driven(deck, [1, fold('strip')]).wishes)).toEqual([]);
  });

  test('a key unfolds the pebble to the last form', () => {
    const folded = [
      [0, join],
      [1, { type: 'folded', form: 'sidebar' }],
      [2, { type: 'folded', form: 'pebble' }],
    ] as const;
    expect(driven(deck, ...folded, [3, { type: 'pressed', key: 'stories' }]).session.form).toBe('sidebar');
  });
});
