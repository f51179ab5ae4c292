// Reset: one key after a misstep; one breath out, one line to say, one moment kept for later.

/** blank: nothing came; misspoke: start over; park: let it go; fact: a wrong fact; missed: a part left out. */
export type ResetKind = 'blank' | 'misspoke' | 'park' | 'fact' | 'missed';
export const resetKinds: readonly ResetKind[] = ['blank', 'misspoke', 'park', 'fact', 'missed'];

/** Lines to say aloud (evidence 5.1, our wording); the user's own after the first edit. */
export type LineId = ResetKind | 'time' | 'misheard' | 'cannot' | 'lag' | 'notes' | 'ask';

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
