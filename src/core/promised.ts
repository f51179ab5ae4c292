// Promised: which day is meant by "decision by Friday", reckoned from the day it was said.
import { early, first, last, middle, rules } from './promised-rules.ts';
import { dayOf, daysFrom, isDay, plusDays, type Day } from './working-days.ts';
import { instantAt, wallIn } from './zone.ts';

/** What a date parser found: where, which day, the last day of a range, and which parts the text itself named. */
export type Found = {
  readonly text: string;
  readonly index: number;
  readonly day: Day;
  readonly until: Day | null;
  readonly named: readonly string[];
};
/** Finds every date in a text, reckoned from a day, in the future where the text leaves that open. */
export type Finds = (text: string, from: Day) => readonly Found[];

/** With nothing else said, the day itself. */
const today = /\b(?:eod|cob|close of business|end of (?:the |this )?(?:day|business))\b/i;
const spans = /^(?!in |within |next |this )[\w ]*\b(?:second|minute|hour|day|week|month|year)s?$/i;
const abbreviated = /^(?:mon|tue|wed|thu|fri|sat|sun)$/;

/** What somebody meant as a day to come: not "last Friday", "since March", "90 day plan", "April", "sat down". */
const meant = ({ text, index, day, until, named }: Found, whole: string, from: Day): Day | null => {
  const lead = whole.slice(0, index).trimEnd();
  const rest = whole.slice(index + text.length);
  const after = (words: string): boolean => new RegExp(`\\b(?:${words})$`, 'i').test(lead);
  const has = (...parts: readonly string[]): boolean => parts.some(one => named.includes(one));
  if (!isDay(day)) return null;
  if (after('since|last|past|previous') || /^(?:last|past|previous|now|24\/7)\b/i.test(text)) return null;
  if (!has('day', 'weekday', 'month', 'year') && !/^(?:this |tonight)/i.test(text)) return null;
  if (named.join() === 'month') {
    if (!after('in|by|before|until|during|early|mid|late|end of') || /^\s+\p{Lu}/u.test(rest)) return null;
    if (after('by|before|until')) return first(day);
    return after('mid') ? middle(day) : after('early') ? early(day) : last(day);
  }
  if (abbreviated.test(text) && !after('on|by|before|until|this|next|or|and')) return null;
  const isLed = after('in|within|after|about|around|another|or|to|next');
  if (spans.test(text) && text !== whole.trim() && !isLed) return null;
  if (until !== null) return isDay(until) ? until : null;
  // "By Tuesday", said on a Tuesday, is a week off.
  const isAgain = has('weekday') && !has('day') && day === from && !/^this/i.test(text);
  return isAgain ? plusDays(day, 7) : day;
};

type Hit = { readonly at: number; readonly end: number; readonly day: Day };

const hitsIn = (text: string, from: Day, finds: Finds): readonly Hit[] => {
  let left = text;
  const hits: Hit[] = [];
  for (const [pattern, read] of rules) {
    for (const found of left.matchAll(pattern)) {
      const day = read(found, from);
      if (day === null) continue;
      const end = found.index + found[0].length;
      hits.push({ at: found.index, end, day });
      // Blank, so that no parser finds another date in the same words.
      left = left.slice(0, found.index) + ' '.repeat(found[0].length) + left.slice(end);
    }
  }
  for (const found of finds(left, from)) {
    const day = meant(found, left, from);
    if (day !== null) hits.push({ at: found.index, end: found.index + found.text.length, day });
  }
  return hits.toSorted((a, b) => a.at - b.at);
};

/** Further off than this is no promise about one interview. */
const mostDays = 366;

/**
 * The day promised in a text said at `from` (wall clock, ms) in `zone` ('': this machine's): noon of that day (ms). Null
 * where no day to come is meant. Where several are, the one named as the limit ("by"), else the first; of "Monday or
 * Tuesday" the later.
 */
export const promisedAt = (text: string, from: number, zone: string, finds: Finds): number | null => {
  const start = dayOf(from, zone);
  const ahead = hitsIn(text, start, finds).filter(
    ({ day }) => day >= start && daysFrom(start, day) <= mostDays,
  );
  const isLimit = ({ at }: Hit): boolean =>
    /\b(?:by|before|until|than)(?: the)?\s*$/i.test(text.slice(0, at));
  const chosen = ahead.find(isLimit) ?? ahead[0];
  if (!chosen) return today.test(text) ? dayIn(start, zone) : null;
  const other = ahead[ahead.indexOf(chosen) + 1];
  const isEither = other && /^\s*(?:or|to|and|–|-)(?: on)?\s*$/i.test(text.slice(chosen.end, other.at));
  return dayIn(isEither && other.day > chosen.day ? other.day : chosen.day, zone);
};

/** A day as a date field has it, "2026-11-27"; '' for null. */
export const dayFieldOf = (at: number | null, zone: string): string => (at === null ? '' : dayOf(at, zone));

/** Noon of the day in a date field (ms), which no clock change can push into another; null while it is none. */
export const dayIn = (field: string, zone: string): number | null => {
  const noon = wallIn(`${field}T12:00`);
  return noon && instantAt(noon, zone).at;
};
