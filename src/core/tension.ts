// Tension: the user's own 0 to 10 before, after breathing and after the call (evidence M3); never guessed, never compared.

/** Kept under the interview's id, or under an id of its own where it belongs to none. */
export type Tension = {
  readonly interview: string | null;
  /** Wall clock in ms: of the first rating. */
  readonly at: number;
  readonly before: number | null;
  readonly breathed: number | null;
  readonly after: number | null;
};

export const emptyTension: Tension = { interview: null, at: 0, before: null, breathed: null, after: null };
