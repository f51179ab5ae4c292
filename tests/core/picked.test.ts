// Picked: which stories go along, in the user's order, and none lost from it.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placed, taken } from '../../src/core/picked.ts';

const there = new Set(['a', 'b', 'c']);

test.each([
  ['a', 1, ['b', 'a', 'c']],
  ['a', 9, ['b', 'c', 'a']],
  ['c', -3, ['c', 'a', 'b']],
  ['b', 1, ['a', 'b', 'c']],
] as const)('%s moved to place %i', (id, to, order) => {
  expect(placed(['a', 'b', 'c'], there, id, to)).toEqual(order);
});

test('a deleted story keeps to the end, for undo, and counts for no place', () => {
  expect(placed(['gone', 'a', 'b', 'c'], there, 'c', 1)).toEqual(['a', 'c', 'b', 'gone']);
});

test('moving loses none and doubles none', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
  fc.assert(
    fc.property(ids, fc.integer({ min: -2, max: 10 }), fc.nat(), (all, to, pick) => {
      const id = all[pick % all.length] ?? '';
      expect(placed(all, there, id, to).toSorted()).toEqual(all.toSorted());
    }),
  );
});

test('what is taken along twice is there once, and what is left out is gone', () => {
  expect(taken(['a', 'b'], ['b', 'c'], true)).toEqual(['a', 'b', 'c']);
  expect(taken(['a', 'b', 'c'], ['b', 'x'], false)).toEqual(['a', 'c']);
});
