// An interview: who it is with, when, where, and which stories go along.
import type { Competency } from './competency.ts';

/** interviewer: talks with you; recruiter: arranged it; referrer: put your name forward. */
export const personKinds = ['interviewer', 'recruiter', 'referrer'] as const;
export type PersonKind = (typeof personKinds)[number];
export type Person = {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
  readonly kind: PersonKind;
};
export const emptyPerson: Person = { name: '', role: '', email: '', phone: '', kind: 'interviewer' };

/** What the employer says about own notes; rules.ts reads it out of an invitation. */
export type Rules = 'fine' | 'ask' | 'none';

export type Interview = {
  readonly company: string;
  readonly role: string;
  readonly people: readonly Person[];
  /** Wall clock in ms, or null while unknown. */
  readonly startsAt: number | null;
  /** IANA time zone the start was given in; '' = this machine's. */
  readonly zone: string;
  /** As pasted; only an https address is ever opened. */
  readonly link: string;
  /** Story ids in the user's order. */
  readonly stories: readonly string[];
  /** What the advert asks for, by the user's choice. */
  readonly starred: readonly Competency[];
  /** The job advert as pasted. */
  readonly advert: string;
  readonly rules: Rules;
  /** Language of the lines to say (a label follows the reader's language, a line the interview's). */
  readonly language: Language;
  /** Length of the answer clock in ms (60, 90 or 120 s; evidence S1, 6.1). 0 = off. */
  readonly answerMs: number;
  /** Wall clock in ms: put away, and never the next one; null while it is not. */
  readonly archivedAt: number | null;
  readonly removedAt: number | null;
};

/** No notes: stories, search and story names are locked everywhere live; breath and cues stay. */
export const isLocked = (interview: Pick<Interview, 'rules'> | null): boolean => interview?.rules === 'none';

export type Language = 'en';

export const emptyInterview: Interview = {
  company: '',
  role: '',
  people: [],
  startsAt: null,
  zone: '',
  link: '',
  stories: [],
  starred: [],
  advert: '',
  rules: 'fine',
  language: 'en',
  answerMs: 90_000,
  archivedAt: null,
  removedAt: null,
};

/** More starred competencies than this are a lot to prepare. */
export const mostStarred = 4;

/** An interview stays the next one for so long after its start: it may be running. */
export const runningMs = 2 * 3_600_000;
/** One joins a little early. */
const earlyMs = 5 * 60_000;

/** Soonest first at `now` (all wall clock, ms); of several that have begun, the last: the ones before it are over. */
export const bySoonest =
  (now: number) =>
  (a: number, b: number): number => {
    const begun = (at: number): boolean => at <= now + earlyMs;
    return begun(a) && begun(b) ? b - a : a - b;
  };

/**
 * The next interview at `now` (wall clock, ms): the soonest that has not been over for long, else the one without a time
 * that was changed last. Null where there is none.
 */
export const next = <I extends { readonly body: Interview; readonly updatedAt: number }>(
  interviews: readonly I[],
  now: number,
): I | null => {
  const soonest = bySoonest(now);
  const there = interviews.filter(({ body }) => body.removedAt === null && body.archivedAt === null);
  const timed = there
    .flatMap(kept => (kept.body.startsAt === null ? [] : [{ kept, startsAt: kept.body.startsAt }]))
    .filter(({ startsAt }) => startsAt > now - runningMs)
    .toSorted((a, b) => soonest(a.startsAt, b.startsAt));
  const untimed = there
    .filter(({ body }) => body.startsAt === null)
    .toSorted((a, b) => b.updatedAt - a.updatedAt);
  return timed[0]?.kept ?? untimed[0] ?? null;
};

/** When another may become the next one by itself, after `now` (wall clock, ms): one begins, or is over; null: never. */
export const turnsAt = (interviews: readonly { readonly body: Interview }[], now: number): number | null => {
  const times = interviews.flatMap(({ body: { startsAt } }) =>
    startsAt === null ? [] : [startsAt - earlyMs, startsAt + runningMs].filter(at => at > now),
  );
  return times.length === 0 ? null : Math.min(...times);
};

/** "in 22 min" as data: whole units, the largest that says enough; `now` within a minute either way. */
export type Until =
  | { readonly is: 'now' }
  | { readonly is: 'in' | 'ago'; readonly count: number; readonly unit: 'minutes' | 'hours' | 'days' };

export const untilStart = (startsAt: number, now: number): Until => {
  const minutes = Math.round(Math.abs(startsAt - now) / 60_000);
  if (minutes < 1) return { is: 'now' };
  const is = startsAt > now ? 'in' : 'ago';
  if (minutes < 90) return { is, count: minutes, unit: 'minutes' };
  const hours = Math.round(minutes / 60);
  return hours < 36
    ? { is, count: hours, unit: 'hours' }
    : { is, count: Math.round(hours / 24), unit: 'days' };
};

export type CallSite = 'meet' | 'zoom' | 'teams' | 'webex' | 'jitsi' | 'whereby';

/** Hosts of known calls, each with everything below it. */
const callHosts: readonly (readonly [string, CallSite])[] = [
  ['meet.google.com', 'meet'],
  ['zoom.us', 'zoom'],
  ['zoom.com', 'zoom'],
  ['teams.microsoft.com', 'teams'],
  ['teams.live.com', 'teams'],
  ['teams.cloud.microsoft', 'teams'],
  ['webex.com', 'webex'],
  ['meet.jit.si', 'jitsi'],
  ['whereby.com', 'whereby'],
];

export type CallLink = { readonly url: string; readonly host: string; readonly site: CallSite | null };

/** What may be opened: an https address with a plain host, and no name before it that could mislead. Else null. */
export const callLink = (link: string): CallLink | null => {
  const url = link.trim();
  const host = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?(?:[/?#][^\s\p{Cc}\\]*)?$/iu
    .exec(url)?.[1]
    ?.toLowerCase();
  if (host === undefined || !host.includes('.')) return null;
  const site = callHosts.find(([known]) => host === known || host.endsWith(`.${known}`))?.[1] ?? null;
  return { url, host, site };
};
