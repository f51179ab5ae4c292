// Rehearsal: which question comes next, how an answer went, and what to practise again.
import { usualClockMs } from './clock.ts';
import type { Competency } from './competency.ts';
import { questions, type Question, type Topic } from './question-list.ts';

export const lengths = ['short', 'right', 'long'] as const;
export type Length = (typeof lengths)[number];
/** 1: not yet; 2: well enough; 3: good. How the answer felt, which says nothing about the person. */
export const feelings = [1, 2, 3] as const;
export type Felt = (typeof feelings)[number];

export type RehearsedAnswer = {
  /** Its id in the list of questions. */
  readonly question: string;
  readonly competency: Competency | null;
  /** Id of the story told, or null. */
  readonly story: string | null;
  readonly ms: number;
  readonly length: Length;
  readonly felt: Felt;
};

/** All that is kept of a rehearsal. */
export type Rehearsal = {
  readonly interview: string | null;
  /** Wall clock in ms. */
  readonly at: number;
  readonly answers: readonly RehearsedAnswer[];
  /** A breath was tried to its end: the first time is better not in the call (evidence B8). */
  readonly breathed: boolean;
};

/** As many as an hour's interview has room for. */
export const questionsEach = 6;

/** What the interview asks for, and what no story covers yet. */
export type Needs = { readonly starred: readonly Competency[]; readonly gaps: readonly Competency[] };

/**
 * How likely a question is beside the others, never negative: 0 once asked, four times for what the advert asks for,
 * twice for a gap, a sixth where its topic came up already.
 */
export const weightOf = (
  { id, topic, competency }: Question,
  { starred, gaps }: Needs,
  asked: readonly Question[],
): number => {
  if (asked.some(one => one.id === id)) return 0;
  const wanted = competency && starred.includes(competency) ? 4 : 1;
  const missing = competency && gaps.includes(competency) ? 2 : 1;
  return (wanted * missing) / (asked.some(one => one.topic === topic) ? 6 : 1);
};

/** The next question, by `chance` in [0, 1); null once all were asked. */
export const nextQuestion = (needs: Needs, asked: readonly Question[], chance: number): Question | null => {
  const weighed = questions
    .map(question => ({ question, weight: weightOf(question, needs, asked) }))
    .filter(({ weight }) => weight > 0);
  let left = chance * weighed.reduce((sum, { weight }) => sum + weight, 0);
  for (const { question, weight } of weighed) {
    left -= weight;
    if (left < 0) return question;
  }
  return weighed.at(-1)?.question ?? null;
};

/** What an answer clock of `clockMs` (0: none set) calls right, ms (evidence S1, 6.1). */
export const rightOf = (clockMs: number): { readonly from: number; readonly to: number } => {
  const whole = clockMs || usualClockMs;
  return { from: whole / 2, to: (whole * 4) / 3 };
};

/** How an answer of `ms` compares with an answer clock of `clockMs` (0: none set), ms. */
export const lengthOf = (ms: number, clockMs: number): Length => {
  const { from, to } = rightOf(clockMs);
  if (ms < from) return 'short';
  return ms > to ? 'long' : 'right';
};

export type Practice = {
  /** What did not feel right yet. */
  readonly again: readonly Topic[];
  /** Asked for, told without a story, and no story covers it. */
  readonly gaps: readonly Competency[];
  /** Ids of stories told more than once, though a listener hears a story once. */
  readonly overused: readonly string[];
  readonly long: number;
  readonly short: number;
};

/** What to practise again, each thing once, in the order it came up. A list of things to do: no mark for anybody. */
export const practice = (answers: readonly RehearsedAnswer[], gaps: readonly Competency[]): Practice => {
  const topicOf = ({ question }: RehearsedAnswer) => questions.find(({ id }) => id === question)?.topic ?? [];
  const told = answers.flatMap(({ story }) => story ?? []);
  const bare = answers.filter(({ story }) => story === null).flatMap(({ competency }) => competency ?? []);
  return {
    again: [...new Set(answers.filter(({ felt }) => felt === 1).flatMap(topicOf))],
    gaps: [...new Set(bare)].filter(one => gaps.includes(one)),
    overused: [...new Set(told.filter((story, at) => told.indexOf(story) !== at))],
    long: answers.filter(({ length }) => length === 'long').length,
    short: answers.filter(({ length }) => length === 'short').length,
  };
};
