// Coverage: which of the eighteen competencies have a story.
import { expect, test } from 'vitest';
import { competencies } from '../../src/core/competency.ts';
import { competencyOf, coverage } from '../../src/core/coverage.ts';
import { emptyStory } from '../../src/core/story.ts';

test('tags cover their competency, however they are written', () => {
  const { covered, gaps } = coverage([
    { ...emptyStory, tags: ['conflict', ' Problem Solving', 'sailing'] },
    { ...emptyStory, tags: ['CONFLICT', 'conflict'] },
  ]);
  expect(covered).toEqual([
    { competency: 'conflict', stories: 2 },
    { competency: 'problem-solving', stories: 1 },
  ]);
  expect(gaps).toHaveLength(competencies.length - 2);
});

test('a removed story and our example cover nothing', () => {
  const tags = ['teamwork'];
  const { covered } = coverage([
    { ...emptyStory, tags, removedAt: 1 },
    { ...emptyStory, tags, example: true },
  ]);
  expect(covered).toEqual([]);
});

test('a free tag is no competency', () => {
  expect(competencyOf('people growth')).toBe('people-growth');
  expect(competencyOf('sailing')).toBe(null);
});
