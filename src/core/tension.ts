// Tension: the user's own 0 to 10 before, after breathing and after the call (evidence M3); never guessed, never compared.
import type { Timer } from './breath.ts';
import type { Interview } from './interview.ts';
import type { ChangeOf } from './record.ts';

/** Kept under the interview's id, or under an id of its own where it belongs to none: a rehearsal's, a breath's. */
export type Tension = {
  readonly interview: string | null;
  /** Wall clock in ms: when the latest breath was begun, else when it was first rated. */
  readonly at: number;
  readonly before: number | null;
  readonly breathed: number | null;
  readonly after: number | null;
};

export const emptyTension: Tension = { interview: null, at: 0, before: null, breathed: null, after: null };

/** From here on, another exercise is not what to offer (evidence section 7). */
export const overwhelmed = 9;

/** clear: down 2 or more; slight: down 1; up is fine too (evidence M7). */
export type Shift = 'clear' | 'slight' | 'same' | 'up';

/** What two ratings say; null while one is missing. */
export const shiftOf = (before: number | null, after: number | null): Shift | null => {
  if (before === null || after === null) return null;
  const drop = before - after;
  return drop >= 2 ? 'clear' : drop >= 1 ? 'slight' : drop > -1 ? 'same' : 'up';
};

/** A breath counts for an interview from a day before its start until so long after it, ms: the other side may be late. */
const aheadMs = 24 * 60 * 60_000;
const lateMs = 10 * 60_000;

type Of = { readonly id: string; readonly body: Pick<Interview, 'startsAt'> };

/** The interview that a breath begun at `at` (wall clock, ms) is for: its id, or null where it is practice. */
export const ratedFor = (interview: Of | null, at: number): string | null => {
  if (!interview) return null;
  const { startsAt } = interview.body;
  return startsAt === null || (at >= startsAt - aheadMs && at <= startsAt + lateMs) ? interview.id : null;
};

/** What the two ratings of a breath keep for good, beside the timer; null where neither was given. */
export const ratedBy = (
  { startedAt, before, after }: Pick<Timer, 'startedAt' | 'before' | 'after'>,
  interview: string | null,
): ChangeOf<'tension'> | null =>
  before === null && after === null
    ? null
    : {
        kind: 'tension',
        id: interview ?? `breath-${startedAt}`,
        patch: {
          interview,
          at: startedAt,
          // A breath that was not rated before leaves what an earlier one was.
          ...(before === null ? {} : { before }),
          breathed: after,
        },
      };
