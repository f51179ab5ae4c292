// The day to call, as a file for a calendar.
import { expect, test } from 'vitest';
import { dayCalendarOf } from '../../src/core/calendar.ts';

const now = Date.parse('2026-11-24T18:00:00Z');
const file = (day: string, title: string): readonly string[] =>
  dayCalendarOf(day, title, { uid: 'call-n', revision: 3, now }).replaceAll('\r\n ', '').split('\r\n');

test('The file says the day and the title, is private, takes no time and reminds at nine.', () => {
  expect(file('2026-12-31', 'Call Rosa, please')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Evenkeel//Call//EN',
    'BEGIN:VEVENT',
    'UID:call-n@evenkeel',
    'DTSTAMP:20261124T180000Z',
    'SEQUENCE:3',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Call Rosa\\, please',
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT9H',
    'DESCRIPTION:Call Rosa\\, please',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('A name that looks like fields stays a name.', () => {
  const lines = file('2026-12-01', 'Call x\r\nATTACH:y');
  expect(lines.filter(line => line.startsWith('ATTACH'))).toEqual([]);
  expect(lines).toContain('SUMMARY:Call x\\nATTACH:y');
});
