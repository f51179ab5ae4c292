// The eighteen things interviewers ask for stories about.

/**
 * Ids only, in the order of evidence 6.2; the words for them live in the language files.
 */
export const competencies = [
  'teamwork',
  'leadership',
  'influence',
  'conflict',
  'communication',
  'problem-solving',
  'decisions',
  'initiative',
  'results',
  'planning',
  'pressure',
  'adaptability',
  'failure',
  'learning',
  'innovation',
  'customer',
  'integrity',
  'people-growth',
] as const;

export type Competency = (typeof competencies)[number];
