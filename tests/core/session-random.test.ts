// Random presses, decks and clocks through step and screen: what must hold whatever happens.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cueOf } from '../../src/core/cues.ts';
import { started } from '../../src/core/breath.ts';
import { screen, type Screen } from '../../src/core/screen.ts';
import { start, step, type Deck, type Event, type Session, type Wish } from '../../src/core/session.ts';
import { deckOf, eventOf, kept, stories, t0, type Told } from './deck.ts';

/** `expect` a million times over would take minutes. */
const must = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`broken: ${what}`);
};
const cadence = { silent: Infinity, rarely: 300_000, sometimes: 60_000 } as const;

const tolds: fc.Arbitrary<Told> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .constantFrom('toggle', 'stories', 'breathe', 'reset', 'mirror', 'cue', 'closing', 'stop', 'mute')
      .map(key => ({ type: 'pressed', key }) as const),
  },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 10 }).map(digit => ({ type: 'chose', digit }) as const) },
  { weight: 2, arbitrary: fc.constant({ type: 'escaped' } as const) },
  { weight: 1, arbitrary: fc.constant({ type: 'entered' } as const) },
  { weight: 1, arbitrary: fc.constant({ type: 'elapsed' } as const) },
  { weight: 1, arbitrary: fc.constantFrom(1, -1).map(by => ({ type: 'stepped', by }) as const) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        '',
        'n',
        'ca',
        'zz',
        'tell me about a time you failed',
        'what salary do you expect',
        '“😀 ',
      )
      .map(text => ({ type: 'typed', text }) as const),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('search', 'later').map(field => ({ type: 'asked', field }) as const),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('joined', 'joined', 'left', 'lobby')
      .map(phase => ({ type: 'called', phase }) as const),
  },
  { weight: 2, arbitrary: fc.boolean().map(on => ({ type: 'shared', on }) as const) },
  { weight: 2, arbitrary: fc.boolean().map(on => ({ type: 'hid', on }) as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('strip', 'sidebar', 'pebble').map(form => ({ type: 'folded', form }) as const),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('s1', 's4', 'gone').map(story => ({ type: 'opened-story', story }) as const),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ on: fc.boolean(), told: fc.boolean() })
      .map(clock => ({ type: 'clocked', ...clock }) as const),
  },
  { weight: 1, arbitrary: fc.constantFrom('calm-04', null).map(cue => ({ type: 'pinned', cue }) as const) },
);

const decks: fc.Arbitrary<Deck> = fc
  .record({
    settings: fc.record({
      name: fc.constantFrom('', 'Ada', 'Maximiliane-Theodora'),
      cadence: fc.constantFrom('silent', 'rarely', 'sometimes', 'sometimes', 'sometimes'),
      off: fc.subarray(['eyes', 'pace', 'breath']),
      noBreath: fc.boolean(),
      cueMs: fc.constantFrom(4_000, 8_000, null),
      pinned: fc.constantFrom(null, null, null, 'calm-08'),
    }),
    interview: fc.record({
      rules: fc.constantFrom('fine', 'fine', 'ask', 'none'),
      answerMs: fc.constantFrom(0, 60_000, 90_000),
    }),
    some: fc.subarray([...stories]),
    timed: fc.boolean(),
  })
  .map(({ settings, interview, some, timed }) => {
    const timer = timed ? kept('breath', 'timer', started('long-out', 120_000, t0)) : null;
    return deckOf({
      settings: settings as object,
      interview: interview as object,
      deck: { stories: some, timer },
    });
  });

type Act = {
  readonly waitMs: number;
  readonly told: Told;
  readonly jumpMs: number;
  readonly deck: number | null;
};
const acts: fc.Arbitrary<Act> = fc.record({
  waitMs: fc.oneof(
    fc.constantFrom(0, 1, 50, 300),
    fc.integer({ min: 0, max: 15_000 }),
    fc.integer({ min: 0, max: 400_000 }),
  ),
  told: tolds,
  jumpMs: fc.oneof(
    { weight: 30, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constantFrom(-3_600_000, -700, 3_600_000) },
  ),
  deck: fc.oneof(
    { weight: 15, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  ),
});

/** A name that no slot takes is not seen. */
const unnamed = (key: string, value: unknown): unknown => (key === 'name' ? undefined : value);

/** Walks through a day of acts as the live page does: at `until`, it tells that it elapsed. */
const walk = (given: readonly [Deck, Deck], day: readonly Act[]): number => {
  let deck = given[0];
  // Time as it truly passes; the wall clock is this plus what it was set off by.
  let now = t0;
  let off = 0;
  let steps = 0;
  let session: Session = start(
    { type: 'opened', host: 'a.example', phase: 'lobby', sharing: false, at: now },
    deck,
  );
  const came: number[] = [];
  let mirrored = -Infinity;
  let changed = now;
  let looked = '';

  const happen = (event: Event): void => {
    const before = session;
    const { session: after, wishes } = step(before, event, deck);
    steps += 1;
    session = after;
    mustHide(before, after, event);
    mustAsk(event, before, wishes);
    const seen = screen(after, deck, event.at);
    mustShow(seen, after, before, deck, event.at);
    const looks = JSON.stringify([seen.now, seen.form, seen.hidden, seen.card, seen.choices], unnamed);
    const { shown } = after;
    if (shown.is === 'cue' && (before.shown.is !== 'cue' || before.shown.id !== shown.id)) {
      const isMirror = cueOf(shown.id).move === 'mirror';
      if (event.type === 'elapsed') {
        const { phase, muted, hidden, sharing, clock } = before;
        must(now - (came.at(-1) ?? -Infinity) >= Math.max(20_000, cadence[deck.settings.cadence]), 'cadence');
        must(now - (came.at(-12) ?? -Infinity) >= 1_800_000, 'twelve in 30 min');
        must(now - changed >= 2_000, 'apart from other changes');
        must(phase === 'joined' && !muted && !hidden && !sharing && clock === null, 'a time for a cue');
        must(!isMirror || now - mirrored >= 600_000, 'one mirror cue in 10 min');
        came.push(now);
      }
      if (isMirror) mirrored = now;
    }
    if (looks !== looked) changed = now;
    looked = looks;
  };

  for (const act of day) {
    const target = now + act.waitMs;
    for (let turns = 0; ; turns += 1) {
      const until = screen(session, deck, now + off).until;
      if (until === null || now + (until - (now + off)) > target) break;
      must(turns < 200, 'no busy loop');
      now += until - (now + off);
      happen({ type: 'elapsed', at: now + off });
    }
    now = target;
    // Forward is also what sleep looks like: time did pass then.
    if (act.jumpMs > 0) now += act.jumpMs;
    else off += act.jumpMs;
    if (act.deck !== null) deck = given[act.deck] ?? deck;
    happen(eventOf(act.told, now + off));
  }
  return steps;
};

const mustHide = (before: Session, after: Session, event: Event): void => {
  if (before.hidden === after.hidden) return;
  const isTold = event.type === 'hid' || event.type === 'shared';
  if (after.hidden) return must(isTold && event.on, 'hidden by a wish or by sharing');
  const isKey = event.type === 'pressed' && ['reset', 'stories', 'breathe'].includes(event.key);
  const isOwn = isKey || event.type === 'chose' || (event.type === 'hid' && !event.on);
  must(isOwn || (event.type === 'shared' && !event.on && before.covered), 'shown by a wish');
};

const secrets = stories.flatMap(({ body }) => [body.title, body.proof, ...body.keywords]);

/** Nothing opens unless it was offered and taken; the offer never takes the focus. */
const mustAsk = (event: Event, before: Session, wishes: readonly Wish[]): void => {
  const asks = wishes.filter(({ type }) => type === 'debrief').length;
  const isTaken = event.type === 'chose' && event.digit === 1 && before.shown.is === 'debrief';
  must(asks === 0 || (asks === 1 && isTaken), 'the debrief opens because it was asked for');
  const came = event.type === 'called' || event.type === 'elapsed';
  must(!came || !wishes.some(wish => wish.type === 'focus' && wish.on), 'no focus is taken');
};

let offers = 0;
/** The card after a call: alone, seen, after a call and over none, and gone within its minute. */
const mustEnd = (seen: Screen, session: Session, at: number): void => {
  const { phase, hidden, sharing, call } = session;
  offers += seen.choices.length > 0 ? 1 : 0;
  must(phase === 'left' && call !== null && !seen.over, 'a call is over');
  must(!hidden && !sharing, 'nothing is offered to nobody');
  must(seen.until !== null && seen.until - at <= 60_000, 'the card leaves by itself');
  must((seen.rows ?? []).length === 0 && seen.unused.length === 0 && seen.timer === null, 'the card alone');
  must(seen.card === null && seen.field === null && seen.keel.is === 'still', 'the card alone');
  must(session.clock === null && seen.aside === null && seen.move === null, 'the card alone');
};

const mustShow = (seen: Screen, session: Session, before: Session, deck: Deck, at: number): void => {
  if (seen.until !== null) must(seen.until > at && seen.until - at < 24 * 3_600_000, 'until is to come');
  const things = [seen.card !== null, seen.choices.length > 0, seen.field !== null];
  must(things.filter(Boolean).length <= 1, 'one thing at a time');
  must(seen.hidden === session.hidden, 'hidden is hidden');
  if (seen.ending) mustEnd(seen, session, at);
  if (deck.interview?.body.rules === 'none') {
    const all = JSON.stringify(seen);
    must(!secrets.some(secret => all.includes(secret)), 'no story while notes are locked');
  }
  const isBreathing = seen.keel.is === 'breathing' && session.shown.is === 'reset';
  must(
    !(deck.settings.noBreath && isBreathing && seen.timer === null),
    'no exhale where breath is unwelcome',
  );
  if (session.shown === before.shown) return;
  for (const { digit } of seen.choices) {
    const next = step(session, eventOf({ type: 'chose', digit }, at), deck).session;
    must(next.shown !== session.shown, 'a choice leads somewhere');
  }
  for (const { digit, story } of seen.rows ?? []) {
    if (digit === null) continue;
    const { shown } = step(session, eventOf({ type: 'chose', digit }, at), deck).session;
    must(shown.is === 'card' && shown.story === story, 'a digit opens its story');
  }
};

test(
  'whatever is pressed, whenever, the limits of quiet and the locks hold for 100,000 steps',
  { timeout: 240_000 },
  () => {
    let steps = 0;
    const days = fc.array(acts, { minLength: 80, maxLength: 160, size: 'max' });
    fc.assert(
      fc.property(fc.tuple(decks, decks), days, (given, day) => {
        steps += walk(given, day);
      }),
      { numRuns: 900, seed: 20, endOnFailure: true },
    );
    expect(steps).toBeGreaterThanOrEqual(100_000);
    expect(offers).toBeGreaterThan(1_000);
  },
);
