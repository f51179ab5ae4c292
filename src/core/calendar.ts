// A calendar file: an interview with reminders, or a day to call, as every calendar takes it in (RFC 5545); never a story.
import { octets } from './bytes.ts';
import { callLink, type Interview } from './interview.ts';
import { plusDays, type Day } from './working-days.ts';

const lastsMinutes = 60;

/** In UTC, which needs no zone beside it and is right across every change of clocks. */
const stamp = (at: number): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/gu, '');

/** What could end a line or begin another field is text again. */
const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    // Nothing but the line break is a control character a calendar may hold.
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');

/** Lines of 75 octets at most, never broken inside a character. */
const folded = (text: string): string => {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const char of text) {
    if (length + octets(char) > 75) {
      lines.push(line);
      line = ' ';
      length = 1;
    }
    line += char;
    length += octets(char);
  }
  return [...lines, line].join('\r\n');
};

/** Words of the file, in the reader's language. */
export type CalendarWords = {
  readonly title: (company: string, role: string) => string;
  readonly reminder: (minutes: number) => string;
};

type Event = { readonly uid: string; readonly revision: number; readonly now: number };

const fileOf = (what: string, { uid, revision, now }: Event, lines: readonly string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Evenkeel//${what}//EN`,
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}@evenkeel`,
    `DTSTAMP:${stamp(now)}`,
    `SEQUENCE:${revision}`,
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');

type CalendarOf = Event & {
  readonly remindMs: number;
  readonly words: CalendarWords;
};

/**
 * The file, or null while there is no time to put in it. `uid` stays the same for the same interview, so that a second
 * file changes the event rather than adds one; `revision` says which is newer. `remindMs`: how long before the start the
 * calendar reminds, 0 = not at all. `now`: wall clock, ms.
 */
export const calendarOf = (
  interview: Interview,
  { uid, revision, remindMs, now, words }: CalendarOf,
): string | null => {
  if (interview.startsAt === null) return null;
  const link = callLink(interview.link)?.url;
  const title = words.title(interview.company, interview.role);
  const minutes = Math.round(remindMs / 60_000);
  return fileOf('Interview', { uid, revision, now }, [
    `DTSTART:${stamp(interview.startsAt)}`,
    `DURATION:PT${lastsMinutes}M`,
    `SUMMARY:${escaped(title)}`,
    ...(link === undefined ? [] : [`URL:${link}`, `LOCATION:${escaped(link)}`]),
    ...(minutes > 0
      ? [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `TRIGGER:-PT${minutes}M`,
          `DESCRIPTION:${escaped(words.reminder(minutes))}`,
          'END:VALARM',
        ]
      : []),
  ]);
};

/** When a calendar reminds of a day, hours after its midnight. */
const morning = 9;

/**
 * The file of something to do on a day, whatever the zone: nobody else who may see the calendar sees what it is, and
 * it takes no time away. `title` is all it says; the rest as in `calendarOf`.
 */
export const dayCalendarOf = (day: Day, title: string, event: Event): string =>
  fileOf('Call', event, [
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${plusDays(day, 1).replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:PT${morning}H`,
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
  ]);
