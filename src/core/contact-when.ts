// When to ask: the day of the next try, out of what was promised, what was tried and which days are worked.
import { triesOf, type Contact } from './contact.ts';
import { dayOf, plusDays, workingAfter, workingFrom, type Day } from './working-days.ts';

export type Step =
  /** Nothing says when it was. */
  | { readonly is: 'unknown' }
  /** Not over yet. */
  | { readonly is: 'coming' }
  | {
      readonly is: 'try';
      readonly nth: 1 | 2;
      /** A good day is any from here to there. */
      readonly from: Day;
      readonly to: Day;
      /** The one to take, as things are now: the first working day of them that is not over, else the next at all. */
      readonly on: Day;
      readonly why: 'promised' | 'usual' | 'again';
    }
  /** They were reached, and nothing was promised for later. */
  | { readonly is: 'reached' }
  /** Nobody is tried a third time. */
  | { readonly is: 'stop' };

/** Working days after a promised day, and after an interview without one (evidence 5.2). */
const afterPromise = 2;
const usual = { from: 5, to: 7 } as const;
/** Calendar days from the first try to the second, and how many there are (evidence 5.2). */
const again = 7;
const mostTries = 2;

export type Asked = {
  readonly contact: Contact;
  /** When the interview ended (wall clock, ms), or null. */
  readonly endedAt: number | null;
  /** When it is or was to begin (wall clock, ms), or null. */
  readonly startsAt: number | null;
  /** Days they named, as the debrief has them (wall clock, ms). */
  readonly promises: readonly number[];
  readonly off: readonly Day[];
  /** IANA, in which all of these are read as days; '' = this machine's. */
  readonly zone: string;
  /** Wall clock, ms. */
  readonly now: number;
};

/** The day they named that still counts: the user's own word, else the soonest; none before the last word from them. */
export const promisedOf = ({ contact, endedAt, promises, zone }: Asked): Day | null => {
  const spokeAt = contact.attempts.findLast(({ was }) => was === 'spoke')?.at ?? null;
  const least = spokeAt !== null ? plusDays(dayOf(spokeAt, zone), 1) : dayOf(endedAt ?? 0, zone);
  const named = contact.promisedAt === null ? promises : [contact.promisedAt];
  return (
    named
      .map(at => dayOf(at, zone))
      .filter(day => day >= least)
      .toSorted()[0] ?? null
  );
};

/**
 * What comes next, by calendar days alone, so that sleep, clock changes and the turn of a year change nothing: two
 * working days after a promised one, else five to seven after the interview; the second try seven days after the first,
 * and never before its promised day; then no more (evidence 5.2).
 */
export const stepOf = (asked: Asked): Step => {
  const { contact, endedAt, startsAt, off, zone, now } = asked;
  const tries = triesOf(contact);
  const promised = promisedOf(asked);
  const wasReached = tries.length < contact.attempts.length;
  const step = (nth: 1 | 2, from: Day, to: Day, why: 'promised' | 'usual' | 'again'): Step => {
    const today = dayOf(now, zone);
    return { is: 'try', nth, from, to, on: workingFrom(from > today ? from : today, off), why };
  };
  if (tries.length >= mostTries) return { is: 'stop' };
  const kept = promised && workingAfter(promised, afterPromise, off);
  const last = tries.at(-1);
  if (last) {
    const next = workingFrom(plusDays(dayOf(last.at, zone), again), off);
    return kept !== null && kept > next ? step(2, kept, kept, 'promised') : step(2, next, next, 'again');
  }
  if (wasReached && kept === null) return { is: 'reached' };
  if (endedAt === null && startsAt !== null && !wasReached) return { is: 'coming' };
  if (kept !== null) return step(1, kept, kept, 'promised');
  if (endedAt === null) return { is: 'unknown' };
  const day = dayOf(endedAt, zone);
  return step(1, workingAfter(day, usual.from, off), workingAfter(day, usual.to, off), 'usual');
};
