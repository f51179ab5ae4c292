// What people in an office say of days and date parsers do not know, each with the latest day it can mean.
import { plusDays, workingAfter, type Day } from './working-days.ts';

/** A way of saying it, and the day meant by it on the day it was said; null: none after all. */
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

const weekday = '(mon|tue|wed|thu|fri|sat|sun)[a-z]*';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const placeOf = (name: string): number => weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const counts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const countOf = (word: string): number => Number(word) || counts.indexOf(word.toLowerCase()) + 1;

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
    new RegExp(`\\b${weekday}(?: of)? next week\\b|\\bnext week,?(?: on)? ${weekday}\\b`, 'i'),
    ([, one, other], from) => nextWeek(from, placeOf(one || other || '')),
  ],
  [
    new RegExp(`\\bweek (?:on|from) ${weekday}\\b|\\b${weekday} week\\b`, 'i'),
    ([, one, other], from) => plusDays(thisWeek(plusDays(from, 1), placeOf(one || other || '')), 7),
  ],
  [
    new RegExp(
      `\\b${part}(?:the )?(?:end of )?(this|next|the following|the coming) week\\b|\\bend of (?:the )?week\\b`,
      'i',
    ),
    ([, when = '', which = 'this'], from) => {
      const place = /^mid/i.test(when) ? 3 : when ? 2 : 5;
      return /this/i.test(which) ? thisWeek(from, place) : nextWeek(from, place);
    },
  ],
  [
    new RegExp(`\\b${part}(?:the )?(?:end of )?(this|next) month\\b|\\bend of (?:the )?month\\b`, 'i'),
    ([, when = '', which = 'this'], from) => {
      const months = /next/i.test(which) ? 1 : 0;
      if (!when) return last(from, months);
      return /^mid/i.test(when) ? middle(from, months) : early(from, months);
    },
  ],
  [
    /\b(?:in|within|after)(?: about| around| the next)? (?:\w+(?: to | or |[-–]))?(\w+) (?:working|business) days?\b/i,
    ([, count = ''], from) => {
      const days = countOf(count);
      return days >= 1 && days <= 100 ? workingAfter(from, Math.floor(days), []) : null;
    },
  ],
  [/\b(?:in|within) (?:a|the next) fortnight\b/i, (_, from) => plusDays(from, 14)],
  [
    /\b(?:by|on|until|before|around) the (\d{1,2})(?:st|nd|rd|th)\b(?=\s*(?:$|[.,;:!?)]))/i,
    ([, ordinal = ''], from) => {
      const date = Number(ordinal);
      const day = inMonth(from, date > Number(from.slice(8)) ? 0 : 1, date);
      return Number(day.slice(8)) === date ? day : null;
    },
  ],
];
