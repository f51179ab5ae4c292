// Breath: where in a pattern somebody is at a given time, and the one timer before a call.
import { cycleMs, patterns, type BreathPhase, type PatternId } from './patterns.ts';

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

/** Evidence B11 and B18. */
export const doseMs = 300_000;
export const shortDoseMs = 120_000;

export type PhaseAt = BreathPhase & {
  /** Which of the pattern's phases, from 0. */
  readonly index: number;
  /** The second breath in of two (evidence B2). */
  readonly topUp: boolean;
  /** Share of this phase that is over, 0 to below 1. */
  readonly done: number;
  readonly leftMs: number;
  /** Cycles begun, from 1. */
  readonly cycle: number;
};

/** The phase after `elapsedMs` of a pattern; a negative time counts as its beginning. */
export const phaseAt = (pattern: PatternId, elapsedMs: number): PhaseAt => {
  const { phases } = patterns[pattern];
  const whole = cycleMs(pattern);
  const elapsed = Math.max(0, elapsedMs);
  const into = elapsed % whole;
  const cycle = Math.floor(elapsed / whole) + 1;
  let from = 0;
  let index = 0;
  for (const { ms } of phases.slice(0, -1)) {
    if (into < from + ms) break;
    from += ms;
    index += 1;
  }
  const { does, ms } = phases[index] ?? { does: 'out', ms: whole };
  const topUp = does === 'in' && phases[index - 1]?.does === 'in';
  return { does, ms, index, topUp, done: (into - from) / ms, leftMs: ms - (into - from), cycle };
};

export type TimerAt = {
  readonly is: 'running' | 'paused' | 'ended' | 'stopped';
  /** ms of the dose that are over, and that are left; never negative, never more than the dose. */
  readonly elapsedMs: number;
  readonly leftMs: number;
  /** When it ends by itself; null unless running. */
  readonly endsAt: number | null;
  /** The start that makes `now - startedAt` the elapsed time: what a pacer is drawn from. */
  readonly from: number;
};

/** The timer at a wall-clock time: true after sleep, and sane when the clock was set back. */
export const timerAt = (timer: Timer, now: number): TimerAt => {
  const upTo = timer.stoppedAt ?? timer.pausedAt ?? now;
  const from = timer.startedAt + timer.pausedMs;
  const elapsedMs = Math.min(timer.ms, Math.max(0, upTo - from));
  const leftMs = timer.ms - elapsedMs;
  const ended = leftMs === 0;
  const is = ended
    ? 'ended'
    : timer.stoppedAt !== null
      ? 'stopped'
      : timer.pausedAt !== null
        ? 'paused'
        : 'running';
  return { is, elapsedMs, leftMs, endsAt: is === 'running' ? now + leftMs : null, from };
};

/** A fresh timer; `before` is the tension rated just before, or null. */
export const started = (
  pattern: PatternId,
  ms: number,
  now: number,
  before: number | null = null,
): Timer => ({
  pattern,
  startedAt: now,
  ms,
  pausedAt: null,
  pausedMs: 0,
  stoppedAt: null,
  before,
  after: null,
});

export type TimerPatch = Partial<Timer>;

/** Patches for the timer's record; empty where there is nothing to do (already paused, already over). */
export const paused = (timer: Timer, now: number): TimerPatch =>
  timerAt(timer, now).is === 'running' ? { pausedAt: now } : {};

export const resumed = (timer: Timer, now: number): TimerPatch =>
  timer.pausedAt === null || timerAt(timer, now).is !== 'paused'
    ? {}
    : { pausedAt: null, pausedMs: timer.pausedMs + Math.max(0, now - timer.pausedAt) };

export const stopped = (timer: Timer, now: number): TimerPatch => {
  const { is } = timerAt(timer, now);
  return is === 'running' || is === 'paused' ? { stoppedAt: timer.pausedAt ?? now, pausedAt: null } : {};
};

type InCall = { readonly pattern: PatternId; readonly cycles: 1 | 2 };

/** The offer in a call by digit: a moment, a breath, a longer stretch of listening (evidence 1.3). */
export const inCall: readonly InCall[] = [
  { pattern: 'exhale-only', cycles: 1 },
  { pattern: 'long-out', cycles: 1 },
  { pattern: 'gentle', cycles: 2 },
];
