// Measures a ranking against the graded questions: nDCG@1, recall, and whether "nothing fits" can be told from the score.
import { readFileSync } from 'node:fs';
import type { Matchable } from '../../src/core/match.ts';

export type Rank = (
  stories: readonly Matchable[],
  question: string,
) => readonly { readonly id: string; readonly score: number }[];
/** Story id to 2 = ideal or 1 = acceptable; empty: nothing in the bank fits. */
export type Grades = Readonly<Record<string, number>>;
export type Pair = {
  readonly bank: readonly Matchable[];
  readonly question: string;
  readonly text: string;
  readonly grades: Grades;
};
export type Measures = {
  readonly answerable: number;
  readonly ndcg1: number;
  readonly recall1: number;
  readonly recall3: number;
  readonly auc: number;
};

type Question = { readonly id: string; readonly text: string };
type Persona = { readonly id: string; readonly stories: readonly Matchable[] };
type Caption = { readonly question: string; readonly fragments: readonly string[] };
type Judged = { readonly persona: string; readonly question: string; readonly relevant: Grades };
type Own = {
  readonly id: string;
  readonly text: string;
  readonly relevant: Readonly<Record<string, Grades>>;
};

function load<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;
}

const banksOf = (file: string): ReadonlyMap<string, readonly Matchable[]> =>
  new Map(load<readonly Persona[]>(file).map(({ id, stories }) => [id, stories]));

/** The 219 judged pairs, as typed or as live captions. */
export function judgedPairs(as: 'clean' | 'caption'): readonly Pair[] {
  const banks = banksOf('personas.json');
  const texts =
    as === 'clean'
      ? new Map(load<readonly Question[]>('questions.json').map(({ id, text }) => [id, text]))
      : new Map(load<readonly Caption[]>('captions.json').map(c => [c.question, c.fragments.join(' ')]));
  return load<readonly Judged[]>('qrels.json').map(({ persona, question, relevant }) => ({
    bank: banks.get(persona) ?? [],
    question,
    text: texts.get(question) ?? '',
    grades: relevant,
  }));
}

/**
 * Our own questions to our own banks of short keyword stories. `own` were at hand while cues were written, `blind` were written after and never
 * tuned on; `seldom` and `unseen`, to every bank there is, ask for much that few people have a story of: the first were at hand for the confidence, the
 * second were written when all was done, and only scored.
 */
export function ownPairs(set: 'own' | 'blind' | 'seldom' | 'unseen'): readonly Pair[] {
  const files =
    set === 'seldom' || set === 'unseen'
      ? ['personas.json', 'own-personas.json', 'blind-personas.json']
      : [`${set}-personas.json`];
  const banks = new Map(files.flatMap(file => [...banksOf(file)]));
  return load<readonly Own[]>(`${set}-questions.json`).flatMap(({ id, text, relevant }) =>
    Object.entries(relevant).map(([persona, grades]) => ({
      bank: banks.get(persona) ?? [],
      question: id,
      text,
      grades,
    })),
  );
}

/** Half of the questions were read while the cues were written; the other half only scored. */
export function wasRead(question: string): boolean {
  return hash(`evenkeel${question}`) % 2 === 0;
}

export function measure(rank: Rank, pairs: readonly Pair[]): Measures {
  const asked = pairs.map(({ bank, text, grades }) => {
    const ranked = [...rank(bank, text)].toSorted((a, b) => b.score - a.score);
    return {
      grades: ranked.map(({ id }) => grades[id] ?? 0),
      best: Math.max(0, ...Object.values(grades)),
      top: ranked[0]?.score ?? 0,
    };
  });
  const can = asked.filter(({ best }) => best > 0);
  const cannot = asked.filter(({ best }) => best === 0);
  const gain = (grade: number): number => 2 ** grade - 1;
  return {
    answerable: can.length,
    ndcg1: mean(can.map(({ grades, best }) => gain(grades[0] ?? 0) / gain(best))),
    recall1: mean(can.map(({ grades }) => Number((grades[0] ?? 0) > 0))),
    recall3: mean(can.map(({ grades }) => Number(grades.slice(0, 3).some(grade => grade > 0)))),
    auc: mean(can.flatMap(p => cannot.map(n => (p.top > n.top ? 1 : p.top === n.top ? 0.5 : 0)))),
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619) >>> 0;
  h = Math.imul(h ^ (h >>> 15), 2246822519) >>> 0;
  return (h ^ (h >>> 13)) >>> 0;
}
