// Trend: nothing of fewer than three; then a line through the middle of the first third and of the last.
import { expect, it } from 'vitest';
import { median, trend } from '../../src/core/progress-trend.ts';

it.each([
  [[], null],
  [[4], 4],
  [[4, 1], 2.5],
  [[9, 1, 4], 4],
  [[1, 9, 4, 5], 4.5],
])('the middle of %j is %s', (values, middle) => {
  expect(median(values)).toBe(middle);
});

it.each([[[]], [[7]], [[7, 3]], [[7, null, null, 3]]])('%j is no trend', values => {
  expect(trend(values)).toBe(null);
});

it.each([
  // Three: the first and the last one.
  [[8, 2, 5], { at: 0, value: 8 }, { at: 2, value: 5 }],
  // What was not rated takes its place, and nothing else.
  [[8, null, 2, null, 5], { at: 0, value: 8 }, { at: 4, value: 5 }],
  [[8, 6, 1, 1, 5, 4], { at: 0.5, value: 7 }, { at: 4.5, value: 4.5 }],
  // One bad day moves it little.
  [[8, 8, 8, 6, 6, 6, 4, 10, 4], { at: 1, value: 8 }, { at: 7, value: 4 }],
])('%j goes from %o to %o', (values, from, to) => {
  expect(trend(values)).toEqual({ from, to, of: values.filter(value => value !== null).length });
});

it('is of the latest two dozen: years ago is another search', () => {
  const line = trend([...Array.from({ length: 200 }, () => 10), ...Array.from({ length: 24 }, () => 3)]);
  expect(line).toEqual({ from: { at: 203.5, value: 3 }, to: { at: 219.5, value: 3 }, of: 24 });
});
