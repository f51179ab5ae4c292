// A contact: whom to write or phone after an interview, when, with which words, and what came of it.
import { personKinds, type Person } from './interview.ts';
import type { Day } from './working-days.ts';

export const ways = ['email', 'phone'] as const;
export type Way = (typeof ways)[number];

/** The thirty seconds, slot by slot (evidence 5.2). */
export const slotIds = ['who', 'thanks', 'reason', 'offer', 'close'] as const;
export type SlotId = (typeof slotIds)[number];

/** spoke: they were reached, by voice or by their answer; wrote: the user wrote to them, and waits. */
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
  /** The way the user chose; null: as advised. */
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
  /** How the user names themselves on the phone, and the number to reach them at; null: not said here. */
  readonly me: string | null;
  readonly number: string | null;
};

export const emptyContact: Contact = {
  name: '',
  prefers: null,
  phoned: false,
  promisedAt: null,
  script: {},
  attempts: [],
  next: '',
  me: null,
  number: null,
};

/** The user's own days off, once for all interviews: days as `YYYY-MM-DD`. */
export type DaysOff = { readonly days: readonly Day[] };
export const emptyDaysOff: DaysOff = { days: [] };

const rank: readonly Person['kind'][] = ['recruiter', 'referrer', ...personKinds];

/** Who can be asked: who arranged it first, then who put the name forward, then who was met. */
export const askable = (people: readonly Person[]): readonly Person[] =>
  people
    .filter(({ name, email, phone }) => `${name}${email}${phone}`.trim() !== '')
    .toSorted((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind));

/** Whom the user chose by name, else the first who can be asked; null where there is nobody. */
export const whomOf = (people: readonly Person[], name: string): Person | null => {
  const all = askable(people);
  return all.find(one => name !== '' && one.name === name) ?? all[0] ?? null;
};

/** Tries since they were last reached; whoever answered is not tried any more. */
export const triesOf = ({ attempts }: Pick<Contact, 'attempts'>): readonly Attempt[] =>
  attempts.slice(attempts.findLastIndex(({ was }) => was === 'spoke') + 1);

export type Advice = {
  readonly way: Way;
  /** first: nobody phoned; unanswered: a mail was; no-number: so was it, but there is none; voicemail: one was left. */
  readonly why: 'phoned' | 'voicemail' | 'unanswered' | 'no-number' | 'first';
};

/**
 * E-mail before the phone, unless they phoned before or asked for a call, or one e-mail went unanswered (evidence T7); a
 * voicemail is left once only (evidence 5.2).
 */
export const adviceOf = (contact: Contact, person: Pick<Person, 'phone'>): Advice => {
  const tries = triesOf(contact);
  if (tries.some(({ was }) => was === 'voicemail')) return { way: 'email', why: 'voicemail' };
  if (contact.phoned) return { way: 'phone', why: 'phoned' };
  if (!tries.some(({ was }) => was === 'wrote')) return { way: 'email', why: 'first' };
  return person.phone.trim() === ''
    ? { way: 'email', why: 'no-number' }
    : { way: 'phone', why: 'unanswered' };
};
