// Names: what an interview is called, and when it is, in words.
import { untilStart, type Interview } from '../../../core/interview.ts';
import { texts } from '../../texts.ts';
import { daysTo } from '../../when.ts';
import { words } from '../words.ts';

export const nameOf = ({ company, role }: Pick<Interview, 'company' | 'role'>): string =>
  words.interviews.names(company, role) || words.interviews.untitled;

/** "Tomorrow 14:00, in 22 min", by this machine's clock. */
export const whenOf = (startsAt: number | null, now: number): string => {
  if (startsAt === null) return words.interviews.noTime;
  const { line, day, at, until } = texts.popup.when;
  const date = new Date(startsAt);
  return line(day(daysTo(startsAt, now), date), at(date), until(untilStart(startsAt, now)));
};
