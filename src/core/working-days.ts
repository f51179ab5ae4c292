// Working days: dates of a calendar, without clocks, so that no change of clocks and no zone can move them.
import { wallOf, writtenOf } from './zone.ts';

/** "2026-11-24". */
export type Day = string;

const dayMs = 86_400_000;

const flat = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const written = (at: number): Day => new Date(at).toISOString().slice(0, 10);

/** Whether it is a date that the calendar has, from 1970 to 2999. */
export const isDay = (text: string): boolean =>
  /^(?:19[7-9]|2\d\d)\d-\d\d-\d\d$/.test(text) && !Number.isNaN(flat(text)) && written(flat(text)) === text;

const latest = Date.UTC(2999, 11, 30);

/** The date that the calendar in `zone` shows at `at` (wall clock, ms, 1970 to 2999); '' is this machine's zone. */
export const dayOf = (at: number, zone: string): Day =>
  writtenOf(wallOf(Math.min(Math.max(at, dayMs), latest), zone)).slice(0, 10);

/** So many calendar days later, or earlier where negative. */
export const plusDays = (day: Day, days: number): Day => written(flat(day) + days * dayMs);

/** Calendar days from one date to the other: 0 the same, negative where `to` comes first. */
export const daysFrom = (from: Day, to: Day): number => Math.round((flat(to) - flat(from)) / dayMs);

/** Saturdays, Sundays and the user's own days off are none; the holidays of a country are not guessed. */
export const isWorking = (day: Day, off: readonly Day[]): boolean => {
  const weekday = new Date(flat(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !off.includes(day);
};

/** The day itself where it is a working day, else the next that is. */
export const workingFrom = (day: Day, off: readonly Day[]): Day =>
  isWorking(day, off) ? day : workingFrom(plusDays(day, 1), off);

/** The `count`-th working day after a day, which does not count itself; `count` from 1. */
export const workingAfter = (day: Day, count: number, off: readonly Day[]): Day => {
  const next = workingFrom(plusDays(day, 1), off);
  return count <= 1 ? next : workingAfter(next, count - 1, off);
};

/** As many days off as are kept. */
export const mostOff = 400;

/** Every date from one to the other, either way round; as many as are kept at most. */
export const rangeOf = (from: Day, to: Day): readonly Day[] => {
  const first = from < to ? from : to;
  const length = Math.min(Math.abs(daysFrom(from, to)) + 1, mostOff);
  return Array.from({ length }, (_, n) => plusDays(first, n));
};

/** Both lists in order, each date once; null where that is more than are kept. */
export const withDays = (days: readonly Day[], more: readonly Day[]): readonly Day[] | null => {
  const all = [...new Set([...days, ...more])].toSorted();
  return all.length > mostOff ? null : all;
};

export type Range = { readonly from: Day; readonly to: Day };

/** The dates as stretches without a gap, in order. */
export const rangesOf = (days: readonly Day[]): readonly Range[] =>
  [...new Set(days.filter(isDay))].toSorted().reduce<readonly Range[]>((ranges, day) => {
    const last = ranges.at(-1);
    return last && plusDays(last.to, 1) === day
      ? [...ranges.slice(0, -1), { from: last.from, to: day }]
      : [...ranges, { from: day, to: day }];
  }, []);
