import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '../../src/core/calendar.ts';
import { reminds } from '../../src/core/runway.ts';
import { emptyInterview, type Interview } from '../../src/core/interview.ts';

const words = {
  title: (company: string, role: string) => [company, role].join(' · '),
  reminder: (minutes: number) => `In ${minutes} minutes`,
};
const startsAt = Date.parse('2026-11-24T13:05:00Z');
const file = (patch: Partial<Interview>, remindMs = 20 * 60_000): string =>
  calendarOf(
    { ...emptyInterview, startsAt, ...patch },
    { uid: 'one', revision: 4, remindMs, now: startsAt, words },
  ) ?? '';
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

test('An interview without a time makes no file.', () => {
  expect(calendarOf(emptyInterview, { uid: 'one', revision: 1, remindMs: 0, now: 0, words })).toBeNull();
});

test('The file names the interview, its instant and its link, and reminds as long before as is chosen.', () => {
  const lines = unfolded(
    file({ company: 'Northwind', role: 'Lead', link: 'https://meet.google.com/abc-defg-hij' }),
  );
  expect(lines).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Evenkeel//Interview//EN',
    'BEGIN:VEVENT',
    'UID:one@evenkeel',
    'DTSTAMP:20261124T130500Z',
    'SEQUENCE:4',
    'DTSTART:20261124T130500Z',
    'DURATION:PT60M',
    'SUMMARY:Northwind · Lead',
    'URL:https://meet.google.com/abc-defg-hij',
    'LOCATION:https://meet.google.com/abc-defg-hij',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT20M',
    'DESCRIPTION:In 20 minutes',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('Each reminder of the runway goes along; with none, the calendar keeps quiet.', () => {
  for (const remindMs of reminds) {
    const triggers = unfolded(file({}, remindMs)).filter(line => line.startsWith('TRIGGER'));
    expect(triggers).toEqual(remindMs > 0 ? [`TRIGGER:-PT${remindMs / 60_000}M`] : []);
  }
  expect(file({}, 0)).not.toContain('VALARM');
});

test('Only an https link goes along, and nothing of stories, advert or people.', () => {
  const text = file({
    link: 'javascript:alert(1)',
    advert: 'canary-advert',
    stories: ['canary-story'],
    people: [{ name: 'canary-name', role: '', email: 'canary@x.example', phone: '1', kind: 'recruiter' }],
  });
  expect(text).not.toMatch(/canary|javascript|URL/);
});

test('Words that look like fields stay words.', () => {
  const lines = unfolded(file({ company: 'A, B; C\\D', role: 'x\r\nEND:VEVENT\nATTACH:y\u0000' }));
  expect(lines).toContain('SUMMARY:A\\, B\\; C\\\\D · x\\nEND:VEVENT\\nATTACH:y');
  expect(lines.filter(line => line === 'END:VEVENT')).toHaveLength(1);
});

test('No line is longer than 75 octets or broken inside a character, whatever was typed.', () => {
  const bytes = new TextEncoder();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), company => {
      const text = file({ company });
      for (const line of text.split('\r\n')) expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
      expect(text).not.toMatch(/(?<!\r)\n/);
    }),
    { numRuns: 200 },
  );
  expect(unfolded(file({ company: '👩‍👩‍👧‍👦'.repeat(20) }))).toContain(`SUMMARY:${'👩‍👩‍👧‍👦'.repeat(20)} · `);
});
