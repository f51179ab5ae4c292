// Debrief: what is looked at once while it is fresh, so that it can be put down.
import type { Competency } from './competency.ts';
import type { Felt } from './rehearsal.ts';

/** note: add it in the note; phone: mention it on the phone; let-go: it is done with. */
export const fates = ['note', 'phone', 'let-go'] as const;
export type Fate = (typeof fates)[number];

/** A question as it was asked; `felt`: how the answer felt, null while not said. */
export type AskedQuestion = {
  readonly text: string;
  readonly competency: Competency | null;
  readonly felt: Felt | null;
};

/** What they said would happen; `at`: its day (wall clock, ms), or null where none was understood. */
export type Promised = { readonly text: string; readonly at: number | null };

/** In this order: what went well comes first, and one thing to change is the last of it (evidence R6). */
export const steps = ['well', 'moments', 'missing', 'asked', 'strengths', 'said', 'change'] as const;
export type Step = (typeof steps)[number];

/** Kept under the interview's id. Moments themselves stay as they were logged: here is only what becomes of them. */
export type Debrief = {
  /** Wall clock in ms. */
  readonly startedAt: number;
  /** Closed by the user, who is not reminded any more; null while it is open. */
  readonly doneAt: number | null;
  /** Where the user is, to go on from. */
  readonly step: Step;
  /** What went well, in the user's words; three to begin with (evidence R6). */
  readonly well: readonly string[];
  /** By the moment's id. */
  readonly fates: Readonly<Record<string, Fate>>;
  /** What was not asked or not said, one a line. */
  readonly missing: string;
  readonly asked: readonly AskedQuestion[];
  /** Ids of stories told, as the user corrected them; null: as the calls of this interview say. */
  readonly told: readonly string[] | null;
  /** One thing they said that stayed; the note begins with it. */
  readonly heard: string;
  readonly promises: readonly Promised[];
  /** The one thing to do otherwise next time. */
  readonly change: string;
};

export const emptyDebrief: Debrief = {
  startedAt: 0,
  doneAt: null,
  step: 'well',
  well: ['', '', ''],
  fates: {},
  missing: '',
  asked: [],
  told: null,
  heard: '',
  promises: [],
  change: '',
};

/** Longer is not better: brooding over it makes it worse (evidence R6). */
export const debriefMs = 10 * 60_000;

/** A debrief taken up again after a break this long is a new sitting. */
const breakMs = 30 * 60_000;

/**
 * Since when this sitting runs (wall clock, ms), opened at `openedAt`: a page that is loaded anew does not begin the ten
 * minutes again, coming back the next day does.
 */
export const sittingSince = (startedAt: number | null, openedAt: number): number =>
  startedAt !== null && startedAt <= openedAt && openedAt - startedAt < breakMs ? startedAt : openedAt;

/** The step before or after, of those that are there; null at either end. */
export const stepBy = (there: readonly Step[], step: Step, by: 1 | -1): Step | null =>
  there[there.indexOf(step) + by] ?? null;

/** A promise reworded: its day follows the words until the user says another day, or none. */
export const reworded = (
  promise: Promised,
  text: string,
  dayOf: (text: string) => number | null,
): Promised => ({ text, at: promise.at === dayOf(promise.text) ? dayOf(text) : promise.at });

/** A question reworded: what it asks for follows the words until the user says otherwise. */
export const retyped = (
  asked: AskedQuestion,
  text: string,
  competencyIn: (text: string) => Competency | null,
): AskedQuestion => {
  const follows = asked.competency === null || asked.competency === competencyIn(asked.text);
  return { ...asked, text, competency: follows ? competencyIn(text) : asked.competency };
};
