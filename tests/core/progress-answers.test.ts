// Answers: each beside the answer clock that ran, and how what was asked went, by the user's own word.
import { expect, it } from 'vitest';
import { askedOf, lengthsOf } from '../../src/core/progress-answers.ts';
import { heldIn, rehearsedIn } from '../../src/core/progress-occasions.ts';
import type { Kept } from '../../src/core/record.ts';
import { answer, asked, day, debrief, interview, noon, rehearsal } from './progress-sample.ts';

const lengths = (...records: readonly Kept[]) => lengthsOf(records, rehearsedIn(records));
const ofMs = (...all: readonly number[]) => all.map(ms => answer({ ms }));

it.each([
  ['the clock of its interview', [interview('n', { answerMs: 60_000 })], 60_000],
  ['the usual one, where that has it off', [interview('n', { answerMs: 0 })], 90_000],
  ['the usual one, where the interview is gone', [], 90_000],
])('measures a rehearsal by %s', (_, more, clockMs) => {
  expect(lengths(...more, rehearsal('r', { interview: 'n' })).rehearsals[0]?.clockMs).toBe(clockMs);
});

it('puts each answer below, within or above what the clock calls right, in the order they were given', () => {
  const [one] = lengths(rehearsal('r', { answers: ofMs(44_999, 45_000, 120_000, 120_001) })).rehearsals;
  expect(one?.answers.map(({ length }) => length)).toEqual(['short', 'right', 'right', 'long']);
  expect(one?.middleMs).toBe(82_500);
});

it('draws a line through the middle answers from three rehearsals on', () => {
  const all = [150_000, 100_000, 90_000].map((ms, nth) =>
    rehearsal(`r${nth}`, { at: noon + nth * day, answers: ofMs(ms) }),
  );
  expect(lengths(...all.slice(0, 2)).trend).toBe(null);
  expect(lengths(...all).trend).toEqual({
    from: { at: 0, value: 150_000 },
    to: { at: 2, value: 90_000 },
    of: 3,
  });
});

it('gathers what was asked in debriefs and rehearsals, the most asked first', () => {
  const records = [
    interview('n'),
    debrief('n', {
      asked: [asked('failure', 3), asked('failure', null), asked(null, 1), asked('conflict', 1)],
    }),
    interview('gone', { removedAt: 1 }),
    debrief('gone', { asked: [asked('integrity', 1)] }),
    rehearsal('r', {
      answers: [
        answer({ competency: 'failure', felt: 2 }),
        answer({ competency: 'failure', felt: 3 }),
        answer({ competency: null }),
      ],
    }),
  ];
  expect(askedOf(heldIn(records, noon), rehearsedIn(records))).toEqual([
    { competency: 'failure', interviews: 2, rehearsals: 2, counts: [0, 1, 2, 1] },
    { competency: 'conflict', interviews: 1, rehearsals: 0, counts: [1, 0, 0, 0] },
  ]);
});
