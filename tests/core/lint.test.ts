// The lint of a note: 120 whole notes, of which half must be caught at their exact words and half must pass.
import { describe, expect, it } from 'vitest';
import { lint, type LintContext } from '../../src/core/lint.ts';
import type { Draft } from '../lint/draft.ts';
import { caught } from '../lint/drafts-caught.ts';
import { passed } from '../lint/drafts-passed.ts';

const hour = 3_600_000;
const contextOf = ({ to, others, at, sent, hours }: Draft): LintContext => ({
  to,
  others,
  company: at,
  sent,
  endedAt: 0,
  now: hours * hour,
  correction: null,
});
const isWhole = new Set(['long', 'short', 'sentences', 'same', 'late']);
const foundIn = (one: Draft) => {
  const all = lint(one.text, contextOf(one));
  return [
    ...all
      .filter(({ kind }) => !isWhole.has(kind))
      .map(({ kind, from, to }) => `${kind}: ${one.text.slice(from, to)}`),
    ...all.filter(({ kind }) => isWhole.has(kind)).map(({ kind }) => kind),
  ];
};
const expected = (one: Draft) => [
  ...one.marks.map(({ kind, from, to }) => `${kind}: ${one.text.slice(from, to)}`),
  ...one.whole,
];

describe('the notes', () => {
  it.each(caught.map(one => [one.to, one] as const))('to %s is caught at its exact words', (_, one) => {
    expect(foundIn(one)).toEqual(expected(one));
  });
  it.each(passed.map(one => [one.to, one] as const))('to %s passes', (_, one) => {
    expect(foundIn(one)).toEqual([]);
  });
});
