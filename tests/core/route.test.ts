// Routes: every page has an address, and what is no address of ours is known as such.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hashOf,
  interviewIn,
  interviewPages,
  plainPages,
  routeOf,
  type Route,
} from '../../src/core/route.ts';

const id = 'a1:b-2.c';
const all: readonly Route[] = [
  ...plainPages.map(page => ({ page })),
  ...interviewPages.map(page => ({ page, id })),
  { page: 'interview', id },
  { page: 'story', id },
  { page: 'coverage', id },
  { page: 'coverage', id: null },
];

test.each(all.map(route => [hashOf(route), route] as const))('%s leads back to its page', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
  expect(routeOf(`${hash}/`)).toEqual(route);
});

test('addresses are those that are written down elsewhere', () => {
  expect(all.map(hashOf)).toEqual([
    '#/interviews',
    '#/stories',
    '#/import',
    '#/rehearse',
    '#/cues',
    '#/progress',
    '#/settings',
    '#/check',
    '#/welcome',
    '#/interviews/a1%3Ab-2.c/runway',
    '#/interviews/a1%3Ab-2.c/debrief',
    '#/interviews/a1%3Ab-2.c/note',
    '#/interviews/a1%3Ab-2.c/call',
    '#/interviews/a1%3Ab-2.c',
    '#/stories/a1%3Ab-2.c',
    '#/coverage/a1%3Ab-2.c',
    '#/coverage',
  ]);
});

test.each(['', '#', '#/'])('“%s” is the start', hash => {
  expect(routeOf(hash)).toEqual({ page: 'interviews' });
});

test.each([
  '#/nowhere',
  '#/interview',
  '#/story',
  '#/runway',
  '#/settings/keys',
  '#/stories/a/b',
  '#/interviews/a/nowhere',
  '#/interviews/a/note/b',
  '#/interviews/%',
  '#/interviews/a b',
  `#/stories/${'x'.repeat(254)}`,
  '#/constructor',
  '#/__proto__',
])('%s is no address of ours', hash => expect(routeOf(hash)).toBeNull());

test('random addresses never throw, and lead to a page that has that address', () => {
  fc.assert(
    fc.property(fc.string(), text => {
      const route = routeOf(`#/${text}`);
      expect(route && routeOf(hashOf(route))).toEqual(route);
    }),
  );
});

test('a page knows which interview it is about', () => {
  expect(interviewIn({ page: 'note', id })).toBe(id);
  expect(interviewIn({ page: 'coverage', id: null })).toBeNull();
  expect(interviewIn({ page: 'story', id })).toBeNull();
});
