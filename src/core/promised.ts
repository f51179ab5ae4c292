// Promised: which day is meant by "decision by Friday", reckoned from the day it was said.
import { instantAt, wallIn, wallOf, writtenOf } from './zone.ts';

/** A date of the calendar; `month` from 1. */
export type Day = { readonly year: number; readonly month: number; readonly day: number };

/** What a date parser found: where, which day, the last day of a range, and which parts the text itself named. */
export type Found = {
  readonly text: string;
  readonly index: number;
  readonly day: Day;
  readonly last: Day | null;
  readonly named: readonly string[];
};
/** Finds every date in a text, reckoned from a day, in the future where the text leaves that open. */
export type Finds = (text: string, from: Day) => readonly Found[];

// Days are counted from 1970-01-01, a Thursday, so that no clock change can move them.
const numberOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000;
const dayOf = (days: number): Day => {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
/** 1 Monday to 7 Sunday. */
const weekdayOf = (days: number): number => ((days + 3) % 7) + 1;
const endOfMonth = ({ year, month }: Day): number => numberOf({ year, month: month + 1, day: 0 });

const weekday = '(mon|tue|wed|thu|fri|sat|sun)[a-z]*';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const placeOf = (name: string): number => weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const countOf = (word: string): number => Number(word) || counts.indexOf(word.toLowerCase()) + 1;

/** Working days on from a day; Saturday and Sunday do not count. */
const workingOn = (from: number, count: number): number => {
  let day = from;
  for (let left = count; left > 0;) if (weekdayOf(++day) < 6) left--;
  return day;
};

/** Monday of the week after `from`, and in it the weekday meant. */
const nextWeek = (from: number, place: number): number => from - weekdayOf(from) + 7 + place;

/** Words that put a thing early or in the middle; whatever else is said of a week means its Friday at the latest. */
const part = '(?:(early|(?:start|beginning) of|mid|middle of)[ -])?';

type Rule = readonly [RegExp, (found: readonly string[], from: number) => number | null];
/** What people in an office say and date parsers do not know: the latest day it can mean. */
const rules: readonly Rule[] = [
  [
    new RegExp(`\\b${weekday}(?: of)? next week\\b|\\bnext week,?(?: on)? ${weekday}\\b`, 'i'),
    ([, one, other], from) => nextWeek(from, placeOf(one || other || '')),
  ],
  [
    new RegExp(`\\bweek (?:on|from) ${weekday}\\b|\\b${weekday} week\\b`, 'i'),
    ([, one, other], from) => {
      const ahead = (placeOf(one || other || '') - weekdayOf(from) + 7) % 7;
      return from + (ahead || 7) + 7;
    },
  ],
  [
    new RegExp(`\\b${part}(?:the )?(?:end of )?(this|next|the following|the coming) week\\b`, 'i'),
    ([, early = '', which = ''], from) => {
      const place = /^(?:mid)/i.test(early) ? 3 : early ? 2 : 5;
      if (!/this/i.test(which)) return nextWeek(from, place);
      const day = nextWeek(from, place) - 7;
      return day < from ? day + 7 : day;
    },
  ],
  [
    /\bend of (?:the )?week\b/i,
    (_, from) => (weekdayOf(from) > 5 ? nextWeek(from, 5) : nextWeek(from, 5) - 7),
  ],
  [
    new RegExp(`\\b${part}(?:the )?(?:end of )?(this|next) month\\b|\\bend of (?:the )?month\\b`, 'i'),
    ([, early = '', which = ''], from) => {
      const { year, month } = dayOf(from);
      const there = dayOf(numberOf({ year, month: month + (/next/i.test(which) ? 1 : 0), day: 1 }));
      if (!early) return endOfMonth(there);
      return numberOf({ ...there, day: /^mid/i.test(early) ? 15 : 10 });
    },
  ],
  [
    /\b(?:in|within|after)(?: about| around| the next)? (?:(?:\w+)(?: to | or |[-–]))?(\w+) (?:working|business) days?\b/i,
    ([, count = ''], from) => (countOf(count) ? workingOn(from, Math.min(countOf(count), 100)) : null),
  ],
  [/\b(?:in|within) (?:a|the next) fortnight\b/i, (_, from) => from + 14],
  [
    /\b(?:by|on|until|before|around) the (\d{1,2})(?:st|nd|rd|th)\b(?=\s*(?:$|[.,;:!?)]))/i,
    ([, ordinal = ''], from) => {
      const { year, month, day } = dayOf(from);
      const wanted = Number(ordinal);
      const there = { year, month: wanted > day ? month : month + 1, day: 1 };
      const last = dayOf(endOfMonth(there)).day;
      return wanted < 1 || wanted > last ? null : numberOf({ ...there, day: wanted });
    },
  ],
];
const today = /\b(?:eod|cob|close of business|end of (?:the |this )?(?:day|business))\b/i;

type Hit = { readonly at: number; readonly end: number; readonly day: number };

/** Of what was found, what somebody meant as a day to come: not "last Friday", "since March", "90 day plan", "April". */
const meant = ({ text, index, day, last, named }: Found, whole: string, from: number): Hit | null => {
  const lead = whole.slice(0, index).trimEnd();
  const rest = whole.slice(index + text.length);
  const after = (words: string): boolean => new RegExp(`\\b(?:${words})$`, 'i').test(lead);
  const hit = (at: number): Hit => ({ at: index, end: index + text.length, day: at });
  if (after('since|last|past|previous') || /^(?:last|past|previous|now|24\/7)\b/i.test(text)) return null;
  const has = (...parts: readonly string[]): boolean => parts.some(one => named.includes(one));
  if (!has('day', 'weekday', 'month', 'year') && !/^(?:this |tonight)/i.test(text)) return null;
  if (named.join() === 'month') {
    if (!after('in|by|before|until|during|early|mid|late|end of') || /^\s+\p{Lu}/u.test(rest)) return null;
    if (after('by|before|until')) return hit(numberOf({ ...day, day: 1 }));
    if (after('early|mid')) return hit(numberOf({ ...day, day: after('mid') ? 15 : 10 }));
    return hit(endOfMonth(day));
  }
  if (/^(?:mon|tue|wed|thu|fri|sat|sun)$/.test(text) && !after('on|by|before|until|this|next|or|and')) {
    return null;
  }
  const isSpan = /^(?!in |within |next |this )[\w ]*\b(?:second|minute|hour|day|week|month|year)s?$/i.test(
    text,
  );
  if (isSpan && text !== whole.trim() && !after('in|within|after|about|around|another|or|to|next'))
    return null;
  const found = numberOf(last ?? day);
  const isWeekday = has('weekday') && !has('day') && last === null;
  return hit(isWeekday && found === from && !/^this/i.test(text) ? found + 7 : found);
};

/** Further off than this is no promise about one interview. */
const mostDays = 366;

/**
 * The day promised in a text said at `from` (wall clock, ms) in `zone` ('': this machine's): noon of that day (ms). Null
 * where no day to come is meant. Where several are, the one named as the limit ("by"), else the first; of "Monday or
 * Tuesday" the later.
 */
export const promisedAt = (text: string, from: number, zone: string, finds: Finds): number | null => {
  const first = wallOf(from, zone);
  const start = numberOf(first);
  let left = text;
  const hits: Hit[] = [];
  for (const [pattern, read] of rules) {
    const found = pattern.exec(left);
    const day = found && read(found, start);
    if (!found || day === null) continue;
    const end = found.index + found[0].length;
    hits.push({ at: found.index, end, day });
    // Blank, so that no parser finds another date in the same words.
    left = left.slice(0, found.index) + ' '.repeat(found[0].length) + left.slice(end);
  }
  for (const found of finds(left, dayOf(start))) {
    const hit = meant(found, left, start);
    if (hit) hits.push(hit);
  }
  const ahead = hits
    .filter(({ day }) => day >= start && day - start <= mostDays)
    .toSorted((a, b) => a.at - b.at);
  const isLimit = ({ at }: Hit): boolean =>
    /\b(?:by|before|until|than)(?: the)?\s*$/i.test(text.slice(0, at));
  const chosen = ahead.find(isLimit) ?? ahead[0];
  if (!chosen) return today.test(text) ? noonOf(start, zone) : null;
  const other = ahead[ahead.indexOf(chosen) + 1];
  const isEither = other && /^\s*(?:or|to|and|–|-)(?: on)?\s*$/i.test(text.slice(chosen.end, other.at));
  return noonOf(isEither ? Math.max(chosen.day, other.day) : chosen.day, zone);
};

const noonOf = (days: number, zone: string): number =>
  instantAt({ ...dayOf(days), hour: 12, minute: 0 }, zone).at;

/** A day as a date field has it, "2026-11-27"; '' for null. */
export const dayFieldOf = (at: number | null, zone: string): string =>
  at === null ? '' : writtenOf(wallOf(at, zone)).slice(0, 10);

/** Noon of the day in a date field (ms); null while it is none. */
export const dayIn = (field: string, zone: string): number | null => {
  const noon = wallIn(`${field}T12:00`);
  return noon && instantAt(noon, zone).at;
};
