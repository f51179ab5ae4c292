// What a user of the tests has prepared: three stories for an interview, kept through the one writer there is.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from './harness/chromium.ts';
import { keep, pageOfOurs } from './kept-harness.ts';

export const story = (id: string, patch: object) => ({ kind: 'story', id, patch });
export const prepared = [
  story('s1', {
    title: 'The release-train truce',
    proof: '-38 %',
    keywords: ['shared calendar', 'joint demo'],
    tags: ['conflict'],
    situation: 'Two team leads disagreed about the release date and argued for weeks',
    action: 'sat down with both, one shared calendar',
    result: 'both shipped',
  }),
  story('s2', {
    title: 'Took over a stalled team',
    proof: '12 people',
    keywords: ['listened first', 'cut scope'],
    tags: ['leadership'],
    situation: 'Nobody believed in the project any more',
    action: 'listened, cut scope',
    result: 'live in ten weeks',
  }),
  story('s3', {
    title: 'The pricing bet',
    proof: '1.2 M',
    keywords: ['no data', 'two-week test'],
    tags: ['decisions'],
    action: 'two-week test',
    result: 'rolled out',
  }),
  {
    kind: 'interview',
    id: 'i1',
    patch: { company: 'Northwind', role: 'Product lead', stories: ['s1', 's2', 's3'] },
  },
];

/** Has it kept, beside whatever else is asked for; the page of ours stays open for more. */
export const prepare = async (browser: Chromium, more: readonly object[] = []): Promise<Page> => {
  const page = await pageOfOurs(browser);
  expect(await keep(page, [...prepared, ...more])).toMatchObject({ kept: true });
  return page;
};
