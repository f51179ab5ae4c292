// The runway: what the last minutes before an interview need, and when to be reminded of them.
import type { Interview } from './interview.ts';
import type { Lens } from './lens.ts';
import { firstPlans, type PlanId } from './plan.ts';

/** `text` is empty while a built-in item keeps its built-in words. */
export type Item = { readonly id: string; readonly text: string };

export const builtInItems = ['water', 'mint', 'camera', 'self-view', 'notifications', 'light'] as const;
export type BuiltInItem = (typeof builtInItems)[number];
export const isBuiltIn = (id: string): id is BuiltInItem => builtInItems.some(one => one === id);

/** excited: nerves called excitement (evidence A1); value: what matters to the user (evidence A4). */
export type Steady = 'excited' | 'value';

/** What the user set up once for every interview. */
export type Runway = {
  /** How long before the start, ms; 0 = no reminder. */
  readonly remindMs: number;
  /** Reminders of the debrief after a call. */
  readonly debriefs: boolean;
  readonly items: readonly Item[];
  readonly steady: Steady;
  readonly value: string;
  /** The "if" of each slot; the "then" is the user's own line for it (settings.lines). */
  readonly plans: readonly PlanId[];
  readonly lens: Lens | null;
};

/** Items done, by id, for one interview. */
export type Ticks = { readonly done: readonly string[] };

const minute = 60_000;
export const reminds: readonly number[] = [20 * minute, 10 * minute, 5 * minute, 0];

export const emptyRunway: Runway = {
  remindMs: 20 * minute,
  debriefs: true,
  items: builtInItems.map(id => ({ id, text: '' })),
  steady: 'excited',
  value: '',
  plans: firstPlans,
  lens: null,
};

/** After a sleep or a restart a reminder still comes until so long after the start, ms: one may be late. */
const lateMs = 10 * minute;
/** A browser may wake us a little early. */
const earlyMs = 1_000;

export type Due = {
  /** The interview to remind of at once; one at most, whatever was missed. */
  readonly now: string | null;
  /** Reminders that are over, to be handed in again next time. */
  readonly told: readonly string[];
  /** When to ask again: the next reminder, wall clock ms. */
  readonly next: number | null;
};

type Of = { readonly id: string; readonly body: Pick<Interview, 'startsAt' | 'removedAt' | 'archivedAt'> };

/** Another start is another reminder. */
const nameOf = ({ id, startsAt }: { readonly id: string; readonly startsAt: number }): string =>
  `${id}@${startsAt}`;

/**
 * Which reminder is due at `now` (wall clock, ms), and when the next one is. All follows from the records, so that it
 * may be asked at any time. `told`: what an earlier answer said is over; `fresh`: ids the user is changing right now,
 * who needs no reminder of them. Of several that were missed only one is told: the next to start, while the one after it
 * waits for that start; of those that have begun, the last.
 */
export const due = (
  interviews: readonly Of[],
  remindMs: number,
  { told, fresh, now }: { told: readonly string[]; fresh: readonly string[]; now: number },
): Due => {
  if (remindMs <= 0) return { now: null, told: [], next: null };
  const open = interviews
    .flatMap(({ id, body: { startsAt, removedAt, archivedAt } }) =>
      startsAt === null || removedAt !== null || archivedAt !== null ? [] : [{ id, startsAt }],
    )
    .filter(({ startsAt }) => startsAt + lateMs > now)
    .toSorted((a, b) => a.startsAt - b.startsAt);
  const isReached = ({ startsAt }: { readonly startsAt: number }): boolean =>
    startsAt - remindMs <= now + earlyMs;
  const reached = open.filter(isReached);
  const untold = reached.filter(one => !told.includes(nameOf(one)) && !fresh.includes(one.id));
  const coming = untold.filter(({ startsAt }) => startsAt > now);
  const one = coming[0] ?? untold.at(-1);
  const waiting = coming.slice(1);
  const ahead = open.filter(other => !isReached(other)).map(({ startsAt }) => startsAt - remindMs);
  const again = one && waiting.length > 0 ? [Math.max(one.startsAt, now + minute)] : [];
  const times = [...ahead, ...again];
  return {
    now: one?.id ?? null,
    told: reached.filter(other => !waiting.includes(other)).map(nameOf),
    next: times.length > 0 ? Math.min(...times) : null,
  };
};

/** The list with the item at `from` standing at `to`; itself where it cannot go there. */
export const moved = (items: readonly Item[], from: number, to: number): readonly Item[] => {
  const item = items[from];
  if (!item || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
};
