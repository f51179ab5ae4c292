// The deck: the next interview, its stories first, and nothing of them where the rules card says no notes.
import { computed, signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { emptyInterview, type Interview } from '../../src/core/interview.ts';
import { emptyPlacement } from '../../src/core/placement.ts';
import { isOf, type Bodies, type Kept, type Kind } from '../../src/core/record.ts';
import { defaults } from '../../src/core/settings.ts';
import { emptyStory } from '../../src/core/story.ts';
import { deck } from '../../src/state/deck.ts';

const kept = <K extends Kind>(kind: K, id: string, body: Bodies[K]): Kept<K> => ({
  v: 1,
  kind,
  id,
  rev: 1,
  updatedAt: 0,
  sum: '',
  body,
});
const call = (host: string, joinedAt: number) =>
  kept('call', `${host}-${joinedAt}`, {
    interview: null,
    host,
    joinedAt,
    leftAt: null,
    used: [],
    read: 'even',
    muted: false,
  });

const deckOf = (interview: Partial<Interview>, all: readonly Kept[] = []) =>
  deck(
    {
      records: signal(all),
      stories: signal(['a', 'b', 'c'].map(id => kept('story', id, { ...emptyStory, title: id }))),
      interviews: signal([kept('interview', 'i', { ...emptyInterview, ...interview })]),
      settings: signal(defaults),
    },
    'meet.google.com',
    () => '',
    { now: () => 1_000, later: () => () => undefined },
    new AbortController().signal,
  );

describe('the deck', () => {
  it('has the interview’s stories in its order, then the others', () => {
    expect(deckOf({ stories: ['c', 'a'] }).value.stories.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('holds no story at all where the rules card says no notes', () => {
    expect(deckOf({ rules: 'none', stories: ['a'] }).value.stories).toEqual([]);
  });

  it('knows the place and the last call of this site, and of no other', () => {
    const { placement, call: last } = deckOf({}, [
      kept('placement', 'meet.google.com', { ...emptyPlacement, x: 0.2 }),
      kept('placement', 'zoom.us', { ...emptyPlacement, x: 0.9 }),
      call('meet.google.com', 10),
      call('meet.google.com', 30),
      call('zoom.us', 50),
    ]).value;
    expect(placement?.x).toBe(0.2);
    expect(last?.body.joinedAt).toBe(30);
  });

  it('keeps the very same list while no story changes, so that the matcher need not read it anew', () => {
    const records = signal<readonly Kept[]>([kept('story', 'a', emptyStory)]);
    const held = deck(
      {
        records,
        stories: computed(() => records.value.filter(isOf('story'))),
        interviews: signal([]),
        settings: signal(defaults),
      },
      'x',
      () => '',
      { now: () => 0, later: () => () => undefined },
      new AbortController().signal,
    );
    const before = held.value.stories;
    records.value = [...records.value, call('x', 1)];
    expect(held.value.call?.body.joinedAt).toBe(1);
    expect(held.value.stories).toBe(before);
    records.value = [kept('story', 'a', { ...emptyStory, title: 'New' })];
    expect(held.value.stories[0]?.body.title).toBe('New');
  });

  const hour = 3_600_000;
  const first = kept('interview', 'first', { ...emptyInterview, startsAt: 10 * hour, rules: 'none' });
  const second = kept('interview', 'second', { ...emptyInterview, startsAt: 11 * hour });
  const day = (onCall: Partial<Bodies['call']> | null = null, removedAt: number | null = null) => {
    const at = { now: 10 * hour };
    const rung: { at: number; call: () => void }[] = [];
    const one = { ...first, body: { ...first.body, removedAt } };
    const body = { ...call('meet.google.com', 10 * hour).body, interview: 'first', ...onCall };
    const held = deck(
      {
        records: signal([one, second, ...(onCall ? [kept('call', 'c', body)] : [])]),
        stories: signal([kept('story', 'a', emptyStory)]),
        interviews: signal(removedAt === null ? [one, second] : [second]),
        settings: signal(defaults),
      },
      'meet.google.com',
      () => '',
      {
        now: () => at.now,
        later: (when, rings) => {
          rung.push({ at: when, call: rings });
          return () => undefined;
        },
      },
      new AbortController().signal,
    );
    const pass = (): void => {
      const next = rung.at(-1);
      if (!next) throw new Error('Nothing was to come.');
      at.now = next.at;
      next.call();
    };
    return { held, pass, interview: () => held.value.interview?.id };
  };

  it('is that of the next interview as soon as it begins, though nothing was kept or pressed since', () => {
    const { held, pass, interview } = day();
    expect(interview()).toBe('first');
    expect(held.value.stories).toEqual([]);
    pass();
    expect(interview()).toBe('second');
    expect(held.value.stories).toHaveLength(1);
  });

  it('stays with the interview of the call that is on, and with its lock; not with one that is over', () => {
    const { held, pass, interview } = day({});
    pass();
    expect(interview()).toBe('first');
    expect(held.value.stories).toEqual([]);
    const deleted = day({}, 10.2 * hour);
    expect(deleted.interview()).toBe('first');
    expect(deleted.held.value.stories).toEqual([]);
    const over = day({ leftAt: 10.5 * hour });
    over.pass();
    expect(over.interview()).toBe('second');
  });

  it('never sets a timer for weeks, which a browser would ring at once', () => {
    const far = signal([kept('interview', 'far', { ...emptyInterview, startsAt: 9_000 * hour })]);
    const set: number[] = [];
    const none = { records: signal([]), stories: signal([]), settings: signal(defaults), interviews: far };
    const later = (at: number) => {
      set.push(at);
      return () => undefined;
    };
    deck(none, '', () => '', { now: () => 0, later }, new AbortController().signal);
    expect(set).toEqual([hour]);
  });
});
