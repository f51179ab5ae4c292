// Progress as a whole: nothing of nothing, everything of a search of months, and quickly.
import { expect, it } from 'vitest';
import { progress } from '../../src/core/progress.ts';
import { interview, noon, search, story } from './progress-sample.ts';

it('is empty before anything happened, whatever was prepared', () => {
  const seen = progress([story('a'), interview('n', { startsAt: noon })], noon);
  expect(seen.occasions).toBe(0);
  expect([
    seen.tension.points,
    seen.practice.points,
    seen.resets.occasions,
    seen.stories.occasions,
    seen.lengths.rehearsals,
    seen.asked,
    seen.notes,
  ]).toEqual([[], [], [], [], [], [], []]);
});

it('shows each picture of a search of three months', () => {
  const seen = progress(search(12, 7), noon);
  expect(seen.tension.points).toHaveLength(12);
  expect(seen.practice.points).toHaveLength(7);
  expect(seen.resets.occasions).toHaveLength(12);
  expect(seen.resets.rows).toHaveLength(5);
  expect(seen.stories.told.filter(({ worn }) => worn).map(({ id }) => id)).toEqual(['s0']);
  expect(seen.stories.never.map(({ id }) => id)).toEqual(['s6', 's7']);
  expect(seen.lengths.trend).not.toBe(null);
  expect(seen.asked[0]?.counts.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(5);
  expect(new Set(seen.notes.map(({ was }) => was))).toEqual(new Set(['within', 'later', 'none']));
});

it('keeps nothing of the person: no mark, no sum over all of it', () => {
  const names = JSON.stringify(progress(search(12, 7), noon));
  expect(names).not.toMatch(/score|grade|rank|total|average|percent/i);
});

it('takes a thousand records, and many more, without holding the page up', () => {
  const records = search(150, 30);
  expect(records.length).toBeGreaterThan(1_000);
  const times = Array.from({ length: 7 }, () => {
    const began = performance.now();
    progress(records, noon);
    return performance.now() - began;
  });
  // 8 ms on a quiet machine; this one may be busy.
  expect(Math.min(...times)).toBeLessThan(300);
  console.log(`Progress of ${records.length} records: ${Math.min(...times).toFixed(1)} ms.`);
  const many = search(1_500, 300);
  expect(many.length).toBeGreaterThan(10_000);
  const began = performance.now();
  progress(many, noon);
  expect(performance.now() - began).toBeLessThan(3_000);
});
