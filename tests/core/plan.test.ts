// Three plans, each for something else that may go wrong.
import { expect, it } from 'vitest';
import { lineIds } from '../../src/core/reset.ts';
import { planIds, replanned, slots } from '../../src/core/plan.ts';

it('has three slots, each another, whatever was kept', () => {
  expect(slots([])).toEqual(['blank', 'misheard', 'misspoke']);
  expect(slots(['lag', 'lag', 'nothing'])).toEqual(['lag', 'blank', 'misheard']);
  expect(slots(['fact', 'lag', 'time', 'blank'])).toEqual(['fact', 'lag', 'time']);
});

it('lets a slot be for something else, and changes places with the slot that has it', () => {
  expect(replanned(['blank', 'misheard', 'misspoke'], 1, 'lag')).toEqual(['blank', 'lag', 'misspoke']);
  expect(replanned(['blank', 'misheard', 'misspoke'], 2, 'blank')).toEqual(['misspoke', 'misheard', 'blank']);
  expect(replanned(['blank', 'misheard', 'misspoke'], 5, 'lag')).toEqual(['blank', 'misheard', 'misspoke']);
});

it('only plans for what a line of the user can answer', () => {
  expect(planIds.filter(id => !lineIds.includes(id))).toEqual([]);
});
