// Which story a question finds, why, and when none is shown.
import { describe, expect, it } from 'vitest';
import { best, facets, intents, rank, type Matchable } from '../../src/core/match.ts';

const bank: readonly Matchable[] = [
  {
    id: 'row',
    title: 'Row with Priya over the rota',
    keywords: ['we disagreed', 'coffee, heard her side', 'agreed a swap list'],
  },
  {
    id: 'late',
    title: 'The late parcel run',
    keywords: ['missed the deadline', 'rang every customer', 'new cut-off at noon'],
  },
  {
    id: 'teach',
    title: 'Showing Sam the ropes',
    keywords: ['new starter, shy', 'one skill a week', 'now a team leader'],
  },
  {
    id: 'boss',
    title: 'Telling the owner no',
    keywords: ['wanted it signed untested', 'I refused', 'showed him the readings'],
  },
  { id: 'save', title: 'Half the waste', keywords: ['weighed the bins', 'smaller orders', 'cost down 12%'] },
];
const firstOf = (question: string, stories = bank): string | undefined => rank(stories, question)[0]?.id;

describe('a question finds the story that is meant', () => {
  it.each([
    ['Have you ever fallen out with someone at work?', 'row'],
    ['When did something you promised arrive too late?', 'late'],
    ['Who have you helped to get better at their job?', 'teach'],
    ['Tell me about a time you pushed back on your manager.', 'boss'],
    ['What have you made cheaper?', 'save'],
  ])('%s', (question, story) => {
    expect(firstOf(question)).toBe(story);
  });

  it.each([
    ['um so er tell me about a time you know you like missed a a deadline', 'late'],
    [
      'thanks for joining us how was your weekend anyway lets see have you ever had a disagreement with a colleague',
      'row',
    ],
    ['have you ever didnt agree with what your boss wanted', 'boss'],
  ])('in captions too: %s', (question, story) => {
    expect(firstOf(question)).toBe(story);
  });

  it('tells the own conflict from the one between others', () => {
    const two: readonly Matchable[] = [
      {
        id: 'mine',
        title: 'Disagreement with Tom',
        keywords: ['he wanted paint first', 'we argued', 'I asked him why'],
      },
      {
        id: 'theirs',
        title: 'Two crews at war',
        keywords: ['each blamed the other', 'saw them separately', 'sat them down together'],
      },
    ];
    expect(firstOf('Describe a disagreement you had with a colleague.', two)).toBe('mine');
    expect(firstOf('Describe settling a dispute between two people in your team.', two)).toBe('theirs');
  });

  it('tells feedback got from feedback given', () => {
    const two: readonly Matchable[] = [
      {
        id: 'got',
        title: 'My appraisal',
        keywords: ['told me I talk too much', 'it stung', 'asked for feedback monthly'],
      },
      {
        id: 'gave',
        title: 'Telling Lee about his reports',
        keywords: ['in private', 'told him what I had seen', 'one thing to change'],
      },
    ];
    expect(firstOf('What feedback have you found hard to hear?', two)).toBe('got');
    expect(firstOf('When did you have to give someone difficult feedback?', two)).toBe('gave');
  });

  it.each([
    ['Tell me about your powers of negotiation.', 'deal'],
    ['Have you had to negotiate?', 'deal'],
    ['What did motivation have to do with it?', 'spur'],
    ['Whom did you motivate?', 'spur'],
  ])('takes a verb and its noun for one: %s', (question, story) => {
    const two: readonly Matchable[] = [
      {
        id: 'deal',
        title: 'The lease',
        keywords: ['they asked for ten thousand', 'met in the middle', 'agreed a price'],
      },
      {
        id: 'spur',
        title: 'Tired crew',
        keywords: ['morale was low', 'small goals, cheered each one', 'pizza'],
      },
    ];
    expect(firstOf(question, two)).toBe(story);
  });

  it('hears what only one situation is asked with above what many are', () => {
    const two: readonly Matchable[] = [
      { id: 'team', title: 'Relay', keywords: ['together as a team', 'everyone pitched in'] },
      { id: 'secret', title: 'The payroll file', keywords: ['kept it confidential', 'locked drawer'] },
    ];
    expect(firstOf('While leading a team, what did you do about gossip?', two)).toBe('secret');
  });

  it('finds a story by its own rare words when nothing else is said', () => {
    expect(firstOf('parcel')).toBe('late');
  });

  it('finds a story by its own rare words in a script without capitals', () => {
    const told: readonly Matchable[] = [
      { id: 'a', title: 'إطلاق المنتج' },
      { id: 'b', title: 'خلاف مع زميل' },
    ];
    expect(rank(told, 'حدثني عن خلاف')).toMatchObject([{ id: 'b' }, { id: 'a', score: 0 }]);
  });

  it('finds a story by a competency as a tag alone', () => {
    const tagged: readonly Matchable[] = [
      { id: 'a', title: 'Blue', tags: ['leadership'] },
      { id: 'b', title: 'Green', tags: ['failure'] },
    ];
    expect(firstOf('Tell me about a failure.', tagged)).toBe('b');
    expect(firstOf('When did you lead a group?', tagged)).toBe('a');
  });
});

describe('best', () => {
  it('gives the reason without words: the competency and the part of it', () => {
    expect(best(bank, 'Describe a disagreement you had with a colleague.')).toEqual({
      story: 'row',
      reason: { competency: 'conflict', facet: 'own-conflict' },
    });
    expect(best(bank, 'Tell me about missing a deadline.')).toEqual({
      story: 'late',
      reason: { competency: 'failure', facet: 'deadline-missed' },
    });
  });

  it.each([
    ['Tell me about yourself.', 'about-you'],
    ['Why do you want to work for us?', 'why-us'],
    ['Why should we hire you?', 'why-role'],
    ['Why are you leaving your current job?', 'why-leaving'],
    ['What are your strengths?', 'strengths'],
    ['What is your greatest weakness?', 'weaknesses'],
    ['Where do you see yourself in five years?', 'future'],
    ['What are your salary expectations?', 'pay'],
    ['What is your notice period?', 'availability'],
    ['What is the difference between TCP and UDP?', 'technical'],
    ['What would you do if a customer shouted at you?', 'hypothetical'],
    ['Do you have any questions for us?', 'your-questions'],
    ['Can you hear me all right?', 'small-talk'],
  ])('wants no story for: %s', (question, intent) => {
    expect(best(bank, question)).toMatchObject({ nothing: true, intent });
  });

  it('keeps a story for a question that opens like one, whatever chat came first', () => {
    expect(best(bank, 'nice to meet you anyway tell me about a time you missed a deadline')).toMatchObject({
      story: 'late',
    });
  });

  it.each([
    ['When has teaching somebody paid off?', 'teach'],
    ['Which deadline did you miss, and what was it that made you late?', 'late'],
    ['Have you used figures to bring cost down?', 'save'],
  ])('hears that it is about the past, whatever the question looks like: %s', (question, story) => {
    expect(best(bank, question)).toMatchObject({ story });
  });

  it.each([
    'What brings you to this vacancy?',
    'What figure do you have in mind?',
    'What makes a good team?',
  ])('wants no story for what is so at any time: %s', question => {
    expect(best(bank, question)).toMatchObject({ nothing: true });
  });

  it.each([
    'sorry we had a deadline to meet this morning could you tell me about your favourite colour',
    'sorry for the row in the office there could you tell me your name please',
  ])('in a caption, is only as sure as the question itself allows: %s', question => {
    expect(best(bank, question)).toMatchObject({ nothing: true });
  });

  it('still hears from the scene of a caption which story is meant', () => {
    expect(firstOf('you promised something and then missed the deadline could you tell me about that')).toBe(
      'late',
    );
  });

  it('does not take what somebody did for a question about the person', () => {
    const tagged: readonly Matchable[] = [
      { id: 'bet', title: 'Pricing bet', keywords: ['two-week test'], tags: ['Decisions'] },
      { id: 'team', title: 'Stalled team', keywords: ['cut scope'], tags: ['leadership'] },
    ];
    expect(best(tagged, 'tell me about a decision you made with incomplete data')).toEqual({
      story: 'bet',
      reason: { competency: 'decisions', facet: null },
    });
    expect(best(tagged, 'Tell me about you.')).toMatchObject({ nothing: true, intent: 'about-you' });
  });

  it('lets a card of few words pass by the tag the user gave it, and not without', () => {
    const card: Matchable = { id: 'a', title: 'Night outage', keywords: ['41 minutes'] };
    const question = 'Describe a situation where you were under pressure.';
    expect(best([{ ...card, tags: ['pressure'] }], question)).toMatchObject({ story: 'a' });
    expect(best([{ ...card, tags: ['Learning'] }], question)).toMatchObject({ nothing: true });
  });

  it('says what was asked when nothing prepared fits', () => {
    expect(best(bank.slice(4), 'Tell me about a conflict with a colleague.')).toEqual({
      nothing: true,
      competency: 'conflict',
      intent: null,
    });
    expect(best(bank, 'zebra xylophone')).toEqual({ nothing: true, competency: null, intent: null });
  });

  it('names every facet and intent once', () => {
    expect(new Set(facets).size).toBe(facets.length);
    expect(new Set(intents).size).toBe(intents.length);
    expect(intents).toHaveLength(13);
  });
});

describe('whatever is put in', () => {
  const odd: readonly Matchable[] = [
    { id: '1', title: '' },
    {
      id: '2',
      title: '',
      tags: [],
      keywords: [],
      proof: '',
      situation: '',
      task: '',
      action: '',
      result: '',
    },
    { id: '3', title: '🎻🔥' },
    { id: '__proto__', title: 'constructor', tags: ['__proto__', 'constructor'], keywords: ['toString'] },
    { id: '4', title: 'Same' },
    { id: '5', title: 'Same' },
  ];

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['emoji', '😀🎉 😱'],
    ['signs', '?!.,;:-+*/()[]{}'],
    ['10,000 characters', 'tell me about a conflict with a colleague '.repeat(240)],
    ['one long word', 'a'.repeat(10_000)],
    ['another script', '请告诉我一次冲突'],
    ['from right to left', 'حدثني عن خلاف مع زميل'],
    ['names that every object has', '__proto__ constructor toString hasOwnProperty'],
  ])('ranks every story once with a finite score: %s', (_, question) => {
    for (const stories of [bank, odd]) {
      const ranked = rank(stories, question);
      expect(ranked.map(({ id }) => id).toSorted()).toEqual(stories.map(({ id }) => id).toSorted());
      expect(ranked.every(({ score }) => Number.isFinite(score) && score >= 0)).toBe(true);
    }
  });

  it('has nothing to say with an empty bank or an empty question', () => {
    expect(rank([], 'Tell me about a conflict.')).toEqual([]);
    expect(best([], 'Tell me about a conflict.')).toEqual({
      nothing: true,
      competency: 'conflict',
      intent: null,
    });
    expect(best(bank, '')).toEqual({ nothing: true, competency: null, intent: null });
    expect(best(odd, 'Tell me about a conflict.')).toMatchObject({ nothing: true });
  });

  it('answers the same every time', () => {
    const question = 'When did you change how something was done?';
    expect(rank([...bank], question)).toEqual(rank([...bank], question));
    expect(rank(bank, question)).toEqual(rank(bank, question));
  });

  it('leaves a frozen bank as it was', () => {
    const frozen = Object.freeze(bank.map(story => Object.freeze({ ...story })));
    const before = JSON.stringify(frozen);
    rank(frozen, 'Tell me about a conflict.');
    expect(JSON.stringify(frozen)).toBe(before);
  });

  it('keeps one bank out of the answers for another, even with the same ids', () => {
    const a: readonly Matchable[] = [
      { id: 'x', title: 'Missed deadline' },
      { id: 'y', title: 'Blue' },
    ];
    const b: readonly Matchable[] = [
      { id: 'x', title: 'Blue' },
      { id: 'y', title: 'Missed deadline' },
    ];
    const question = 'Tell me about missing a deadline.';
    expect([firstOf(question, a), firstOf(question, b), firstOf(question, a)]).toEqual(['x', 'y', 'x']);
  });
});

describe('the user’s own tag', () => {
  const card = { id: 'truce', title: 'The release-train truce', keywords: ['shared calendar', 'joint demo'] };
  const asked = 'tell me about a time you disagreed with a coworker';

  it('answers for a card whose few words do not', () => {
    expect(best([{ ...card, tags: ['conflict'] }], asked)).toMatchObject({ story: 'truce' });
    expect(best([{ ...card, tags: [' Conflict'] }], asked)).toMatchObject({ story: 'truce' });
    expect(best([{ ...card, tags: ['planning'] }], asked)).toMatchObject({
      competency: 'conflict',
      nothing: true,
    });
  });

  it('never turns a question that wants no story into one', () => {
    expect(best([{ ...card, tags: ['customer'] }], 'what are your salary expectations')).toMatchObject({
      nothing: true,
      intent: 'pay',
    });
  });
});
