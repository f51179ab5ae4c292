// What a lint of a note can find, as names.

/** In the order they are told. belittling: of oneself; performance: how the call went; long, short: in words. */
export const kinds = [
  'placeholder',
  'name',
  'apology',
  'nerves',
  'belittling',
  'performance',
  'arguing',
  'pay',
  'flattery',
  'long',
  'short',
  'sentences',
  'same',
  'late',
] as const;
export type Kind = (typeof kinds)[number];
