// Tension over time: points first, a trend from three on, the breath's part told soberly, practice kept apart.
import { describe, expect, it } from 'vitest';
import { heldIn } from '../../src/core/progress-occasions.ts';
import { practised, tensionOf } from '../../src/core/progress-tension.ts';
import type { Kept } from '../../src/core/record.ts';
import { day, interview, noon, rehearsal, tension } from './progress-sample.ts';

type Ratings = readonly [number | null, number | null, number | null];
const rated = (all: readonly Ratings[]): readonly Kept[] =>
  all.flatMap(([before, breathed, after], nth) => [
    interview(`n${nth}`),
    tension(`n${nth}`, { interview: `n${nth}`, at: noon + nth * day, before, breathed, after }),
  ]);
const of = (...all: readonly Ratings[]) => tensionOf(heldIn(rated(all), noon));

describe('before there are three', () => {
  it.each([
    [[], 3],
    [[[7, 5, 3]], 2],
    [
      [
        [7, null, null],
        [null, null, 3],
      ],
      2,
    ],
    [
      [
        [7, 5, null],
        [6, 4, null],
      ],
      1,
    ],
    // After a breath alone: no line is drawn of those.
    [
      [
        [null, 5, null],
        [null, 4, null],
        [7, 4, null],
      ],
      2,
    ],
  ] as const)('%j are points without a line, and say how many are missing', (all, missing) => {
    const seen = of(...all);
    expect(seen.points).toHaveLength(all.length);
    expect(seen.changes).toEqual({ before: null, after: null });
    expect(seen.breath).toBe(null);
    expect(seen.missing).toBe(missing);
  });
});

describe('from three on', () => {
  it.each([
    [[8, 7, 6], 'clear'],
    [[8, 7, 7], 'slight'],
    [[8, 2, 8], 'same'],
    [[5, 5, 7], 'up'],
  ] as const)('%j before a call is a change that is %s', (values, shift) => {
    const seen = of(...values.map((before): Ratings => [before, null, null]));
    expect(seen.changes.before).toMatchObject({ shift, trend: { of: 3 } });
    expect(seen.changes.after).toBe(null);
    expect(seen.missing).toBe(0);
  });

  it.each([
    [
      [
        [8, 6],
        [7, 4],
        [5, 5],
      ],
      2,
      'clear',
    ],
    [
      [
        [8, 7],
        [7, 5],
        [5, 5],
      ],
      1,
      'slight',
    ],
    [
      [
        [8, 7],
        [7, 6],
        [5, 5],
        [5, 5],
      ],
      0.5,
      'same',
    ],
    [
      [
        [4, 6],
        [4, 5],
        [5, 5],
      ],
      -1,
      'up',
    ],
  ] as const)('the breath’s part in %j is the middle one: %d, %s', (pairs, drop, shift) => {
    const seen = of(...pairs.map(([before, breathed]): Ratings => [before, breathed, null]));
    expect(seen.breath).toEqual({ drop, shift, of: pairs.length });
  });
});

it('says of each breath what its two ratings say, and nothing where one is missing', () => {
  expect(of([8, 6, 1], [8, null, 1], [null, 6, 1], [4, 5, null]).points.map(one => one.breath)).toEqual([
    'clear',
    null,
    null,
    'up',
  ]);
});

it.each([
  [[8, 8, 8], false],
  [[9, 2, 1], true],
  [[1, 9, null], true],
  [[1, 1, 10], true],
] as const)('%j is more than an exercise is for: %s', (ratings, is) => {
  expect(of(ratings).isTooMuch).toBe(is);
});

it('leaves out what was never rated, and interviews that were removed', () => {
  const records = [
    ...rated([[null, null, null]]),
    interview('gone', { removedAt: noon }),
    tension('gone', { interview: 'gone', before: 9 }),
  ];
  expect(tensionOf(heldIn(records, noon)).points).toEqual([]);
  expect(practised(records).points).toEqual([]);
});

it('keeps practice apart: rehearsals, and breaths that came before no interview', () => {
  const records = [
    ...rated([[8, 6, 5]]),
    rehearsal('r'),
    tension('r', { at: noon + 5, before: 4, breathed: 3 }),
    tension('breath-1', { at: noon, before: 6 }),
  ];
  expect(practised(records).points).toMatchObject([
    { id: 'breath-1', is: 'breath', before: 6, breathed: null },
    { id: 'r', is: 'rehearsal', before: 4, breath: 'slight' },
  ]);
  expect(tensionOf(heldIn(records, noon)).points.map(({ id }) => id)).toEqual(['n0']);
});
