// After each call: the resets that were pressed in it, by kind, and when the notes to it left.
import { describe, expect, it } from 'vitest';
import { notedOf, resetsOf } from '../../src/core/progress-after.ts';
import { heldIn } from '../../src/core/progress-occasions.ts';
import type { Kept } from '../../src/core/record.ts';
import {
  call,
  day as noteMs,
  debrief,
  hour,
  interview,
  moment,
  noon,
  note,
  tension,
} from './progress-sample.ts';

it('counts resets by kind and interview, in the order of the kinds, and leaves out kinds never pressed', () => {
  const records = [
    interview('a'),
    call('c', { interview: 'a', joinedAt: noon }),
    moment('1', { call: 'c', kind: 'park' }),
    moment('2', { interview: 'a', kind: 'blank' }),
    moment('3', { interview: 'a', kind: 'blank' }),
    interview('b'),
    debrief('b', { startedAt: noon + hour }),
    interview('planned'),
    tension('planned', { interview: 'planned', before: 3 }),
  ];
  const { occasions, rows } = resetsOf(heldIn(records, noon));
  expect(occasions.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(rows).toEqual([
    { kind: 'blank', counts: [2, 0] },
    { kind: 'park', counts: [1, 0] },
  ]);
});

it('has no row where no reset was pressed, and still knows the calls', () => {
  const { occasions, rows } = resetsOf(heldIn([interview('a'), call('c', { interview: 'a' })], noon));
  expect([occasions.length, rows.length]).toEqual([1, 0]);
});

describe('notes', () => {
  const end = noon + hour;
  const at = (now: number, ...notes: readonly Kept[]) =>
    notedOf(
      heldIn([interview('n'), call('c', { interview: 'n', joinedAt: noon, leftAt: end }), ...notes], now),
      now,
    );
  const sent = (id: string, sentAt: number | null) => note(id, { sentAt });

  it.each([
    ['within', end + 5 * noteMs, [sent('a', end + 3 * hour)], [3 * hour], 0],
    ['within', end + 5 * noteMs, [sent('a', end + noteMs)], [noteMs], 0],
    ['later', end + 5 * noteMs, [sent('a', end + noteMs + 1)], [noteMs + 1], 0],
    ['within', end + 5 * noteMs, [sent('a', end + 2 * noteMs), sent('b', end + hour)], [hour, 2 * noteMs], 0],
    ['open', end + noteMs - 1, [], [], 0],
    ['open', end + hour, [sent('a', null)], [], 1],
    ['none', end + noteMs, [sent('a', null)], [], 1],
    ['none', end + noteMs, [], [], 0],
    // A clock set back, or a note sent before the line was closed.
    ['within', end + noteMs, [sent('a', end - hour)], [0], 0],
  ] as const)('are %s at %d', (was, now, notes, times, drafts) => {
    expect(at(now, ...notes)).toMatchObject([
      { is: 'interview', id: 'n', was, endedAt: end, sent: times, drafts },
    ]);
  });

  it('are not asked about while the call goes on, nor for an interview that nobody saw', () => {
    const on = [interview('n'), call('c', { interview: 'n', leftAt: null })];
    expect(notedOf(heldIn(on, noon + 60_000), noon + 60_000)).toEqual([]);
    const planned = [interview('n', { startsAt: noon }), tension('n', { interview: 'n', before: 3 })];
    expect(notedOf(heldIn(planned, noon + 9 * hour), noon + 9 * hour)).toEqual([]);
  });

  it('of an interview in a desktop app count from an hour after its start', () => {
    const records = [interview('n', { startsAt: noon }), debrief('n'), sent('a', noon + 3 * hour)];
    expect(notedOf(heldIn(records, noon + noteMs), noon + noteMs)).toMatchObject([
      { endedAt: end, sent: [2 * hour], was: 'within' },
    ]);
  });
});
