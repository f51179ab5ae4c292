import { expect, test } from 'vitest';
import { changed } from '../../src/core/record.ts';
import { emptyStory } from '../../src/core/story.ts';
import { inOrder } from '../../src/state/order.ts';

const storyOf = (id: string, at: number) =>
  changed<'story'>(null, { kind: 'story', id, patch: emptyStory }, at);
const all = [storyOf('old', 1), storyOf('b', 2), storyOf('a', 3), storyOf('new', 4)];

test('The interview’s stories come first in its order, then the others, oldest first.', () => {
  const interview = changed<'interview'>(
    null,
    { kind: 'interview', id: 'i', patch: { stories: ['a', 'b'] } },
    1,
  );
  expect(inOrder(all, interview).map(({ id }) => id)).toEqual(['a', 'b', 'old', 'new']);
});

test('Without an interview stories stand in the order they were written.', () => {
  expect(inOrder(all, null).map(({ id }) => id)).toEqual(['old', 'b', 'a', 'new']);
});
