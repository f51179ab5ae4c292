// Reset: one key after a misstep; one breath out, one line to say, one moment kept for later.

/** blank: nothing came; misspoke: start over; park: let it go; fact: a wrong fact; missed: a part left out. */
export type ResetKind = 'blank' | 'misspoke' | 'park' | 'fact' | 'missed';
export const resetKinds: readonly ResetKind[] = ['blank', 'misspoke', 'park', 'fact', 'missed'];

/** Lines to say aloud (evidence 5.1, our wording); the user's own after the first edit. */
export type LineId = ResetKind | 'time' | 'misheard' | 'cannot' | 'lag' | 'notes' | 'ask';
export const lineIds: readonly LineId[] = [
  ...resetKinds,
  'time',
  'misheard',
  'cannot',
  'lag',
  'notes',
  'ask',
];

/** A logged reset, kept at once; read again by the debrief and the note. */
export type Moment = {
  readonly call: string | null;
  readonly interview: string | null;
  /** ms since the call was joined; null outside a call. */
  readonly into: number | null;
  /** Wall clock in ms. */
  readonly at: number;
  readonly kind: ResetKind;
  /** The question, where one had been typed. */
  readonly question: string;
  /** "What would I add later?" in one line; may be empty. */
  readonly later: string;
};

/** Nothing pressed: it behaves as `misspoke` and clears. */
export const clearMs = 12_000;
/** Names take longer to read and to choose from than a line to say. */
export const blankMs = 30_000;
/** A field nobody types in any more closes by itself. */
export const laterMs = 30_000;
/** Two resets closer than this are one moment. */
export const sameMs = 10_000;
/** A typed question is the one at hand for so long. */
export const questionMs = 180_000;
/** The longest line that is kept. */
export const laterLength = 300;

/** Which kinds each view offers, by digit from 1. */
export const firstKinds = ['blank', 'misspoke', 'park'] as const satisfies readonly ResetKind[];
export const moreKinds = ['fact', 'missed'] as const satisfies readonly ResetKind[];
/** The same digit in every view, so that a hand finds it. */
export const moreDigit = 4;
export const laterDigit = 5;

/** Park is told to oneself, the others are said aloud. */
export const isSaid = (kind: ResetKind): boolean => kind !== 'park';
