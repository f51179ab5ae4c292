// Listed: what is asked for is shown, in the order asked for.
import { expect, test } from 'vitest';
import { found } from '../../../../src/core/search.ts';
import { changed } from '../../../../src/core/record.ts';
import { emptyStory } from '../../../../src/core/story.ts';
import { filterOf, listed, tagsIn, untagged, type Asked } from '../../../../src/ui/studio/stories/listed.ts';

const storyOf = (id: string, title: string, tags: readonly string[], at: number) =>
  changed<'story'>(null, { kind: 'story', id, patch: { ...emptyStory, title, tags } }, at);
const stories = [
  storyOf('a', 'Truce 10', ['conflict', 'Sailing'], 1),
  storyOf('b', 'Truce 9', ['Problem Solving'], 3),
  storyOf('c', 'Bet', [], 2),
];
const all: Asked = { query: '', filter: '', sort: 'order', ids: [] };
const ids = (asked: Partial<Asked>) =>
  listed(stories, { ...all, ...asked }, found).stories.map(({ id }) => id);

test.each([
  ['the interview’s order first, then the oldest', { ids: ['c', 'gone'] }, ['c', 'a', 'b']],
  ['the last changed first', { sort: 'changed' }, ['b', 'c', 'a']],
  ['by title, numbers as numbers', { sort: 'title' }, ['c', 'b', 'a']],
  ['by the first letters of a title', { query: 'tru' }, ['a', 'b']],
  ['by first letters within a tag', { query: 'tru', filter: filterOf('conflict') }, ['a']],
  ['of a tag however it is written', { filter: filterOf('problem-solving') }, ['b']],
  ['of an own tag', { filter: filterOf('Sailing') }, ['a']],
  ['without a tag', { filter: untagged }, ['c']],
] as const)('%s', (_, asked, order) => {
  expect(ids(asked)).toEqual(order);
});

test('until the search is loaded the list stays whole', () => {
  expect(listed(stories, { ...all, query: 'tru' }, null).stories).toHaveLength(3);
});

test('why the first fits is not said of another', () => {
  const question = 'Tell me about a time you disagreed with a colleague';
  const asked = { ...all, query: question };
  expect(listed(stories, asked, found).why?.competency).toBe('conflict');
  expect(listed(stories, { ...asked, filter: untagged }, found).why).toBe(null);
});

test('a story of many that is only tagged for what is asked still comes first', () => {
  const many = Array.from({ length: 200 }, (_, n) =>
    storyOf(`m${n}`, `Shelf ${n}`, [n === 150 ? 'conflict' : 'planning'], n),
  );
  const hits = listed(many, { ...all, query: 'Tell me about a time you disagreed with a colleague' }, found);
  expect(hits.stories[0]?.id).toBe('m150');
  expect(hits.why?.competency).toBe('conflict');
  expect(hits.nothing).toBe(null);
});

test('every tag is counted once a story, by the name people read', () => {
  expect(tagsIn(stories).map(({ name, count }) => [name, count])).toEqual([
    ['conflict', 1],
    ['problem solving', 1],
    ['Sailing', 1],
  ]);
});
