// Occasions: which interviews and rehearsals something is known of, when they were, and what belongs to which.
import { describe, expect, it } from 'vitest';
import { heldIn, rehearsedIn } from '../../src/core/progress-occasions.ts';
import {
  answer,
  call,
  day,
  debrief,
  hour,
  interview,
  moment,
  noon,
  note,
  rehearsal,
  tension,
} from './progress-sample.ts';

const northwind = interview('n', { company: ' Northwind ', startsAt: noon - day });

describe('an interview', () => {
  it.each([
    ['a call', call('c', { interview: 'n' }), true],
    ['a moment', moment('m', { interview: 'n' }), true],
    ['a debrief', debrief('n'), true],
    ['a rating', tension('n', { interview: 'n', before: 3 }), false],
    ['a note', note('t', { interview: 'n' }), false],
  ])('counts once %s of it was kept, and says whether anybody was there', (_, kept, took) => {
    expect(heldIn([northwind, kept], noon)).toMatchObject([
      { id: 'n', is: 'interview', name: 'Northwind', took },
    ]);
  });

  it.each([
    ['only planned', [northwind]],
    ['removed', [interview('n', { removedAt: noon }), call('c', { interview: 'n' }), debrief('n')]],
    [
      'gone for good, with its records left behind',
      [
        call('c', { interview: 'n' }),
        moment('m', { interview: 'n' }),
        debrief('n'),
        note('t'),
        tension('n', { interview: 'n', before: 1 }),
      ],
    ],
  ])('is left out while it is %s', (_, records) => {
    expect(heldIn(records, noon)).toEqual([]);
  });

  it('keeps being shown in the archive', () => {
    expect(heldIn([interview('n', { archivedAt: noon }), debrief('n')], noon)).toHaveLength(1);
  });

  it.each([
    [
      'its first call',
      [
        northwind,
        call('d', { interview: 'n', joinedAt: noon - 2 * hour }),
        call('c', { interview: 'n', joinedAt: noon - 5 * hour }),
      ],
      noon - 5 * hour,
    ],
    ['its start, where no call was seen', [northwind, debrief('n')], noon - day],
    [
      'the rating, while it is still to come',
      [
        interview('n', { startsAt: noon + day }),
        tension('n', { interview: 'n', at: noon - hour, before: 4 }),
      ],
      noon - hour,
    ],
    [
      'the debrief, where nothing else says',
      [interview('n'), debrief('n', { startedAt: noon - 3 * hour })],
      noon - 3 * hour,
    ],
    [
      'its first moment',
      [interview('n'), moment('m', { interview: 'n', at: noon - 4 * hour })],
      noon - 4 * hour,
    ],
  ])('stands at the time of %s', (_, records, at) => {
    expect(heldIn(records, noon).map(one => one.at)).toEqual([at]);
  });

  it('gathers the stories and moments of all its calls, each once, and the end of the last', () => {
    const [held] = heldIn(
      [
        northwind,
        call('c', { interview: 'n', joinedAt: noon - 3 * hour, leftAt: noon - 2 * hour, used: ['a', 'b'] }),
        call('d', { interview: 'n', joinedAt: noon - hour, leftAt: noon - 60_000, used: ['b', 'c'] }),
        moment('m', { call: 'd', interview: null, kind: 'park', at: noon - hour }),
        moment('k', { call: 'c', interview: 'n', kind: 'blank', at: noon - 2 * hour }),
        moment('x', { call: 'other', interview: null }),
      ],
      noon,
    );
    expect(held?.told).toEqual(['a', 'b', 'c']);
    expect(held?.moments.map(({ kind }) => kind)).toEqual(['blank', 'park']);
    expect(held?.endedAt).toBe(noon - 60_000);
  });

  it('tells the stories that the debrief corrected', () => {
    const records = [
      northwind,
      call('c', { interview: 'n', used: ['a'] }),
      debrief('n', { told: ['z', 'z'] }),
    ];
    expect(heldIn(records, noon)[0]?.told).toEqual(['z']);
  });
});

describe('a call of no interview', () => {
  it('is one of any working day', () => expect(heldIn([call('c')], noon)).toEqual([]));
  it.each([
    ['a story was opened in it', [call('c', { used: ['a'] })], ['a'], 0],
    ['a reset was pressed in it', [call('c'), moment('m', { call: 'c' })], [], 1],
  ])('counts where %s', (_, records, told, moments) => {
    const [held] = heldIn(records, noon);
    expect(held).toMatchObject({ id: 'c', name: '', took: true, told, endedAt: null });
    expect(held?.moments).toHaveLength(moments);
  });
});

it('orders interviews by their time, whatever the order of the records', () => {
  const records = [2, 0, 1].flatMap(nth => [
    interview(`n${nth}`),
    call(`c${nth}`, { interview: `n${nth}`, joinedAt: noon + nth }),
  ]);
  expect(heldIn(records, noon).map(({ id }) => id)).toEqual(['n0', 'n1', 'n2']);
});

it('counts a rehearsal once a question was answered in it', () => {
  const records = [
    rehearsal('late', { at: noon }),
    rehearsal('empty', { answers: [] }),
    rehearsal('early', { at: noon - day, answers: [answer(), answer()] }),
  ];
  expect(rehearsedIn(records).map(({ id }) => id)).toEqual(['early', 'late']);
});
