// Answers: how long those of each rehearsal were beside the answer clock, and what was asked and how it went.
import { usualClockMs } from './clock.ts';
import { competencies, type Competency } from './competency.ts';
import type { Held, Occasion, Rehearsed } from './progress-occasions.ts';
import { median, trend, type Trend } from './progress-trend.ts';
import { isOf, type Kept } from './record.ts';
import { lengthOf, type Felt, type Length } from './rehearsal.ts';

export type Timed = { readonly ms: number; readonly length: Length };
export type Lengths = {
  readonly rehearsals: readonly (Occasion & {
    /** The answer clock of its interview, else the usual one, ms. */
    readonly clockMs: number;
    /** In the order they were given. */
    readonly answers: readonly Timed[];
    readonly middleMs: number;
  })[];
  /** Of the middle one of each rehearsal, ms; null under three. */
  readonly trend: Trend | null;
};

/** Lengths by the clock, not as tapped: a tap corrects what is to be practised, the picture has an axis in seconds. */
export const lengthsOf = (records: readonly Kept[], rehearsed: readonly Rehearsed[]): Lengths => {
  const clocks = new Map(records.filter(isOf('interview')).map(({ id, body }) => [id, body.answerMs]));
  const rehearsals = rehearsed.map(({ is, id, at, name, body }) => {
    const clockMs = clocks.get(body.interview ?? '') || usualClockMs;
    const answers = body.answers.map(({ ms }) => ({ ms, length: lengthOf(ms, clockMs) }));
    return { is, id, at, name, clockMs, answers, middleMs: median(answers.map(({ ms }) => ms)) ?? 0 };
  });
  return { rehearsals, trend: trend(rehearsals.map(({ middleMs }) => middleMs)) };
};

/** How an answer felt; null: not said. */
export type Went = Felt | null;
export const wents: readonly Went[] = [1, 2, 3, null];

export type Asked = {
  readonly competency: Competency;
  readonly interviews: number;
  readonly rehearsals: number;
  /** How many answers went so, in the order of `wents`. */
  readonly counts: readonly number[];
};

/** The most asked first; among equals in the order of evidence 6.2. */
export const askedOf = (held: readonly Held[], rehearsed: readonly Rehearsed[]): readonly Asked[] => {
  const asked = [
    ...held.flatMap(({ debrief }) =>
      (debrief?.asked ?? []).map(one => ({ ...one, is: 'interview' as const })),
    ),
    ...rehearsed.flatMap(({ body }) => body.answers.map(one => ({ ...one, is: 'rehearsal' as const }))),
  ];
  const rows = competencies.map((competency): Asked => {
    const own = asked.filter(one => one.competency === competency);
    return {
      competency,
      interviews: own.filter(({ is }) => is === 'interview').length,
      rehearsals: own.filter(({ is }) => is === 'rehearsal').length,
      counts: wents.map(went => own.filter(({ felt }) => felt === went).length),
    };
  });
  const times = ({ interviews, rehearsals }: Asked): number => interviews + rehearsals;
  return rows.filter(row => times(row) > 0).toSorted((a, b) => times(b) - times(a));
};
