// Breathing patterns: the presets of evidence 1.2 as data.

export type PatternId =
  'long-out' | 'starter' | 'gentle' | 'even' | 'exhale-only' | 'prolonged' | 'cyclic-sigh' | 'box' | '4-7-8';
