// Breath: where in a pattern somebody is at a given time, and the one timer before a call.
import type { PatternId } from './patterns.ts';

/** The timer before a call. True time, not ticks: everything follows from these few instants (wall clock, ms). */
export type Timer = {
  readonly pattern: PatternId;
  readonly startedAt: number;
  /** Dose in ms (evidence B11: 5 min; B18: 2 min is a settle-in). */
  readonly ms: number;
  /** Set while paused. */
  readonly pausedAt: number | null;
  /** Sum of finished pauses, ms. */
  readonly pausedMs: number;
  /** The user stopped it early. */
  readonly stoppedAt: number | null;
  /** Tension 0-10 before and after (evidence M3), or null where not given. */
  readonly before: number | null;
  readonly after: number | null;
};
