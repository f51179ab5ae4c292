// Common first: competencies in the order they are asked for most, people themes before the others (evidence S6).
import type { Competency } from '../../core/competency.ts';

const common: readonly Competency[] = [
  'failure',
  'conflict',
  'pressure',
  'teamwork',
  'leadership',
  'results',
  'problem-solving',
  'influence',
];
const rank = (one: Competency): number => (common.includes(one) ? common.indexOf(one) : common.length);

export const commonFirst = (gaps: readonly Competency[]): readonly Competency[] =>
  gaps.toSorted((a, b) => rank(a) - rank(b));
