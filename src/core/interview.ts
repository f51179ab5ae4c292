// An interview: who it is with, when, where, and which stories go along.

export type Person = { readonly name: string; readonly role: string };

/** What the employer says about own notes: see rules.ts. */
export type Rules = 'fine' | 'ask' | 'none';

export type Interview = {
  readonly company: string;
  readonly role: string;
  readonly people: readonly Person[];
  /** Wall clock in ms, or null while unknown. */
  readonly startsAt: number | null;
  /** As pasted; only an https address is ever opened. */
  readonly link: string;
  /** Story ids in the user's order. */
  readonly stories: readonly string[];
  readonly rules: Rules;
  /** Language of the lines to say (a label follows the reader's language, a line the interview's). */
  readonly language: Language;
  /** Length of the answer clock in ms (60, 90 or 120 s; evidence S1, 6.1). 0 = off. */
  readonly answerMs: number;
  readonly removedAt: number | null;
};

export type Language = 'en';

export const emptyInterview: Interview = {
  company: '',
  role: '',
  people: [],
  startsAt: null,
  link: '',
  stories: [],
  rules: 'fine',
  language: 'en',
  answerMs: 90_000,
  removedAt: null,
};
