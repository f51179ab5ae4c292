// A contact: whom to write or phone after an interview, when, with which words, and what came of it.

export const ways = ['email', 'phone'] as const;
export type Way = (typeof ways)[number];

/** The thirty seconds, slot by slot (evidence 5.2). */
export const slotIds = ['who', 'thanks', 'reason', 'offer', 'close'] as const;
export type SlotId = (typeof slotIds)[number];

export const reached = ['spoke', 'voicemail', 'no-answer', 'wrote'] as const;
export type Attempt = {
  /** Wall clock in ms. */
  readonly at: number;
  readonly way: Way;
  readonly was: (typeof reached)[number];
  /** One line. */
  readonly outcome: string;
};

/** Kept under the interview's id. */
export type Contact = {
  /** Whom, as the interview names them; '' until chosen. */
  readonly name: string;
  readonly prefers: Way | null;
  /** They phoned before, or asked for a call: only then is the phone the first way (evidence T7). */
  readonly phoned: boolean;
  /** The day they promised an answer for (wall clock, ms), where the user says otherwise than the debrief. */
  readonly promisedAt: number | null;
  /** The user's own words for a slot; where absent they are made of the debrief. */
  readonly script: Readonly<Partial<Record<SlotId, string>>>;
  /** Oldest first; nobody is tried more than twice (evidence 5.2). */
  readonly attempts: readonly Attempt[];
  /** The next step in one line. */
  readonly next: string;
};

export const emptyContact: Contact = {
  name: '',
  prefers: null,
  phoned: false,
  promisedAt: null,
  script: {},
  attempts: [],
  next: '',
};

/** The user's own days off, once for all interviews: days as `YYYY-MM-DD`. */
export type DaysOff = { readonly days: readonly string[] };
