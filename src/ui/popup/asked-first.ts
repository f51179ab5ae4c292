// Asked first: competencies in the order they are asked for most, people themes before the others (evidence S6).
import type { Competency } from '../../core/competency.ts';

const most: readonly Competency[] = [
  'failure',
  'conflict',
  'pressure',
  'teamwork',
  'leadership',
  'results',
  'problem-solving',
  'influence',
];
const rank = (one: Competency): number => (most.includes(one) ? most.indexOf(one) : most.length);

export const askedFirst = (gaps: readonly Competency[]): readonly Competency[] =>
  gaps.toSorted((a, b) => rank(a) - rank(b));
