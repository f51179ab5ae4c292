// Drafts: they outlive the page, and whatever else lies in that store is not taken for one.
import { beforeEach, expect, test } from 'vitest';
import { drafts, type Draft } from '../../src/browser/drafts.ts';

const draft = (id: string, title: string): Draft => ({
  change: { kind: 'story', id, patch: { title } },
  was: { title: '' },
  at: 5,
});
beforeEach(() => localStorage.clear());

test('a draft is there until it is dropped', () => {
  drafts.put(draft('a', 'The outage'));
  drafts.put(draft('b', 'Two'));
  drafts.drop('story:b');
  expect(drafts.all()).toEqual([draft('a', 'The outage')]);
});

test('a later draft of the same record takes the place of the first', () => {
  drafts.put(draft('a', 'The'));
  drafts.put(draft('a', 'The outage'));
  expect(drafts.all()).toEqual([draft('a', 'The outage')]);
});

test.each(['', '{', 'null', '{"change":{"kind":"story","id":"a","patch":{"title":7}},"was":{},"at":1}'])(
  '%j is no draft',
  text => {
    localStorage.setItem('draft:story:a', text);
    localStorage.setItem('other', JSON.stringify(draft('a', 'x')));
    expect(drafts.all()).toEqual([]);
  },
);

test('a full store is borne', () => {
  localStorage.setItem('filler', 'x'.repeat(5 * 1024 * 1024 - 100));
  drafts.put(draft('a', 'x'.repeat(500)));
  expect(drafts.all()).toEqual([]);
});
