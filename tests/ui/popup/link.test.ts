import { expect, test } from 'vitest';
import { linkIn } from '../../../src/ui/popup/link.ts';
import { linesOf, peopleOf, textOf } from '../../../src/ui/popup/people.ts';

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
    { name: 'Dana Reyes', role: 'head of product, growth' },
    { name: 'Sam Ko', role: '' },
  ]);
  expect(textOf(peopleOf(text))).toBe(text);
  expect(peopleOf('\n \n')).toEqual([]);
});

test('Empty lines of keywords are only on the screen.', () => {
  expect(linesOf('one\n\n two \n')).toEqual(['one', 'two']);
});
