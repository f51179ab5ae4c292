import { expect, test } from 'vitest';
import { emptyPerson } from '../../src/core/interview.ts';
import { linkIn } from '../../src/ui/link.ts';
import { linesOf, peopleOf, textOf } from '../../src/ui/popup/people.ts';

test.each([
  ['https://meet.google.com/abc', 'https://meet.google.com/abc'],
  ['Join here: https://meet.google.com/abc now', 'https://meet.google.com/abc'],
  ['<https://us02web.zoom.us/j/1?pwd=x>', 'https://us02web.zoom.us/j/1?pwd=x'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['http://meet.google.com/abc', 'http://meet.google.com/abc'],
  ['https://me@evil.example/', 'https://me@evil.example/'],
  ['', ''],
])('Out of “%s” comes %s.', (pasted, link) => expect(linkIn(pasted)).toBe(link));

test('People are one a line, name and role, and read back the same.', () => {
  const text = 'Dana Reyes, head of product, growth\nSam Ko';
  expect(peopleOf(text)).toEqual([
    { ...emptyPerson, name: 'Dana Reyes', role: 'head of product, growth' },
    { ...emptyPerson, name: 'Sam Ko' },
  ]);
  expect(textOf(peopleOf(text))).toBe(text);
  expect(peopleOf('\n \n')).toEqual([]);
});

test('What the lines do not show of a person is not lost by editing them.', () => {
  const dana = { ...emptyPerson, name: 'Dana Reyes', role: 'lead', email: 'dana@example.org' };
  const sam = { ...emptyPerson, name: 'Sam Ko', phone: '+44 20 7946 0000', kind: 'recruiter' } as const;
  const edited = (text: string) => peopleOf(text, [dana, sam]);
  expect(edited('Dana Reyes, head\nSam Ko')).toEqual([{ ...dana, role: 'head' }, sam]);
  expect(edited('Sam Ko\nDana Reyes, lead')).toEqual([sam, dana]);
  expect(edited('Dana R, lead\nSam Ko')).toEqual([{ ...dana, name: 'Dana R' }, sam]);
  expect(edited('Sam Ko')).toEqual([sam]);
  expect(edited('Dana Reyes, lead\nSam Ko\nKim')).toEqual([dana, sam, { ...emptyPerson, name: 'Kim' }]);
  expect(textOf([{ ...emptyPerson, email: 'kim@example.org' }])).toBe('kim@example.org');
});

test('Empty lines of keywords are only on the screen.', () => {
  expect(linesOf('one\n\n two \n')).toEqual(['one', 'two']);
});
