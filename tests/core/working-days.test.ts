import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  dayOf,
  daysFrom,
  isDay,
  isWorking,
  mostOff,
  plusDays,
  rangeOf,
  rangesOf,
  withDays,
  workingAfter,
  workingFrom,
} from '../../src/core/working-days.ts';

const utc = (iso: string): number => Date.parse(`${iso}Z`);
const days = fc
  .integer({ min: 0, max: daysFrom('1970-01-01', '2099-12-31') })
  .map(n => plusDays('1970-01-01', n));

describe('an instant is the day that the calendar there shows', () => {
  it.each([
    ['2026-11-24T22:30', 'UTC', '2026-11-24'],
    ['2026-11-24T23:30', 'Europe/Berlin', '2026-11-25'],
    ['2026-11-24T23:30', 'America/Los_Angeles', '2026-11-24'],
    ['2026-11-24T10:30', 'Pacific/Kiritimati', '2026-11-25'],
    ['2026-11-24T10:30', 'Pacific/Pago_Pago', '2026-11-23'],
    // The night of 23 hours and that of 25.
    ['2026-03-28T22:59', 'Europe/Berlin', '2026-03-28'],
    ['2026-03-28T23:00', 'Europe/Berlin', '2026-03-29'],
    ['2026-10-25T22:59', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:00', 'Europe/Berlin', '2026-10-26'],
    // A zone whose midnight is skipped when its clocks go forward.
    ['2026-04-24T00:00', 'Africa/Cairo', '2026-04-24'],
    ['2026-12-31T23:59', 'UTC', '2026-12-31'],
    ['2028-02-29T12:00', 'UTC', '2028-02-29'],
  ])('%s UTC in %s is %s', (at, zone, day) => {
    expect(dayOf(utc(at), zone)).toBe(day);
  });

  it.each([-1e300, -1, 0, 8.64e15, 1e300])('even of an instant that no calendar has: %d', at => {
    expect(isDay(dayOf(at, 'UTC'))).toBe(true);
  });
});

it.each([
  ['2026-11-24', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['1969-12-31', false],
  ['3000-01-01', false],
  ['2026-1-1', false],
  ['', false],
  ['2026-11-24T10:00', false],
])('"%s" is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

describe('days are counted by the calendar', () => {
  it.each([
    ['2026-11-24', 7, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %d days are %s', (day, by, then) => {
    expect(plusDays(day, by)).toBe(then);
    expect(daysFrom(day, then)).toBe(by);
  });
});

describe('working days leave out weekends and the user’s own days off', () => {
  it.each([
    // From a Tuesday.
    ['2026-11-24', 1, [], '2026-11-25'],
    ['2026-11-24', 2, [], '2026-11-26'],
    ['2026-11-24', 4, [], '2026-11-30'],
    ['2026-11-24', 5, [], '2026-12-01'],
    ['2026-11-24', 7, [], '2026-12-03'],
    // From a Friday, a Saturday and a Sunday: Tuesday is the second after each.
    ['2026-11-27', 2, [], '2026-12-01'],
    ['2026-11-28', 2, [], '2026-12-01'],
    ['2026-11-29', 2, [], '2026-12-01'],
    ['2026-11-24', 2, ['2026-11-26'], '2026-11-27'],
    ['2026-11-24', 2, ['2026-11-26', '2026-11-27'], '2026-11-30'],
    // A day off on a weekend takes nothing away.
    ['2026-11-26', 2, ['2026-11-28', '2026-11-29'], '2026-11-30'],
    // Over the turn of the year, and over a leap day.
    ['2026-12-30', 2, ['2027-01-01'], '2027-01-04'],
    ['2028-02-28', 1, [], '2028-02-29'],
    ['2027-02-26', 1, [], '2027-03-01'],
  ])('%s and %d working days, without %j, are %s', (day, count, off, then) => {
    expect(workingAfter(day, count, off)).toBe(then);
  });

  it('comes to an end though every day for more than a year is off', () => {
    const off = rangeOf('2026-11-24', '2027-12-28');
    expect(off).toHaveLength(mostOff);
    expect(workingAfter('2026-11-24', 5, off)).toBe('2028-01-04');
  });

  test('never lands on a day that is not worked, leaves exactly so many behind, and only moves on for a day off', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.integer({ min: -3, max: 30 })),
        (day, n, at) => {
          const off = at.map(by => plusDays(day, by));
          const then = workingAfter(day, n, off);
          expect(isWorking(then, off)).toBe(true);
          const between = rangeOf(plusDays(day, 1), then).filter(one => isWorking(one, off));
          expect(between).toHaveLength(n);
          expect(then >= workingAfter(day, n, [])).toBe(true);
          expect(workingFrom(then, off)).toBe(then);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('days off', () => {
  it('are a range whichever end is given first, over a turn of the year too', () => {
    const all = ['2026-12-30', '2026-12-31', '2027-01-01'];
    expect(rangeOf('2026-12-30', '2027-01-01')).toEqual(all);
    expect(rangeOf('2027-01-01', '2026-12-30')).toEqual(all);
    expect(rangeOf('2026-12-30', '2026-12-30')).toEqual(['2026-12-30']);
  });

  it('are told as stretches, and each day is kept once', () => {
    const off = withDays(['2026-12-31', '2026-12-24'], ['2026-12-30', '2026-12-31', '2027-01-01']) ?? [];
    expect(off).toEqual(['2026-12-24', '2026-12-30', '2026-12-31', '2027-01-01']);
    expect(rangesOf([...off, 'never'])).toEqual([
      { from: '2026-12-24', to: '2026-12-24' },
      { from: '2026-12-30', to: '2027-01-01' },
    ]);
  });

  it('are no more than are kept', () => {
    const year = rangeOf('2026-01-01', '2026-12-31');
    expect(withDays(year, rangeOf('2027-01-01', '2027-02-04'))).toHaveLength(mostOff);
    expect(withDays(year, rangeOf('2027-01-01', '2027-02-05'))).toBeNull();
  });
});
