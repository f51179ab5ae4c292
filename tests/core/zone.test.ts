import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { instantAt, isZone, wallIn, wallOf, writtenOf } from '../../src/core/zone.ts';

const utc = (iso: string): number => Date.parse(`${iso}Z`);
const meant = (written: string, zone: string) => {
  const wall = wallIn(written);
  if (!wall) throw new Error(written);
  return instantAt(wall, zone);
};

describe('an hour on a clock of a zone means one instant', () => {
  it.each([
    ['2026-11-24T14:00', 'Europe/Berlin', '2026-11-24T13:00'],
    ['2026-07-01T14:00', 'Europe/Berlin', '2026-07-01T12:00'],
    ['2026-11-24T09:30', 'America/New_York', '2026-11-24T14:30'],
    ['2026-11-24T09:30', 'Asia/Kolkata', '2026-11-24T04:00'],
    ['2026-11-24T09:30', 'Asia/Kathmandu', '2026-11-24T03:45'],
    ['2026-01-10T00:15', 'Pacific/Auckland', '2026-01-09T11:15'],
    ['2026-01-10T00:15', 'UTC', '2026-01-10T00:15'],
    ['2026-06-10T23:45', 'Pacific/Kiritimati', '2026-06-10T09:45'],
  ])('%s in %s', (written, zone, at) => {
    expect(meant(written, zone)).toEqual({ at: utc(at), is: 'once' });
    expect(writtenOf(wallOf(utc(at), zone))).toBe(written);
  });
});

describe('when clocks go forward, an hour that is not there is as long after the change', () => {
  it.each([
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30', '2026-03-29T03:30'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30', '2026-03-08T03:30'],
    ['2026-03-29T01:15', 'Europe/London', '2026-03-29T01:15', '2026-03-29T02:15'],
    ['2026-10-04T02:10', 'Australia/Sydney', '2026-10-03T16:10', '2026-10-04T03:10'],
    // By half an hour only.
    ['2026-10-04T02:10', 'Australia/Lord_Howe', '2026-10-03T15:40', '2026-10-04T02:40'],
  ])('%s in %s', (written, zone, at, shown) => {
    expect(meant(written, zone)).toEqual({ at: utc(at), is: 'skipped' });
    expect(writtenOf(wallOf(utc(at), zone))).toBe(shown);
  });
});

describe('when clocks go back, an hour that comes twice is the first one', () => {
  it.each([
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30'],
    ['2026-10-25T01:15', 'Europe/London', '2026-10-25T00:15'],
    ['2026-04-05T02:30', 'Australia/Sydney', '2026-04-04T15:30'],
  ])('%s in %s', (written, zone, at) => {
    expect(meant(written, zone)).toEqual({ at: utc(at), is: 'twice' });
  });
});

describe('the hours beside a change are once', () => {
  it.each([
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00'],
    ['2026-10-25T01:59', 'Europe/Berlin', '2026-10-24T23:59'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00'],
    ['2026-11-01T02:00', 'America/New_York', '2026-11-01T07:00'],
  ])('%s in %s', (written, zone, at) => {
    expect(meant(written, zone)).toEqual({ at: utc(at), is: 'once' });
  });
});

test('a minute that some clock shows is read back as itself', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'America/St_Johns',
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: utc('2020-01-01T00:00') / 60_000, max: utc('2035-01-01T00:00') / 60_000 }),
      fc.constantFrom(...zones),
      (minutes, zone) => {
        const at = minutes * 60_000;
        const back = instantAt(wallOf(at, zone), zone);
        expect(back.is).not.toBe('skipped');
        // The second of two hours that look the same is read as the first.
        expect(back.at).toBe(back.is === 'twice' ? Math.min(at, back.at) : at);
      },
    ),
    { numRuns: 300 },
  );
});

it.each([
  ['Europe/Berlin', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Etc/GMT+5', true],
  ['UTC', true],
  ['W. Europe Standard Time', false],
  ['Mars/Base', false],
  ['CET', false],
  ['+02:00', false],
  ['', false],
  ['__proto__', false],
])('%s is a zone: %s', (name, is) => {
  expect(isZone(name)).toBe(is);
});

it.each([
  '',
  '2026-11-24',
  '2026-02-30T10:00',
  '2026-13-01T10:00',
  '2026-11-24T24:00',
  '0000-00-00T00:00',
  'x',
])('"%s" is no whole date and time', written => {
  expect(wallIn(written)).toBeNull();
});

test('an unknown zone is this machine’s, never a fault', () => {
  expect(wallOf(0, 'No/Where')).toEqual(wallOf(0, ''));
});
