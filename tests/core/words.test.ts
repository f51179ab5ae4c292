// Words: counted as a reader counts, stacked in at most two lines.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes, stacked, wordsOf } from '../../src/core/words.ts';
import { en } from '../../src/i18n/en.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['é', 1],
  ['👩‍👩‍👧‍👦!', 2],
  ['面试', 2],
  ['كتاب', 4],
])('%j has %d characters', (text, count) => {
  expect(graphemes(text)).toHaveLength(count);
});

test('words are what white space parts', () => {
  expect(wordsOf('  one  two\nthree ')).toEqual(['one', 'two', 'three']);
});

test.each([
  ['', []],
  ['Land the result', ['Land the', 'result']],
  ['Let it go', ['Let it go']],
  ['Flat face is just their face', ['Flat face is', 'just their face']],
  ['Let me say that more clearly', ['Let me say that', 'more clearly']],
  ['请允许我再想一想这个问题好吗谢谢你', ['请允许我再想一想这', '个问题好吗谢谢你']],
] as const)('%j stands as %j', (text, lines) => {
  expect(stacked(text)).toEqual(lines);
});

test('a text is never cut: the lines are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const lines = stacked(text);
      expect(lines.length).toBeLessThanOrEqual(2);
      expect(wordsOf(lines.join(' ')).join('')).toBe(wordsOf(text).join(''));
    }),
  );
});

test('every built-in cue of a call stacks to lines of at most 18 characters', () => {
  for (const text of Object.values(en.cues)) {
    if (graphemes(text).length > 30) continue;
    for (const line of stacked(text)) expect(graphemes(line).length).toBeLessThanOrEqual(18);
  }
});
