// Ledger: used stories go last, unused ones are offered at the end.
import { expect, test } from 'vitest';
import { unused, unusedFirst, use } from '../../src/core/ledger.ts';
import { stories } from './deck.ts';

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

test('a story is used once, in the order of first opening', () => {
  expect(use(use(use([], 's2'), 's1'), 's2')).toEqual(['s2', 's1']);
});

test('unused come first, each part in the order of the user', () => {
  expect(ids(unusedFirst(stories, ['s1', 's3']))).toEqual(['s2', 's4', 's1', 's3']);
});

test('what is unused of this interview is offered; of all, where it names none', () => {
  expect(ids(unused(stories, ['s1', 's2'], ['s1']))).toEqual(['s2']);
  expect(ids(unused(stories, [], ['s1']))).toEqual(['s2', 's3', 's4']);
  expect(unused(stories, ['s1'], ['s1'])).toEqual([]);
});
