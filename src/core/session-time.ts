// Session, time: what goes by itself, and when.
import { clockAt } from './clock.ts';
import { cycleMs } from './patterns.ts';
import { clearMs } from './reset.ts';
import { afterwards } from './session-debrief.ts';
import { left, rest, still, turned } from './session-parts.ts';
import { clocked } from './session-quiet.ts';
import type { Session, Shown, Step } from './session-types.ts';

/** When what is shown leaves by itself (wall clock, ms), or null where it stays. */
export const endOf = (shown: Shown): number | null => {
  switch (shown.is) {
    case 'cue':
    case 'stop':
    case 'reset':
    case 'debrief':
      return shown.until;
    case 'breath':
      return shown.startedAt + shown.cycles * cycleMs(shown.pattern);
    case 'mirror':
      return shown.since + clearMs;
    default:
      return null;
  }
};

/** The session once all that was to leave by `at` has left. */
export const lapsed = (session: Session, at: number): Step => {
  const next = clocked(session, at);
  const end = endOf(next.shown);
  if (end === null || end > at) return still(next);
  const then = afterwards(next, end);
  return left(session, still(turned(next, (endOf(then) ?? at + 1) > at ? then : rest, at)));
};

/** Instants at which the session changes by itself, without unasked cues. */
export const endsOf = (session: Session, now: number): readonly number[] =>
  [endOf(session.shown), session.clock && clockAt(session.clock, now).until].filter(at => at !== null);

/**
 * The clock of the machine was set back: every instant moves along, so that nothing hangs for hours. What was
 * measured against the last change stays as far from it as it was, so no limit is loosened.
 */
export const setBack = (session: Session, at: number): Session => {
  const by = session.changedAt - at;
  if (by <= 0) return session;
  const back = (time: number | null): number | null => (time === null ? null : time - by);
  return {
    ...session,
    shown: shownBack(session.shown, by),
    joinedAt: back(session.joinedAt),
    questionAt: back(session.questionAt),
    moment: session.moment && { ...session.moment, at: session.moment.at - by },
    clock: session.clock && { ...session.clock, startedAt: session.clock.startedAt - by },
    unasked: session.unasked.map(time => time - by),
    mirroredAt: back(session.mirroredAt),
    changedAt: at,
  };
};

const shownBack = (shown: Shown, by: number): Shown => {
  switch (shown.is) {
    case 'cue':
    case 'reset':
      return { ...shown, since: shown.since - by, until: shown.until === null ? null : shown.until - by };
    case 'stop':
    case 'debrief':
      return { ...shown, since: shown.since - by, until: shown.until - by };
    case 'breath':
      return { ...shown, startedAt: shown.startedAt - by };
    case 'mirror':
    case 'closing':
      return { ...shown, since: shown.since - by };
    default:
      return shown;
  }
};
