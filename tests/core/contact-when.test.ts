import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { promisedOf, stepOf, type Asked } from '../../src/core/contact-when.ts';
import { emptyContact, type Attempt } from '../../src/core/contact.ts';
import { dayOf, isWorking, plusDays, rangeOf, workingAfter } from '../../src/core/working-days.ts';
import { instantAt, wallIn } from '../../src/core/zone.ts';

const zone = 'Europe/Berlin';
const at = (written: string, there = zone): number => {
  const wall = wallIn(written);
  if (!wall) throw new Error(written);
  return instantAt(wall, there).at;
};
const tried = (when: string, was: Attempt['was'] = 'no-answer'): Attempt => ({
  at: at(when),
  way: 'phone',
  was,
  outcome: '',
});
type Case = {
  readonly promises?: readonly string[];
  readonly promisedAt?: string;
  readonly attempts?: readonly Attempt[];
  readonly off?: readonly string[];
  readonly ended?: string | null;
  readonly starts?: string | null;
  readonly now?: string;
};
const asked = ({
  promises = [],
  promisedAt,
  attempts = [],
  off = [],
  ended = '2026-11-24T15:00',
  starts = '2026-11-24T14:00',
  now = '2026-11-24T18:00',
}: Case): Asked => ({
  contact: { ...emptyContact, attempts, promisedAt: promisedAt === undefined ? null : at(promisedAt) },
  endedAt: ended === null ? null : at(ended),
  startsAt: starts === null ? null : at(starts),
  promises: promises.map(one => at(one)),
  off,
  zone,
  now: at(now),
});
const step = (of: Case) => stepOf(asked(of));
const first = (from: string, to: string, on = from, why = 'usual') => ({
  is: 'try',
  nth: 1,
  from,
  to,
  on,
  why,
});
const second = (from: string, on = from, why = 'again') => ({ is: 'try', nth: 2, from, to: from, on, why });

describe('the first try, after an interview on a Tuesday', () => {
  it.each<[string, Case, object]>([
    ['nothing was promised: 5 to 7 working days', {}, first('2026-12-01', '2026-12-03')],
    [
      'promised for Friday: 2 working days after',
      { promises: ['2026-11-27T12:00'] },
      first('2026-12-01', '2026-12-01', undefined, 'promised'),
    ],
    [
      'promised for a Saturday',
      { promises: ['2026-11-28T12:00'] },
      first('2026-12-01', '2026-12-01', undefined, 'promised'),
    ],
    [
      'promised for the very day',
      { promises: ['2026-11-24T09:00'] },
      first('2026-11-26', '2026-11-26', undefined, 'promised'),
    ],
    [
      'two promises: the sooner one',
      { promises: ['2026-12-11T12:00', '2026-12-04T12:00'] },
      first('2026-12-08', '2026-12-08', undefined, 'promised'),
    ],
    [
      'the user says otherwise than the debrief',
      { promises: ['2026-11-27T12:00'], promisedAt: '2026-12-04T12:00' },
      first('2026-12-08', '2026-12-08', undefined, 'promised'),
    ],
    [
      'a promise before the interview was misread',
      { promises: ['2026-11-20T12:00'] },
      first('2026-12-01', '2026-12-03'),
    ],
    ['a day off in between moves all of it', { off: ['2026-11-26'] }, first('2026-12-02', '2026-12-04')],
    [
      'days off over the whole window move it behind them',
      { off: rangeOf('2026-12-01', '2026-12-04') },
      first('2026-12-07', '2026-12-09'),
    ],
    [
      'days off from the promised day on',
      { promises: ['2026-12-23T12:00'], off: rangeOf('2026-12-24', '2027-01-03') },
      first('2027-01-05', '2027-01-05', undefined, 'promised'),
    ],
    [
      'within the window: today',
      { now: '2026-12-02T08:00' },
      first('2026-12-01', '2026-12-03', '2026-12-02'),
    ],
    [
      'after the window: the next working day',
      { now: '2026-12-05T08:00' },
      first('2026-12-01', '2026-12-03', '2026-12-07'),
    ],
    [
      'within it on a day off taken since: the working day after',
      { now: '2026-12-03T08:00', off: ['2026-12-03'] },
      first('2026-12-01', '2026-12-04', '2026-12-04'),
    ],
    [
      'after a month of sleep',
      { now: '2027-01-02T23:59', promises: ['2026-11-27T12:00'] },
      first('2026-12-01', '2026-12-01', '2027-01-04', 'promised'),
    ],
    [
      'over the turn of the year',
      { ended: '2026-12-29T15:00', now: '2026-12-29T16:00' },
      first('2027-01-05', '2027-01-07'),
    ],
    [
      'over a leap day',
      { ended: '2028-02-25T15:00', now: '2028-02-25T16:00' },
      first('2028-03-03', '2028-03-07'),
    ],
    [
      'over the night of 23 hours',
      { ended: '2026-03-27T23:30', now: '2026-03-27T23:45' },
      first('2026-04-03', '2026-04-07'),
    ],
    [
      'over the night of 25 hours',
      { ended: '2026-10-23T23:30', now: '2026-10-23T23:45' },
      first('2026-10-30', '2026-11-03'),
    ],
  ])('%s', (_, of, is) => {
    expect(step(of)).toEqual(is);
  });
});

describe('the second try', () => {
  it.each<[string, Case, object]>([
    ['is 7 days after the first', { attempts: [tried('2026-12-01T10:00')] }, second('2026-12-08')],
    [
      'is 7 days after the day it really was, at five to midnight too',
      { attempts: [tried('2026-12-01T23:55')] },
      second('2026-12-08'),
    ],
    ['moves on from a weekend', { attempts: [tried('2026-12-05T10:00', 'wrote')] }, second('2026-12-14')],
    [
      'moves on from days off',
      { attempts: [tried('2026-12-01T10:00', 'voicemail')], off: rangeOf('2026-12-08', '2026-12-11') },
      second('2026-12-14'),
    ],
    [
      'is today where that day has passed',
      { attempts: [tried('2026-12-01T10:00')], now: '2026-12-10T09:00' },
      second('2026-12-08', '2026-12-10'),
    ],
    [
      'never comes before the promised day',
      { attempts: [tried('2026-11-25T10:00', 'wrote')], promises: ['2026-12-04T12:00'] },
      second('2026-12-08', undefined, 'promised'),
    ],
    [
      'is 7 days on over the night of 25 hours',
      {
        ended: '2026-10-12T15:00',
        now: '2026-10-20T12:00',
        attempts: [tried('2026-10-20T00:30')],
      },
      second('2026-10-27'),
    ],
  ])('%s', (_, of, is) => {
    expect(step(of)).toEqual(is);
  });
});

describe('it ends', () => {
  const two = [tried('2026-12-01T10:00', 'wrote'), tried('2026-12-08T10:00', 'voicemail')];
  it('after two tries, whatever else is promised', () => {
    expect(step({ attempts: two })).toEqual({ is: 'stop' });
    expect(step({ attempts: two, promises: ['2026-12-18T12:00'] })).toEqual({ is: 'stop' });
  });

  it('once they were reached, until they name a day that is later', () => {
    const spoke = tried('2026-12-08T10:00', 'spoke');
    expect(step({ attempts: [spoke] })).toEqual({ is: 'reached' });
    expect(step({ attempts: [...two, spoke] })).toEqual({ is: 'reached' });
    expect(step({ attempts: [spoke], promises: ['2026-12-08T12:00'] })).toEqual({ is: 'reached' });
    const later = { attempts: [spoke], promisedAt: '2026-12-11T12:00', now: '2026-12-08T11:00' };
    expect(step(later)).toEqual(first('2026-12-15', '2026-12-15', undefined, 'promised'));
    expect(step({ ...later, attempts: [spoke, tried('2026-12-15T10:00')] })).toEqual(second('2026-12-22'));
  });
});

describe('without the end of an interview', () => {
  it('waits where it is to come or may still go on, and asks where nothing is known', () => {
    expect(step({ ended: null })).toEqual({ is: 'coming' });
    expect(step({ ended: null, promises: ['2026-11-27T12:00'] })).toEqual({ is: 'coming' });
    expect(step({ ended: null, starts: null })).toEqual({ is: 'unknown' });
  });

  it('a promise is enough', () => {
    expect(step({ ended: null, starts: null, promises: ['2026-11-27T12:00'] })).toEqual(
      first('2026-12-01', '2026-12-01', undefined, 'promised'),
    );
  });
});

test('The same instants are other days in another zone, and each is read there.', () => {
  const ended = Date.parse('2026-11-24T22:30:00Z');
  const is = (there: string) => stepOf({ ...asked({}), endedAt: ended, zone: there, now: ended });
  expect(is('UTC')).toMatchObject({ from: '2026-12-01' });
  expect(is('Asia/Tokyo')).toMatchObject({ from: '2026-12-02' });
  expect(is('America/Los_Angeles')).toMatchObject({ from: '2026-12-01' });
});

test('The promised day that counts is told.', () => {
  expect(promisedOf(asked({}))).toBeNull();
  expect(promisedOf(asked({ promises: ['2026-11-27T00:00'] }))).toBe('2026-11-27');
  expect(promisedOf(asked({ promises: ['2026-11-27T23:59'] }))).toBe('2026-11-27');
});

test('Whatever is kept, a try is on a working day, not in the past, and as far from the last as it should be.', () => {
  const start = Date.parse('2026-01-01T00:00:00Z');
  const hours = fc.integer({ min: 0, max: 24 * 800 }).map(n => start + n * 3_600_000);
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
  );
  fc.assert(
    fc.property(
      hours,
      fc.array(fc.integer({ min: -50, max: 900 }), { maxLength: 2 }),
      fc.option(fc.integer({ min: 0, max: 2_000 })),
      fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 }),
      fc.integer({ min: 0, max: 24 * 90 }),
      zones,
      (endedAt, promises, triedAfter, offs, since, there) => {
        const now = endedAt + since * 3_600_000;
        const today = dayOf(now, there);
        const off = offs.map(n => plusDays(dayOf(endedAt, there), n));
        const attempts: readonly Attempt[] =
          triedAfter === null
            ? []
            : [{ at: endedAt + triedAfter * 3_600_000, way: 'phone', was: 'no-answer', outcome: '' }];
        const is = stepOf({
          contact: { ...emptyContact, attempts },
          endedAt,
          startsAt: endedAt,
          promises: promises.map(n => endedAt + n * 3_600_000),
          off,
          zone: there,
          now,
        });
        expect(is.is).toBe('try');
        if (is.is !== 'try') return;
        expect([is.from, is.to, is.on].every(day => isWorking(day, off))).toBe(true);
        expect(is.from <= is.to && is.from <= is.on && today <= is.on).toBe(true);
        expect(is.from > today && is.on !== is.from).toBe(false);
        const last = attempts[0];
        const least = last ? plusDays(dayOf(last.at, there), 7) : workingAfter(dayOf(endedAt, there), 2, off);
        expect(is.from >= least).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});
