// Script: a line that grew into sentences is named, whichever lines the story is told in.
import { expect, test } from 'vitest';
import { scriptLines } from '../../src/core/script.ts';
import { emptyStory } from '../../src/core/story.ts';

const words = (count: number): string => Array.from({ length: count }, (_, n) => `w${n}`).join(' ');

test.each([
  ['title', 6],
  ['situation', 14],
  ['task', 20],
  ['action', 12],
  ['result', 12],
] as const)('a %s of more than %i words reads like a script', (field, most) => {
  expect(scriptLines({ ...emptyStory, [field]: words(most) })).toEqual([]);
  expect(scriptLines({ ...emptyStory, [field]: words(most + 1) })).toEqual([
    { field, words: most + 1, most },
  ]);
});

test('a line that is not shown is not warned of', () => {
  const story = { ...emptyStory, obstacle: words(30) };
  expect(scriptLines(story)).toEqual([]);
  expect(scriptLines({ ...story, scheme: 'SOAR' }).map(({ field }) => field)).toEqual(['obstacle']);
});
