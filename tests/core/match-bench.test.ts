// How often the right story comes first: floors for every set of tests/match.
import { describe, expect, it } from 'vitest';
import { best, rank } from '../../src/core/match.ts';
import { judgedPairs, measure, ownPairs, wasRead, type Pair, type Rank } from '../match/score.ts';

// A floor a little under what was measured, so that a change that costs a few questions is seen.
const fresh = (pairs: readonly Pair[]): readonly Pair[] => pairs.filter(pair => !wasRead(pair.question));

describe('the graded questions find their story', () => {
  it.each([
    ['clean', { ndcg1: 0.61, recall3: 0.85, auc: 0.81 }],
    ['caption', { ndcg1: 0.58, recall3: 0.82, auc: 0.76 }],
  ] as const)('all of them, %s', (as, floor) => {
    const got = measure(rank, judgedPairs(as));
    expect(got.answerable).toBe(193);
    expect(got.ndcg1).toBeGreaterThanOrEqual(floor.ndcg1);
    expect(got.recall3).toBeGreaterThanOrEqual(floor.recall3);
    expect(got.auc).toBeGreaterThanOrEqual(floor.auc);
  });

  it.each([
    ['clean', { ndcg1: 0.48, recall3: 0.77, auc: 0.78 }],
    ['caption', { ndcg1: 0.48, recall3: 0.76, auc: 0.74 }],
  ] as const)('the half that nobody read while writing cues, %s', (as, floor) => {
    const got = measure(rank, fresh(judgedPairs(as)));
    expect(got.answerable).toBe(101);
    expect(got.ndcg1).toBeGreaterThanOrEqual(floor.ndcg1);
    expect(got.recall3).toBeGreaterThanOrEqual(floor.recall3);
    expect(got.auc).toBeGreaterThanOrEqual(floor.auc);
  });

  it('short keyword stories from a kitchen, a school, a warehouse, a code base and a van', () => {
    const got = measure(rank, ownPairs('own'));
    expect(got.answerable).toBe(162);
    expect(got.ndcg1).toBeGreaterThanOrEqual(0.84);
    expect(got.recall3).toBeGreaterThanOrEqual(0.97);
    expect(got.auc).toBeGreaterThanOrEqual(0.97);
  });
});

describe('what few people have a story of', () => {
  it('is told from what the bank has', () => {
    const pairs = ownPairs('seldom');
    const got = measure(rank, pairs);
    expect(pairs).toHaveLength(513);
    expect(got.answerable).toBe(118);
    expect(got.ndcg1).toBeGreaterThanOrEqual(0.72);
    expect(got.auc).toBeGreaterThanOrEqual(0.8);
  });
});

describe('questions that no cue was written for', () => {
  it('to every bank, two thirds of them without an answer', () => {
    const got = measure(rank, ownPairs('unseen'));
    expect(got.answerable).toBe(58);
    expect(got.ndcg1).toBeGreaterThanOrEqual(0.53);
    expect(got.recall3).toBeGreaterThanOrEqual(0.72);
    expect(got.auc).toBeGreaterThanOrEqual(0.67);
  });
});

describe('a story is shown or nothing is', () => {
  it.each([
    ['clean', { right: 0.68, left: 0.42 }],
    ['caption', { right: 0.63, left: 0.42 }],
  ] as const)('most questions get a right story; without the right ones most get none, %s', (as, bound) => {
    const pairs = judgedPairs(as).filter(
      ({ question, grades }) => wasRead(question) && Object.keys(grades).length > 0,
    );
    let right = 0;
    let left = 0;
    for (const { bank, text, grades } of pairs) {
      const whole = best(bank, text);
      if ('story' in whole && (grades[whole.story] ?? 0) > 0) right += 1;
      const others = bank.filter(({ id }) => grades[id] === undefined);
      if ('story' in best(others, text)) left += 1;
    }
    expect(right / pairs.length).toBeGreaterThanOrEqual(bound.right);
    expect(left / pairs.length).toBeLessThanOrEqual(bound.left);
  });
});

describe('stories that no cue was written for', () => {
  it('short keywords of a soldier and a carer', () => {
    const got = measure(rank, ownPairs('blind'));
    expect(got.answerable).toBe(27);
    expect(got.ndcg1).toBeGreaterThanOrEqual(0.5);
    expect(got.recall3).toBeGreaterThanOrEqual(0.75);
    expect(got.auc).toBeGreaterThanOrEqual(0.82);
  });
});

describe('the scorer', () => {
  const last: Rank = stories => stories.map(({ id }, i) => ({ id, score: i }));
  const shared: Rank = (stories, question) =>
    stories.map(story => ({
      id: story.id,
      score: question.split(' ').filter(word => JSON.stringify(story).includes(word)).length,
    }));

  it('gives a blind order and shared words far less than the floors', () => {
    expect(measure(last, judgedPairs('clean')).ndcg1).toBeLessThan(0.2);
    expect(measure(shared, judgedPairs('clean')).ndcg1).toBeLessThan(0.35);
  });

  it('gives full marks to an order that knows the answers', () => {
    const pairs = judgedPairs('clean');
    const answers = new Map(pairs.map(pair => [pair.bank, pair] as const));
    const one = [...answers.values()].filter(pair => Object.keys(pair.grades).length > 0);
    const knows: Rank = stories =>
      stories.map(({ id }) => ({ id, score: answers.get(stories)?.grades[id] ?? 0 }));
    expect(measure(knows, one)).toMatchObject({ ndcg1: 1, recall1: 1, recall3: 1 });
  });
});
