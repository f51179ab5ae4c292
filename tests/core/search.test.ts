// Search: first letters, or what a whole question means.
import { describe, expect, test } from 'vitest';
import { byMeaning, found, isQuestion } from '../../src/core/search.ts';
import { emptyStory } from '../../src/core/story.ts';
import { kept } from './deck.ts';

const stories = [
  kept('story', 'outage', {
    ...emptyStory,
    title: 'Night outage',
    tags: ['pressure'],
    situation: 'The shop was down on the busiest night of the year',
    action: 'Kept calm, led the war room against the clock',
    result: 'Back in 41 minutes',
  }),
  kept('story', 'truce', {
    ...emptyStory,
    title: 'Rélease truce',
    keywords: ['shared calendar'],
    tags: ['conflict'],
    situation: 'I clashed with the other lead over the date',
    action: 'We disagreed, talked it out and agreed on one plan',
    result: 'Delays fell by 38 %',
  }),
];
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const conflict = 'tell me about a time you had a conflict with a coworker';

test('four words are a question, fewer are a search', () => {
  expect([isQuestion('a conflict with them'), isQuestion('conflict with them')]).toEqual([true, false]);
});

describe('first letters', () => {
  test('accents and case do not count', () => {
    expect(ids(found(stories, 'REL', []).stories)).toEqual(['truce']);
    expect(ids(found(stories, 'rélease tr', []).stories)).toEqual(['truce']);
  });

  test('a title comes before a tag', () => {
    const more = [...stories, kept('story', 'x', { ...emptyStory, title: 'Press release', tags: [] })];
    expect(ids(found(more, 'pres', []).stories)).toEqual(['x', 'outage']);
  });

  test('what begins nothing is looked up by its meaning', () => {
    expect(ids(found(stories, 'disagreement', []).stories)).toContain('truce');
    expect(found(stories, 'qqq', []).stories).toEqual([]);
  });
});

describe('a question', () => {
  test('brings the story that is meant, with the reason', () => {
    const answer = found(stories, conflict, []);
    expect(answer.stories[0]?.id).toBe('truce');
    expect(answer.why?.competency).toBe('conflict');
    expect(answer.nothing).toBe(null);
  });

  test('that no story answers says so, and what it asks for', () => {
    const answer = found(stories, 'what are your salary expectations for this role', []);
    expect(answer).toMatchObject({ why: null, nothing: { intent: 'pay' } });
  });

  test('is answered by a card of a few keywords where the user tagged it so', () => {
    const cards = [
      kept('story', 'a', {
        ...emptyStory,
        title: 'Pricing bet',
        keywords: ['two-week test'],
        tags: ['Decisions'],
      }),
      kept('story', 'b', {
        ...emptyStory,
        title: 'Stalled team',
        keywords: ['cut scope'],
        tags: ['leadership'],
      }),
    ];
    const answer = found(cards, 'tell me about a difficult decision you had to make', []);
    expect(answer).toMatchObject({ why: { competency: 'decisions' }, nothing: null });
    expect(answer.stories[0]?.id).toBe('a');
    const untagged = cards.map(card => ({ ...card, body: { ...card.body, tags: [] } }));
    expect(found(untagged, 'tell me about a difficult decision you had to make', []).nothing).not.toBe(null);
  });

  test('is answered for an empty bank, too', () => {
    const { stories: none, nothing } = found([], conflict, []);
    expect(none).toEqual([]);
    expect(nothing).toMatchObject({ competency: 'conflict', intent: null });
  });
});

test('a list that grew is looked at anew', () => {
  expect(ids(byMeaning([stories[0] ?? kept('story', 'x', emptyStory)], conflict))).not.toContain('truce');
  expect(ids(byMeaning(stories, conflict))[0]).toBe('truce');
});
