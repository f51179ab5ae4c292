// The shape of what the lint looks for of one kind.

/** Phrases as lint-grammar.ts reads them; what touches one of `unless` is let pass. */
export type Rule = {
  readonly says: readonly string[];
  readonly unless: readonly string[];
  /** Phrases with words to put in their place; what has none is best taken out with its clause. */
  readonly instead?: readonly (readonly [phrase: string, words: string])[];
};
