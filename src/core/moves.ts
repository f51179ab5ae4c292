// Moves: the six ways to save an interview that is not going well, in the product's words.

export const moves = ['breathe', 'mirror', 'strengths', 'reset', 'call', 'note'] as const;
export type Move = (typeof moves)[number];

/** The four of the live surface; their place is their digit (1-4). */
export const liveMoves = ['breathe', 'mirror', 'strengths', 'reset'] as const satisfies readonly Move[];
export type LiveMove = (typeof liveMoves)[number];
