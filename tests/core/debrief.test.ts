// The debrief: its order, its ten minutes, and a promise that is put into other words.
import { describe, expect, it } from 'vitest';
import {
  debriefMs,
  emptyDebrief,
  retyped,
  reworded,
  sittingSince,
  stepBy,
  steps,
} from '../../src/core/debrief.ts';

const min = 60_000;

it('begins with what went well, three times, and ends with one change (evidence R6)', () => {
  expect(emptyDebrief.step).toBe('well');
  expect(emptyDebrief.well).toEqual(['', '', '']);
  expect([steps[0], steps.at(-1)]).toEqual(['well', 'change']);
  expect(debriefMs).toBe(10 * min);
});

describe('a sitting', () => {
  it.each([
    ['begins with the page where nothing is kept yet', null, 50 * min, 50 * min],
    ['goes on where the page is loaded anew', 50 * min, 55 * min, 50 * min],
    ['goes on past its ten minutes', 50 * min, 79 * min, 50 * min],
    ['is a new one after a break', 50 * min, 80 * min, 80 * min],
    ['is a new one where the clock was put back', 50 * min, 40 * min, 40 * min],
  ])('%s', (_, startedAt, openedAt, since) => {
    expect(sittingSince(startedAt, openedAt)).toBe(since);
  });
});

describe('the way through', () => {
  it('goes from part to part, and past one that is not there', () => {
    const there = steps.filter(one => one !== 'moments');
    expect(stepBy(there, 'well', 1)).toBe('missing');
    expect(stepBy(there, 'missing', -1)).toBe('well');
    expect(stepBy(there, 'well', -1)).toBe(null);
    expect(stepBy(there, 'change', 1)).toBe(null);
  });
});

describe('a promise in other words', () => {
  const days: Readonly<Record<string, number>> = { 'by Friday': 5, 'by Monday': 1 };
  const dayOf = (text: string): number | null => days[text] ?? null;

  it.each([
    ['takes the day of the new words', { text: 'by Friday', at: 5 }, 'by Monday', 1],
    ['takes a day once the words have one', { text: 'by Frida', at: null }, 'by Friday', 5],
    ['loses the day its words no longer have', { text: 'by Friday', at: 5 }, 'soon', null],
    ['keeps a day the user put right', { text: 'by Friday', at: 4 }, 'by Monday', 4],
    ['keeps a day that the words never had', { text: 'soon', at: 4 }, 'very soon', 4],
    ['stays without a day where the user cleared it', { text: 'by Friday', at: null }, 'by Monday', null],
  ])('%s', (_, promise, text, at) => {
    expect(reworded(promise, text, dayOf)).toEqual({ text, at });
  });
});

describe('a question in other words', () => {
  const competencyIn = (text: string) =>
    /conflict/.test(text) ? 'conflict' : /fail/.test(text) ? 'failure' : null;

  it.each([
    ['asks for what the new words ask for', 'a conflict', 'conflict', 'a failure', 'failure'],
    ['asks for something once its words do', 'a con', null, 'a conflict', 'conflict'],
    ['asks for nothing any more', 'a conflict', 'conflict', 'a con', null],
    ['asks for what the user said it does', 'a conflict', 'influence', 'a failure', 'influence'],
  ] as const)('%s', (_, was, competency, text, then) => {
    const felt = 2 as const;
    expect(retyped({ text: was, competency, felt }, text, competencyIn)).toEqual({
      text,
      competency: then,
      felt,
    });
  });
});
