// Coverage chart: starred competencies first, gaps named, and the story named that too much hangs on.
import { expect, test } from 'vitest';
import { competencies } from '../../src/core/competency.ts';
import { chart } from '../../src/core/coverage-chart.ts';
import { changed, type Kept } from '../../src/core/record.ts';
import { emptyStory, type Story } from '../../src/core/story.ts';

const storyOf = (id: string, tags: readonly string[], patch: Partial<Story> = {}): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id, patch: { ...emptyStory, tags, ...patch } }, 1);
const ids = (heavy: ReturnType<typeof chart>['heavy']) => heavy.map(({ story }) => story.id);

test('starred competencies come first, in the order of the advert', () => {
  const { rows, gaps } = chart([storyOf('a', ['conflict'])], ['planning', 'conflict']);
  expect(rows.slice(0, 3).map(({ competency, starred }) => [competency, starred])).toEqual([
    ['planning', true],
    ['conflict', true],
    [competencies[0], false],
  ]);
  expect(rows).toHaveLength(competencies.length);
  expect(rows[1]?.told).toEqual([true]);
  expect(gaps[0]).toBe('planning');
  expect(gaps).not.toContain('conflict');
});

test('our example and a deleted story tell nothing', () => {
  const { stories, gaps } = chart(
    [storyOf('a', ['conflict'], { example: true }), storyOf('b', ['conflict'], { removedAt: 1 })],
    [],
  );
  expect(stories).toEqual([]);
  expect(gaps).toHaveLength(competencies.length);
});

test('a story with more than four themes carries too much', () => {
  const four = ['conflict', 'planning', 'results', 'failure'];
  expect(ids(chart([storyOf('a', four), storyOf('b', ['learning'])], []).heavy)).toEqual([]);
  expect(ids(chart([storyOf('a', [...four, 'learning']), storyOf('b', [])], []).heavy)).toEqual(['a']);
});

test('a story carries too much when half of what is starred hangs on it alone', () => {
  const starred = ['conflict', 'planning', 'results', 'failure'] as const;
  const a = storyOf('a', ['conflict', 'planning']);
  const { heavy } = chart([a, storyOf('b', ['results'])], starred);
  expect(ids(heavy)).toEqual(['a']);
  expect(heavy[0]?.alone).toEqual(['conflict', 'planning']);
  expect(ids(chart([a, storyOf('b', ['planning'])], starred).heavy)).toEqual([]);
});
