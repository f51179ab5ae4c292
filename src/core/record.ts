// A record: one thing that is kept, under a key of its own, with a sum that tells when it was damaged.
import type { Timer } from './breath.ts';
import type { Call } from './call.ts';
import type { Contact, DaysOff } from './contact.ts';
import type { Debrief } from './debrief.ts';
import { emptyInterview, type Interview } from './interview.ts';
import { newest, sumOf } from './migrations.ts';
import type { Note } from './note.ts';
import type { Placement } from './placement.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { Moment } from './reset.ts';
import type { Runway, Ticks } from './runway.ts';
import { defaults, type Settings } from './settings.ts';
import { emptyStory, type Story } from './story.ts';
import { canonical } from './sum.ts';
import { emptyTension, type Tension } from './tension.ts';
import type { Version } from './version.ts';

export type Bodies = {
  story: Story;
  interview: Interview;
  /** id: 'settings' */
  settings: Settings;
  /** id: the host name */
  placement: Placement;
  /** id: 'timer'; the one breathing timer that popup, sidebar and companion show. */
  breath: Timer;
  call: Call;
  moment: Moment;
  version: Version;
  rehearsal: Rehearsal;
  /** id: 'runway' */
  runway: Runway;
  /** id: that of the interview */
  ticks: Ticks;
  /** id: that of the interview */
  debrief: Debrief;
  note: Note;
  /** id: that of the interview */
  contact: Contact;
  /** id: 'daysOff' */
  daysOff: DaysOff;
  /** id: that of the interview, where it belongs to one */
  tension: Tension;
};
export type Kind = keyof Bodies;

export type Kept<K extends Kind = Kind> = {
  readonly v: number;
  readonly kind: K;
  readonly id: string;
  /** 1 for a new record, one more for every change. */
  readonly rev: number;
  readonly updatedAt: number;
  readonly body: Bodies[K];
  readonly sum: string;
};

/** One change: the named fields replace those of the record, which is made from its empty form if new. */
export type ChangeOf<K extends Kind> = {
  [P in K]: { readonly kind: P; readonly id: string; readonly patch: Partial<Bodies[P]> };
}[K];
export type Change = ChangeOf<Kind>;

/** What a page asks of the writer: all of it is kept in one write, or none. */
export type Intent = readonly Change[];

export type Answer =
  | { readonly kept: true; readonly revs: Readonly<Record<string, number>> }
  | { readonly kept: false; readonly why: Refusal };
/** full: no room; unreadable: the old record could not be read, so it is not overwritten; newer: data of a later version. */
export type Refusal = 'invalid' | 'full' | 'unreadable' | 'newer' | 'failed';

/** Every read has three answers; only `empty` may be filled with defaults. */
export type Load =
  | { readonly is: 'found'; readonly records: readonly Kept[]; readonly damaged: readonly Damaged[] }
  | { readonly is: 'empty' }
  | { readonly is: 'failed' };
/** newer: kept by a later version, shown read-only. */
export type Damaged = { readonly key: string; readonly why: 'schema' | 'sum' | 'newer' | 'missing' };

/** What a new record starts from; a kind that is not here only ever comes whole, and costs the live frame nothing. */
export const empties: { readonly [K in Kind]?: Bodies[K] } = {
  story: emptyStory,
  interview: emptyInterview,
  settings: defaults,
  tension: emptyTension,
};

/** Where a record is kept: `kind:id`. */
export const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind}:${id}`;

export const isOf =
  <K extends Kind>(kind: K) =>
  (kept: Kept): kept is Kept<K> =>
    kept.kind === kind;

/**
 * The record after a change at `now` (wall clock, ms): the old one itself where nothing differs, so that a request
 * made twice is kept once. Without an old one, from the empty form; whoever keeps it checks that it came out whole.
 */
export const changed = <K extends Kind>(
  old: Kept<K> | null,
  { kind, id, patch }: ChangeOf<K>,
  now: number,
): Kept<K> => {
  const body = { ...(old?.body ?? empties[kind]), ...patch } as Bodies[K];
  if (old && canonical(body) === canonical(old.body)) return old;
  const next = { v: newest(), kind, id, rev: (old?.rev ?? 0) + 1, updatedAt: now, body, sum: '' };
  return { ...next, sum: sumOf(next) };
};

/** What undoes a patch: the same fields as they are now, and no others, which may have changed elsewhere since. */
export const backOf = <B extends object>(body: B, patch: Partial<B>): Partial<B> =>
  Object.fromEntries(Object.entries(body).filter(([name]) => Object.hasOwn(patch, name))) as Partial<B>;

/** A story or an interview, with the people in it, deleted longer ago than this is gone for good (fault 75). */
const keptMs = 30 * 24 * 60 * 60 * 1000;

/** Removed so long ago, at `now` (wall clock, ms), that it may be dropped. */
export const isPast = (kept: Kept, now: number): boolean =>
  (isOf('story')(kept) || isOf('interview')(kept)) &&
  kept.body.removedAt !== null &&
  now - kept.body.removedAt > keptMs;
