import fc from 'fast-check';
import { expect, it } from 'vitest';
import { competencies } from '../../src/core/competency.ts';
import { questions, type Question } from '../../src/core/question-list.ts';
import {
  lengthOf,
  nextQuestion,
  practice,
  weightOf,
  type RehearsedAnswer,
} from '../../src/core/rehearsal.ts';

const needs = fc.record({
  starred: fc.subarray([...competencies], { maxLength: 4 }),
  gaps: fc.subarray([...competencies]),
});
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it('never asks a question twice in one rehearsal, until all were asked', () => {
  fc.assert(
    fc.property(
      needs,
      fc.array(chance, { minLength: questions.length, maxLength: questions.length }),
      (of, all) => {
        const asked: Question[] = [];
        for (const one of all) {
          const next = nextQuestion(of, asked, one);
          if (!next) break;
          asked.push(next);
        }
        expect(new Set(asked.map(({ id }) => id)).size).toBe(questions.length);
        expect(nextQuestion(of, asked, 0.5)).toBe(null);
      },
    ),
    { numRuns: 10 },
  );
});

it('asks more for what is starred, and more again where no story covers it, and never rules anything out', () => {
  fc.assert(
    fc.property(needs, fc.constantFrom(...competencies), (of, one) => {
      const question = questions.find(({ competency }) => competency === one);
      if (!question) throw new Error(one);
      const without = { starred: of.starred.filter(c => c !== one), gaps: of.gaps.filter(c => c !== one) };
      const plain = weightOf(question, without, []);
      const gap = weightOf(question, { ...without, gaps: [one] }, []);
      const starred = weightOf(question, { ...without, starred: [one] }, []);
      const both = weightOf(question, { starred: [one], gaps: [one] }, []);
      expect(plain).toBeGreaterThan(0);
      expect(gap).toBeGreaterThan(plain);
      expect(starred).toBeGreaterThan(gap);
      expect(both).toBeGreaterThan(starred);
    }),
  );
});

it('draws each question as often as it weighs', () => {
  const of = { starred: ['conflict'], gaps: ['conflict', 'failure'] } as const;
  const total = questions.reduce((sum, one) => sum + weightOf(one, of, []), 0);
  const draws = 20_000;
  const drawn = Array.from({ length: draws }, (_, at) => nextQuestion(of, [], at / draws));
  const share = (topic: string) => drawn.filter(one => one?.topic === topic).length / draws;
  expect(share('conflict')).toBeCloseTo((6 * 8) / total, 3);
  expect(share('failure')).toBeCloseTo((6 * 2) / total, 3);
  expect(share('pay')).toBeCloseTo(6 / total, 3);
});

it('lets a topic that came up wait', () => {
  const [first, second] = questions;
  if (!first || !second) throw new Error('no questions');
  const none = { starred: [], gaps: [] };
  expect(weightOf(second, none, [first])).toBeLessThan(weightOf(second, none, []));
  expect(weightOf(second, none, [first])).toBeGreaterThan(0);
});

it('takes the length of an answer from the clock, and from the usual one where none is set', () => {
  expect(lengthOf(29_000, 60_000)).toBe('short');
  expect(lengthOf(30_000, 60_000)).toBe('right');
  expect(lengthOf(80_000, 60_000)).toBe('right');
  expect(lengthOf(81_000, 60_000)).toBe('long');
  expect(lengthOf(44_000, 0)).toBe('short');
  expect(lengthOf(121_000, 0)).toBe('long');
});

const answer = (patch: Partial<RehearsedAnswer>): RehearsedAnswer => ({
  question: 'conflict-1',
  competency: 'conflict',
  story: null,
  ms: 60_000,
  length: 'right',
  felt: 2,
  ...patch,
});

it('ends with what did not feel right, the gaps met, the stories told twice and the lengths', () => {
  const said = practice(
    [
      answer({ felt: 1, story: 'truce' }),
      answer({ question: 'conflict-2', felt: 1, story: 'truce', length: 'long' }),
      answer({ question: 'pay-3', competency: null, felt: 1, length: 'short' }),
      answer({ question: 'failure-2', competency: 'failure', length: 'short' }),
      answer({ question: 'planning-2', competency: 'planning', story: 'bet' }),
      answer({ question: 'results-2', competency: 'results' }),
    ],
    ['failure', 'planning', 'customer'],
  );
  expect(said).toEqual({
    again: ['conflict', 'pay'],
    gaps: ['failure'],
    overused: ['truce'],
    long: 1,
    short: 2,
  });
});

it('leaves a question of a later version alone', () => {
  expect(practice([answer({ question: 'unheard-of-1', felt: 1 })], []).again).toEqual([]);
});
