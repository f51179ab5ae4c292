// Tension: what two ratings say, which interview a breath's ratings belong to, and what is kept of them.
import { describe, expect, it } from 'vitest';
import { allBodies, anyIntentIn } from '../../src/browser/schema-studio.ts';
import { started } from '../../src/core/breath.ts';
import { changed, empties, isOf, type Kept } from '../../src/core/record.ts';
import { emptyTension, ratedBy, ratedFor, shiftOf, type Tension } from '../../src/core/tension.ts';
import * as v from 'valibot';

const min = 60_000;
const start = Date.UTC(2026, 10, 24, 14, 0);
const timer = (before: number | null, after: number | null) => ({
  ...started('long-out', 5 * min, start, before),
  after,
});

it.each([
  [7, 5, 'clear'],
  [7, 2, 'clear'],
  [7, 6, 'slight'],
  [7, 7, 'same'],
  [3, 6, 'up'],
  [10, 0, 'clear'],
  [0, 10, 'up'],
  [6.5, 5, 'slight'],
  [6, 5.5, 'same'],
  [5, 5.5, 'same'],
  [null, 4, null],
  [4, null, null],
  [null, null, null],
] as const)('tension from %s to %s is %s', (before, after, shift) => {
  expect(shiftOf(before, after)).toBe(shift);
});

describe('the interview a breath is for', () => {
  const of = (startsAt: number | null) => ({ id: 'n', body: { startsAt } });
  it.each([
    ['20 min before its start', start, start - 20 * min, 'n'],
    ['a day before', start, start - 24 * 60 * min, 'n'],
    ['earlier than that: practice', start, start - 24 * 60 * min - 1, null],
    ['while the other side is late', start, start + 10 * min, 'n'],
    ['once it has begun: for nothing that is before it', start, start + 10 * min + 1, null],
    ['of unknown time', null, start, 'n'],
  ])('%s', (_, startsAt, at, id) => {
    expect(ratedFor(of(startsAt), at)).toBe(id);
  });
  it('is none where there is none', () => expect(ratedFor(null, start)).toBe(null));
});

describe('what a breath keeps', () => {
  const after = (...changes: readonly ReturnType<typeof ratedBy>[]): Tension | null =>
    changes.reduce<Kept<'tension'> | null>(
      (old, change) => (change ? changed<'tension'>(old, change, 1) : old),
      null,
    )?.body ?? null;

  it('is nothing where nothing was rated', () => expect(ratedBy(timer(null, null), 'n')).toBe(null));

  it('is under the interview, or under an id of its own that its end finds again', () => {
    expect(ratedBy(timer(7, null), 'n')).toMatchObject({ id: 'n', patch: { interview: 'n', at: start } });
    const own = ratedBy(timer(7, null), null);
    expect(own).toMatchObject({ id: `breath-${start}`, patch: { interview: null } });
    expect(ratedBy(timer(7, 4), null)?.id).toBe(own?.id);
    expect(anyIntentIn([own])).toEqual([own]);
  });

  it('is whole from its first rating on, and takes a later one in', () => {
    expect(after(ratedBy(timer(7, null), 'n'))).toEqual({
      interview: 'n',
      at: start,
      before: 7,
      breathed: null,
      after: null,
    });
    expect(after(ratedBy(timer(7, null), 'n'), ratedBy(timer(7, 4), 'n'))).toMatchObject({
      before: 7,
      breathed: 4,
    });
    expect(v.is(allBodies.tension, after(ratedBy(timer(null, 3), 'n')))).toBe(true);
  });

  it('never takes away how it was after the call, nor how it was before a breath that nobody rated', () => {
    const told: ReturnType<typeof ratedBy> = {
      kind: 'tension',
      id: 'n',
      patch: { ...emptyTension, interview: 'n', at: 1, before: 8, breathed: 6, after: 2 },
    };
    expect(after(told, ratedBy(timer(null, 3), 'n'))).toMatchObject({ before: 8, breathed: 3, after: 2 });
    expect(after(told, ratedBy(timer(9, null), 'n'))).toMatchObject({ before: 9, breathed: null, after: 2 });
  });

  it('may begin with any one of its ratings', () => {
    expect(empties.tension).toBe(emptyTension);
    const one = changed<'tension'>(null, { kind: 'tension', id: 'r', patch: { at: 5, after: 3 } }, 1);
    expect(isOf('tension')(one) && v.is(allBodies.tension, one.body)).toBe(true);
  });
});
