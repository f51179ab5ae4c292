// The session over signals: each event is stepped once, wishes are carried out, and one timer waits for the next change.
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { started } from '../../src/core/breath.ts';
import type { ToDock, ToLive } from '../../src/core/messages.ts';
import { emptyPlacement, type Placement } from '../../src/core/placement.ts';
import type { Bodies, Intent, Kept, Kind } from '../../src/core/record.ts';
import type { Deck } from '../../src/core/session.ts';
import { defaults } from '../../src/core/settings.ts';
import { emptyStory } from '../../src/core/story.ts';
import { en } from '../../src/i18n/en.ts';
import { session } from '../../src/state/session.ts';

const kept = <K extends Kind>(kind: K, id: string, body: Bodies[K]): Kept<K> => ({
  v: 1,
  kind,
  id,
  rev: 1,
  updatedAt: 0,
  sum: '',
  body,
});

const deckOf = (more: Partial<Deck> = {}): Deck => ({
  interview: null,
  stories: [kept('story', 's1', { ...emptyStory, title: 'The release-train truce' })],
  settings: defaults,
  timer: null,
  placement: null,
  call: null,
  wording: id => en.cues[id],
  ...more,
});

/** A clock that only moves when told to, and calls back in order. */
const clock = () => {
  let now = 1_000_000;
  let waiting: readonly { readonly at: number; readonly call: () => void }[] = [];
  return {
    now: () => now,
    later: (at: number, call: () => void) => {
      const one = { at, call };
      waiting = [...waiting, one];
      return () => void (waiting = waiting.filter(other => other !== one));
    },
    waits: () => waiting.length,
    pass: (ms: number) => {
      const end = now + ms;
      for (;;) {
        const due = waiting.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
        if (!due) break;
        waiting = waiting.filter(one => one !== due);
        now = Math.max(now, due.at);
        due.call();
      }
      now = end;
    },
  };
};

const opened = (
  deck: Partial<Deck> = {},
  here: Partial<Extract<ToLive, { type: 'here' }>> = {},
  unread = false,
) => {
  const time = clock();
  const told: ToDock[] = [];
  const asked: Intent[] = [];
  const debriefs: string[] = [];
  const cards = signal(deckOf(deck));
  const ends = new AbortController();
  let ids = 0;
  const live = session(
    {
      now: time.now,
      later: time.later,
      id: () => `id${++ids}`,
      send: message => told.push(message),
      keep: intent => asked.push(intent),
      debrief: call => debriefs.push(call),
      deck: cards,
      unread: signal(unread),
    },
    { type: 'here', host: 'meet.google.com', phase: 'joined', sharing: false, ...here },
    ends.signal,
  );
  return { time, told, asked, debriefs, cards, ends, live, screen: () => live.screen.value };
};

describe('a session', () => {
  it('begins a call of its own where one is on already', () => {
    const { asked, screen } = opened();
    expect(asked.flat()).toMatchObject([{ kind: 'call', id: 'id1', patch: { host: 'meet.google.com' } }]);
    expect(screen().phase).toBe('joined');
  });

  it('answers Reset at once, keeps the moment, and clears by its own timer', () => {
    const { live, asked, screen, time } = opened();
    live.hear({ type: 'pressed', key: 'reset' });
    expect(screen().move).toBe('reset');
    expect(asked.flat().some(({ kind }) => kind === 'moment')).toBe(true);
    time.pass(60_000);
    expect(screen().move).toBeNull();
  });

  it('waits with one timer at most, and with none once the page is gone', () => {
    const { live, time, ends } = opened();
    for (const key of ['reset', 'breathe', 'reset', 'stories', 'breathe'] as const) {
      live.hear({ type: 'pressed', key });
      expect(time.waits()).toBeLessThanOrEqual(1);
    }
    live.hear({ type: 'pressed', key: 'reset' });
    expect(time.waits()).toBe(1);
    ends.abort();
    expect(time.waits()).toBe(0);
  });

  it('asks the dock for the focus with the search, and gives it back with Esc', () => {
    const { live, told, screen } = opened();
    live.hear({ type: 'pressed', key: 'stories' });
    expect(told.at(-1)).toEqual({ type: 'focus', on: true });
    expect(screen().field?.of).toBe('search');
    live.send({ type: 'escaped' });
    expect(told.at(-1)).toEqual({ type: 'focus', on: false });
    expect(screen().field).toBeNull();
  });

  it('shows a story kept a moment ago without being asked', () => {
    const { live, cards, screen } = opened();
    live.hear({ type: 'pressed', key: 'stories' });
    const other = kept('story', 's2', { ...emptyStory, title: 'The pricing bet' });
    cards.value = deckOf({ stories: [...cards.value.stories, other] });
    expect(screen().rows?.map(({ title }) => title)).toContain('The pricing bet');
  });

  it('hides by the wish of a press, and the dock is told', () => {
    const { live, told, screen } = opened();
    live.send({ type: 'hid', on: true });
    expect(told.at(-1)).toEqual({ type: 'hide', on: true });
    expect(screen().hidden).toBe(true);
  });

  it('unfolds the pebble to what it was folded from', () => {
    const { live, screen } = opened();
    live.send({ type: 'folded', form: 'sidebar' });
    live.send({ type: 'folded', form: 'pebble' });
    expect(screen().form).toBe('pebble');
    live.send({ type: 'unfolded' });
    expect(screen().form).toBe('sidebar');
  });

  it('offers the debrief when its call ends, asks for it once, and is gone soon after', () => {
    const { live, screen, debriefs, told, time } = opened();
    time.pass(180_000);
    live.hear({ type: 'called', phase: 'left' });
    expect(screen()).toMatchObject({ ending: true, over: false });
    for (const _ of [1, 2]) live.send({ type: 'chose', digit: 1 });
    expect(debriefs).toEqual(['id1']);
    time.pass(10_000);
    expect(screen().over).toBe(true);
    expect(told.some(message => message.type === 'focus' && message.on)).toBe(false);
  });

  it('holds its call while it is on, not before and not after', () => {
    const { live } = opened({}, { phase: 'lobby' });
    expect(live.held()).toBeNull();
    live.hear({ type: 'called', phase: 'joined' });
    expect(live.held()).toBe('id1');
    live.hear({ type: 'called', phase: 'left' });
    expect(live.held()).toBeNull();
  });

  it('says the store was not read where an empty list would be a lie', () => {
    const { live, screen } = opened({ stories: [] }, {}, true);
    live.hear({ type: 'pressed', key: 'stories' });
    expect(screen().now.words).toEqual({ of: 'label', id: 'unread' });
  });
});

describe('the place on the site', () => {
  const moved: Placement = { x: 0.3, y: 0.1, side: 'right', form: 'strip' };
  const places = (told: readonly ToDock[]) =>
    told.flatMap(message => (message.type === 'place' ? [message.placement] : []));

  it('is told before anything else, as it was kept', () => {
    expect(opened({ placement: moved }).told[0]).toEqual({ type: 'place', placement: moved });
  });

  it('is left of the lobby’s own button until the user moves us, and the usual one in the call', () => {
    const { told, live } = opened({}, { phase: 'lobby' });
    live.hear({ type: 'called', phase: 'joined' });
    expect(places(told)).toEqual([{ ...emptyPlacement, side: 'left' }, null]);
  });

  it('is nearest to the lens where the user told us of the camera, until we are moved on this site', () => {
    const settings = { ...defaults, place: { x: 1, y: 0.4 } };
    const lens = { ...emptyPlacement, x: 1, y: 0.4 };
    const { told, live } = opened({ settings }, { phase: 'lobby' });
    live.hear({ type: 'called', phase: 'joined' });
    expect(places(told)).toEqual([{ ...lens, side: 'left' }, lens]);
    expect(places(opened({ settings, placement: moved }).told)).toEqual([moved]);
  });

  it('stays nearest to the lens when it is folded', () => {
    const { asked, live } = opened({ settings: { ...defaults, place: { x: 1, y: 0.4 } } });
    live.send({ type: 'folded', form: 'sidebar' });
    expect(asked.at(-1)).toMatchObject([{ kind: 'placement', patch: { x: 1, y: 0.4, form: 'sidebar' } }]);
  });

  it('stays where the user put it when the call is joined', () => {
    const { told, live } = opened({ placement: moved }, { phase: 'lobby' });
    live.hear({ type: 'called', phase: 'joined' });
    expect(places(told)).toEqual([moved]);
  });

  it('is kept for this site when the user moves us', () => {
    const { asked, live } = opened();
    live.hear({ type: 'moved', placement: moved });
    expect(asked.at(-1)).toEqual([{ kind: 'placement', id: 'meet.google.com', patch: moved }]);
  });
});

describe('the breathing timer before a call', () => {
  const timerOf = (asked: readonly Intent[]) => asked.flat().filter(({ kind }) => kind === 'breath');

  it('is a record that starts now, for the dose that was pressed', () => {
    const { live, asked, time } = opened({}, { phase: 'lobby' });
    live.send({ type: 'timed', does: 'start', ms: 120_000 });
    expect(timerOf(asked)).toMatchObject([
      { patch: { startedAt: time.now(), ms: 120_000, stoppedAt: null } },
    ]);
  });

  it('is paused, goes on and stops by patches of the same record', () => {
    const timer = started('long-out', 300_000, 1_000_000);
    const { live, asked, cards } = opened({ timer: kept('breath', 'timer', timer) }, { phase: 'lobby' });
    live.send({ type: 'timed', does: 'pause' });
    expect(timerOf(asked).at(-1)).toMatchObject({ patch: { pausedAt: 1_000_000 } });
    cards.value = deckOf({ timer: kept('breath', 'timer', { ...timer, pausedAt: 1_000_000 }) });
    live.send({ type: 'timed', does: 'resume' });
    expect(timerOf(asked).at(-1)).toMatchObject({ patch: { pausedAt: null } });
    live.send({ type: 'timed', does: 'stop' });
    expect(timerOf(asked).at(-1)).toMatchObject({ patch: { stoppedAt: 1_000_000 } });
  });

  it('asks for nothing where there is nothing to pause', () => {
    const { live, asked } = opened({}, { phase: 'lobby' });
    live.send({ type: 'timed', does: 'pause' });
    expect(timerOf(asked)).toEqual([]);
  });
});
