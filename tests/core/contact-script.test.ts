import { describe, expect, it } from 'vitest';
import {
  addsOf,
  briefly,
  keywordsIn,
  scriptSeconds,
  secondsOf,
  slotAt,
  slotSeconds,
  spokenWords,
} from '../../src/core/contact-script.ts';
import { emptyDebrief, type Fate } from '../../src/core/debrief.ts';

it('has five slots of thirty seconds, which are 75 words', () => {
  expect(Object.values(slotSeconds)).toEqual([8, 6, 6, 5, 5]);
  expect(Object.values(slotSeconds).reduce((sum, one) => sum + one, 0)).toBe(scriptSeconds);
  expect(secondsOf(75)).toBe(30);
});

it.each([
  [0, 'who'],
  [7_999, 'who'],
  [8_000, 'thanks'],
  [14_000, 'reason'],
  [20_000, 'offer'],
  [25_000, 'close'],
  [29_999, 'close'],
  [30_000, null],
  [90_000, null],
])('is after %d ms at %s', (ms, slot) => {
  expect(slotAt(ms)).toBe(slot);
});

it.each([
  ['', 0],
  ['Thank you – really.', 3],
  // Five pairs, as they are said, however they are grouped.
  ['0171234567', 5],
  ['My number is 0171234567.', 8],
  ['On 24 November', 3],
  ['-38 %', 1],
])('"%s" is %d words as they are said', (text, count) => {
  expect(spokenWords(text)).toBe(count);
});

describe('a long line is told in short', () => {
  it.each([
    ['', ''],
    ['  They want calm.  ', 'They want calm'],
    ['They want calm. And much more besides.', 'They want calm'],
    ['They want\nmore', 'They want'],
    ['one two three four five six, seven', 'one two three four five six…'],
    ['Growth of 2.5 M a year', 'Growth of 2.5 M a year'],
    ['Is it so? Yes.', 'Is it so?'],
  ])('"%s"', (text, short) => {
    expect(briefly(text, 6)).toBe(short);
  });
});

describe('keywords come out of the user’s own words', () => {
  it('in their order, three at most', () => {
    const text =
      'The release train was stalled, then we cut the backlog, hired two people and shipped weekly.';
    const found = keywordsIn(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    for (const word of found) expect(text).toContain(word);
    expect(found.map(word => text.indexOf(word))).toEqual(
      found.map(word => text.indexOf(word)).toSorted((a, b) => a - b),
    );
  });

  it.each([
    ['   ', []],
    ['12 and 13', ['12 and 13']],
    ['One correction: nine weeks, not twelve.', ['One correction: nine weeks, not twelve']],
    ['1 and 2 and 3 and 4 and 5', ['1 and 2 and 3 and']],
  ])('and are the whole line where it is short: "%s"', (text, words) => {
    expect(keywordsIn(text)).toEqual(words);
  });

  it('never say what the line denies', () => {
    const found = keywordsIn(
      'The rollout was done in nine weeks and it was not a failure, nor without customers.',
    );
    expect(found.join()).toContain('rollout');
    expect(found.join()).not.toMatch(/failure|customers/);
  });
});

it('mentions what was kept for the phone and what was not said, each once, in the user’s words', () => {
  const moment = (id: string, fate: Fate | null, later: string, question = '') => ({
    id,
    fate,
    body: { call: null, interview: 'n', into: null, at: 1, kind: 'park' as const, question, later },
  });
  const moments = [
    moment('a', 'phone', ' The figure was 38 % '),
    moment('b', 'note', 'Not this'),
    moment('c', 'phone', '', 'Why us?'),
    moment('d', 'phone', ''),
    moment('e', null, 'Nor this'),
  ];
  const debrief = { ...emptyDebrief, missing: 'Notice period\n\n The figure was 38 % \n' };
  expect(addsOf(moments, debrief)).toEqual(['The figure was 38 %', 'Why us?', 'Notice period']);
  expect(addsOf([], null)).toEqual([]);
});
