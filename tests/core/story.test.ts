// Story: a card stays a card, and is warned when it turns into a script.
import { expect, test } from 'vitest';
import { scriptWarnings } from '../../src/core/story.ts';

test.each([
  [['shared calendar', 'joint demo', 'e.g. Node.js', 'saved 2.5 M', 'asked: why?'], []],
  [['First I asked both leads. Then'], ['sentence']],
  [['we put both plans in one calendar together'], ['sentence']],
  [['Delays fell a lot.'], ['sentence']],
  [['reorganised-the-whole-department'], ['long']],
  [['👩‍👩‍👧‍👦'.repeat(30)], []],
  [['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['many']],
  [['a', 'b', 'c', 'd', 'e', 'f', ' ', ''], []],
] as const)('%j warns of %j', (keywords, kinds) => {
  expect(scriptWarnings({ keywords }).map(({ is }) => is)).toEqual(kinds);
});
