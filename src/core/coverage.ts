// Coverage: which of the eighteen competencies the stories answer, and which are a gap.
import { competencies, type Competency } from './competency.ts';
import type { Story } from './story.ts';

export type Coverage = {
  readonly covered: readonly { readonly competency: Competency; readonly stories: number }[];
  readonly gaps: readonly Competency[];
};

/** Tags are as typed: case and spacing do not count ("Problem solving" is `problem-solving`). */
const same = (tag: string): string =>
  tag
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, '-');

/** The competency a tag names, or null for a free one. */
export const competencyOf = (tag: string): Competency | null => {
  const name = same(tag);
  return competencies.find(competency => competency === name) ?? null;
};

/** Removed stories and our example count for nothing. In the order of evidence 6.2. */
export const coverage = (stories: readonly Story[]): Coverage => {
  const tagged = stories
    .filter(({ removedAt, example }) => removedAt === null && !example)
    .map(({ tags }) => new Set(tags.map(competencyOf)));
  const counted = competencies.map(competency => ({
    competency,
    stories: tagged.filter(tags => tags.has(competency)).length,
  }));
  return {
    covered: counted.filter(({ stories: n }) => n > 0),
    gaps: counted.filter(({ stories: n }) => n === 0).map(({ competency }) => competency),
  };
};
