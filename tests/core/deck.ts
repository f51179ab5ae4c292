// A deck for tests: an interview, its stories and the built-in English words.
import { emptyInterview, type Interview } from '../../src/core/interview.ts';
import type { Bodies, Kept, Kind } from '../../src/core/record.ts';
import { defaults, type Settings } from '../../src/core/settings.ts';
import { start, step, type Deck, type Event, type Session, type Wish } from '../../src/core/session.ts';
import { emptyStory, type Story } from '../../src/core/story.ts';
import { en } from '../../src/i18n/en.ts';

export const kept = <K extends Kind>(kind: K, id: string, body: Bodies[K]): Kept<K> => ({
  v: 1,
  kind,
  id,
  rev: 1,
  updatedAt: 0,
  body,
  sum: '',
});

const prepared: readonly Partial<Story>[] = [
  { title: 'Release truce', keywords: ['shared calendar', 'joint demo'], proof: '-38 %', tags: ['conflict'] },
  { title: 'Stalled team', keywords: ['listened', 'cut scope'], proof: '12 people', tags: ['leadership'] },
  { title: 'Pricing bet', keywords: ['two-week test', 'roll-out'], proof: '1.2 M', tags: ['decisions'] },
  { title: 'Night outage', keywords: ['war room', 'root cause'], proof: '41 min', tags: ['pressure'] },
];

export const stories: readonly Kept<'story'>[] = prepared.map((story, i) =>
  kept('story', `s${i + 1}`, { ...emptyStory, ...story }),
);

export type Given = {
  readonly settings?: Partial<Settings>;
  readonly interview?: Partial<Interview>;
  readonly deck?: Partial<Deck>;
};

export const deckOf = ({ settings = {}, interview = {}, deck = {} }: Given = {}): Deck => {
  const all: Settings = { ...defaults, ...settings };
  return {
    interview: kept('interview', 'i1', {
      ...emptyInterview,
      company: 'Northwind',
      role: 'Lead',
      stories: ['s1', 's2', 's3'],
      ...interview,
    }),
    stories,
    settings: all,
    timer: null,
    placement: null,
    call: null,
    wording: id => all.cues[id] ?? en.cues[id],
    ...deck,
  };
};

/** Noon of a day; every test counts from here. */
export const t0 = 1_700_000_000_000;

/** An event without its time and, where it carries one, without its id. */
export type Told = Event extends infer E
  ? E extends { readonly id: string }
    ? Omit<E, 'at' | 'id'> & { readonly id?: string }
    : E extends Event
      ? Omit<E, 'at'>
      : never
  : never;

let made = 0;
export const eventOf = (told: Told, at: number): Event => ({ id: `id-${(made += 1)}`, ...told, at }) as Event;

/** A surface that is driven by hand: what happened at how many ms after t0, and all it wished for. */
export type Driven = { readonly session: Session; readonly wishes: readonly Wish[] };

export const driven = (deck: Deck, ...happened: readonly (readonly [number, Told])[]): Driven => {
  const opened = { type: 'opened', host: 'meet.example', phase: 'lobby', sharing: false, at: t0 } as const;
  return happened.reduce<Driven>(
    ({ session, wishes }, [ms, told]) => {
      const next = step(session, eventOf(told, t0 + ms), deck);
      return { session: next.session, wishes: [...wishes, ...next.wishes] };
    },
    { session: start(opened, deck), wishes: [] },
  );
};

export const join = { type: 'called', phase: 'joined', id: 'call-1' } as const;
