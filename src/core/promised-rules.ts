// What people in an office say of days and date parsers do not know, each with the latest day it can mean.
import { plusDays, workingAfter, type Day } from './working-days.ts';

/** A way of saying it, wherever it stands in a text, and the day meant by it on the day it was said; null: none after all. */
export type Rule = readonly [RegExp, (found: readonly string[], from: Day) => Day | null];

const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
/** 1 Monday to 7 Sunday. */
const placeIn = (day: Day): number => dateOf(day).getUTCDay() || 7;
/** In the month `months` on from that of a day. */
const inMonth = (day: Day, months: number, date: number): Day => {
  const there = dateOf(day);
  return new Date(Date.UTC(there.getUTCFullYear(), there.getUTCMonth() + months, date))
    .toISOString()
    .slice(0, 10);
};
export const early = (day: Day, months = 0): Day => inMonth(day, months, 10);
export const middle = (day: Day, months = 0): Day => inMonth(day, months, 15);
export const first = (day: Day): Day => inMonth(day, 0, 1);
export const last = (day: Day, months = 0): Day => inMonth(day, months + 1, 0);

/** No "money", "wedding" or "satisfied". */
const weekday = '(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs?|ur)?(?:days?)?';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const placeOf = (name: string): number => weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const countOf = (word: string): number => Number(word) || counts.indexOf(word.toLowerCase()) + 1;

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** That weekday in the week which begins on the Monday after `from`, or in the one before. */
const nextWeek = (from: Day, place: number): Day => plusDays(from, 7 - placeIn(from) + place);
const thisWeek = (from: Day, place: number): Day => {
  const day = plusDays(nextWeek(from, place), -7);
  return day < from ? plusDays(day, 7) : day;
};

/** Words that put a thing early or in the middle; whatever else is said of a week means its Friday at the latest. */
const part = '(?:(early|(?:start|beginning) of|mid|middle of)[ -])?';

export const rules: readonly Rule[] = [
  [
    new RegExp(`\\b${weekday}(?: of)? (this|next) week\\b|\\b(this|next) week,?(?: on)? ${weekday}\\b`, 'gi'),
    ([, one, which, other, another], from) => {
      const place = placeOf(one || another || '');
      return /this/i.test(which || other || '') ? thisWeek(from, place) : nextWeek(from, place);
    },
  ],
  [
    new RegExp(
      `\\b(?:(\\w+) )?(weeks?) (?:(?:from )?(today|tomorrow)|(?:on|from) ${weekday})\\b|\\b${weekday} week\\b`,
      'gi',
    ),
    ([, word = '', unit = '', near, one, other], from) => {
      const count = countOf(word);
      if ((/s$/i.test(unit) && count === 0) || /^(?:last|past|previous)$/i.test(word)) return null;
      const next = plusDays(from, 1);
      const day = near ? (/day$/i.test(near) ? from : next) : thisWeek(next, placeOf(one || other || ''));
      return plusDays(day, 7 * Math.min(count || 1, 52));
    },
  ],
  [/\bweek after next\b/gi, (_, from) => plusDays(nextWeek(from, 5), 7)],
  [
    new RegExp(
      `\\b${part}(?:the )?(?:end of )?(this|next|the following|the coming) week\\b|\\bend of (?:the )?week\\b`,
      'gi',
    ),
    ([, when = '', which = 'this'], from) => {
      const place = /^mid/i.test(when) ? 3 : when ? 2 : 5;
      return /this/i.test(which) ? thisWeek(from, place) : nextWeek(from, place);
    },
  ],
  [
    new RegExp(`\\b${part}(?:the )?(?:end of )?(this|next) month\\b|\\bend of (?:the )?month\\b`, 'gi'),
    ([, when = '', which = 'this'], from) => {
      const months = /next/i.test(which) ? 1 : 0;
      if (!when) return last(from, months);
      return /^mid/i.test(when) ? middle(from, months) : early(from, months);
    },
  ],
  [
    /\b(?:in|within|after)(?: about| around| the next)? (?:\w+(?: to | or |[-–]))?(\w+) (?:working|business) days?\b/gi,
    ([, count = ''], from) => {
      const days = countOf(count);
      return days >= 1 && days <= 100 ? workingAfter(from, Math.floor(days), []) : null;
    },
  ],
  [/\b(?:in|within) (?:a|the next) fortnight\b/gi, (_, from) => plusDays(from, 14)],
  [
    new RegExp(
      `\\b(?:by|on|until|before|around|${weekday},?) the (\\d{1,2})(?:st|nd|rd|th)\\b(?=\\s*(?:$|[.,;:!?)]))`,
      'gi',
    ),
    ([, , ordinal = ''], from) => {
      const date = Number(ordinal);
      const day = inMonth(from, date > Number(from.slice(8)) ? 0 : 1, date);
      return Number(day.slice(8)) === date ? day : null;
    },
  ],
  [
    // "December 15", which a parser that reads 4/12 as the fourth of December takes for December 2015.
    new RegExp(
      `(?<!\\b(?:since|last|past|previous) )\\b${month}\\.? (\\d\\d)\\b(?!:|,? 20\\d\\d|\\s*(?:[-–]|to|or|and)\\s*\\d)`,
      'gi',
    ),
    ([, name = '', number = ''], from) => {
      const january = `${from.slice(0, 4)}-01-01`;
      const place = monthNames.indexOf(name.slice(0, 3).toLowerCase());
      const day = inMonth(january, place, Number(number));
      if (day.slice(8) !== number) return null;
      return day < from ? inMonth(january, place + 12, Number(number)) : day;
    },
  ],
];
