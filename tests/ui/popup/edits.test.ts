import { expect, test } from 'vitest';
import { changed, type Kept } from '../../../src/core/record.ts';
import { defaults as settings } from '../../../src/core/settings.ts';
import { emptyStory } from '../../../src/core/story.ts';
import {
  interviewEdit,
  storyAdded,
  storyEdit,
  storyMoved,
  storyRemoved,
} from '../../../src/ui/popup/edits.ts';

const storyOf = (id: string): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id, patch: emptyStory }, 1);
const stories = ['a', 'b', 'c'].map(storyOf);
const interview = changed<'interview'>(
  null,
  { kind: 'interview', id: 'i', patch: { stories: ['a', 'gone', 'b', 'c'] } },
  1,
);
const newId = () => 'new';
const orderAfter = (id: string, to: number) =>
  storyMoved({ interview, stories, settings }, newId, id, to).flatMap(change =>
    change.kind === 'interview' ? [change.patch.stories] : [],
  );

test('The first thing that belongs to an interview makes one, whole.', () => {
  const change = interviewEdit(
    { interview: null, stories: [], settings: { ...settings, answerMs: 60_000 } },
    newId,
    { company: 'Northwind' },
  );
  expect(change).toMatchObject({
    kind: 'interview',
    id: 'new',
    patch: { company: 'Northwind', stories: [], answerMs: 60_000 },
  });
});

test('A new story and its place in the interview are one request.', () => {
  const intent = storyAdded({ interview, stories, settings }, newId, 'd', { title: 'T' });
  expect(intent).toMatchObject([
    { kind: 'story', id: 'd', patch: { title: 'T', keywords: [] } },
    { kind: 'interview', id: 'i', patch: { stories: ['a', 'b', 'c', 'd'] } },
  ]);
});

test('An edited example is the user’s own.', () => {
  expect(storyEdit({ versions: [] }, storyOf('a'), { title: 'T' }, 2)).toEqual([
    { kind: 'story', id: 'a', patch: { title: 'T', example: false } },
  ]);
});

test('What an edit takes out of a story stays as a version of it, and only of it.', () => {
  const told = changed<'story'>(
    null,
    { kind: 'story', id: 'a', patch: { ...emptyStory, action: 'sat down with both, one shared calendar' } },
    1,
  );
  const other = changed<'version'>(
    null,
    { kind: 'version', id: 'b.0', patch: { story: 'b', at: 1, body: told.body } },
    1,
  );
  const intent = storyEdit({ versions: [other] }, told, { action: '' }, 2);
  expect(intent).toMatchObject([
    { kind: 'story', id: 'a', patch: { action: '' } },
    { kind: 'version', id: 'a.0', patch: { story: 'a', at: 2, body: told.body } },
  ]);
  const [, one] = intent;
  if (one?.kind !== 'version') throw new Error('no version');
  const first = changed<'version'>(null, one, 2);
  const again = storyEdit({ versions: [other, first] }, told, { action: 'sat' }, 3);
  // The version is there already: the same words are not kept twice.
  expect(again).toHaveLength(1);
});

test.each([
  ['a', 2, ['b', 'c', 'a', 'gone']],
  ['c', 0, ['c', 'a', 'b', 'gone']],
  ['c', -5, ['c', 'a', 'b', 'gone']],
  ['a', 99, ['b', 'c', 'a', 'gone']],
])('Moving %s to %i keeps every story once, removed ones too.', (id, to, order) => {
  expect(orderAfter(id, to)).toEqual([order]);
});

test('Moving a story to where it is asks for nothing.', () => {
  expect(orderAfter('b', 1)).toEqual([]);
  expect(orderAfter('nobody', 1)).toEqual([]);
});

test('Deleting and undoing are the same field, back and forth.', () => {
  expect([storyRemoved('a', 5), storyRemoved('a', null)]).toEqual([
    [{ kind: 'story', id: 'a', patch: { removedAt: 5 } }],
    [{ kind: 'story', id: 'a', patch: { removedAt: null } }],
  ]);
});
