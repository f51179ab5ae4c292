// Suggest: keywords come out of the user's own lines, word for word.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyStory, keywordLength, mostKeywords, schemes } from '../../src/core/story.ts';
import { suggestedKeywords } from '../../src/core/suggest.ts';
import { graphemes } from '../../src/core/words.ts';

const truce = {
  ...emptyStory,
  situation: 'Two teams were shipping against each other',
  action: 'I put both plans in a shared calendar, then ran a joint demo every Friday',
  result: 'Delays fell by 38 % within a quarter',
};

test('what was done and what came of it comes first', () => {
  const found = suggestedKeywords(truce);
  expect(found.slice(0, 3)).toEqual(expect.arrayContaining(['shared calendar']));
  expect(found.some(keyword => keyword.includes('joint demo'))).toBe(true);
  expect(found.length).toBeLessThanOrEqual(mostKeywords);
});

test('a keyword that is there already is not suggested again', () => {
  expect(suggestedKeywords({ ...truce, keywords: ['Shared calendar'] })).not.toContain('shared calendar');
});

test('a line that the scheme leaves out is not read', () => {
  expect(suggestedKeywords({ ...emptyStory, scheme: 'CAR', situation: 'rocket launch' })).toEqual([]);
  expect(suggestedKeywords({ ...emptyStory, scheme: 'CAR', obstacle: 'rocket launch' })).toEqual([
    'rocket launch',
  ]);
});

test('every suggestion stands in the text as it is, and fits a card', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          'rolled',
          'back',
          'the',
          'release,',
          '(late)',
          'and',
          '38',
          'Ärger',
          '团队',
          "we'd",
          '\n',
        ),
        {
          maxLength: 25,
        },
      )
      .map(words => words.join(' ')),
  );
  fc.assert(
    fc.property(text, text, fc.constantFrom(...schemes), (action, obstacle, scheme) => {
      for (const keyword of suggestedKeywords({ ...emptyStory, scheme, action, obstacle })) {
        const own = `${obstacle} ${action}`.split(/\s+/u).join(' ');
        expect(own).toContain(keyword);
        expect(graphemes(keyword).length).toBeLessThanOrEqual(keywordLength);
      }
    }),
  );
});
