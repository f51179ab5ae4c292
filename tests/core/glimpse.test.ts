// Glimpse: a story is seen before the call exactly as in it.
import { expect, test } from 'vitest';
import { glimpse } from '../../src/core/glimpse.ts';
import { defaults } from '../../src/core/settings.ts';
import { emptyStory } from '../../src/core/story.ts';
import { kept } from './deck.ts';

const story = kept('story', 's', {
  ...emptyStory,
  title: 'Release truce',
  keywords: ['shared calendar', ' '],
  proof: '-38 %',
  situation: 'Two teams',
  obstacle: 'No date both could keep',
  action: 'One calendar',
});
const seen = (patch: Partial<typeof story.body> = {}, settings = defaults) =>
  glimpse({ ...story, body: { ...story.body, ...patch } }, settings, () => '');

test('it stands among the stories with its number, and opens as a card', () => {
  const { listed, opened } = seen();
  expect(listed.rows).toMatchObject([{ story: 's', title: 'Release truce', proof: '-38 %', digit: 1 }]);
  expect(opened.card).toMatchObject({
    title: 'Release truce',
    action: 'One calendar',
    situation: 'Two teams',
  });
});

test('told as challenge, action, result, the challenge is the line that sets the scene', () => {
  expect(seen({ scheme: 'CAR' }).opened.card?.situation).toBe('No date both could keep');
  expect(seen({ scheme: 'SOAR' }).opened.card?.situation).toBe('Two teams');
  expect(seen({ scheme: 'CAR', obstacle: '' }).opened.card?.situation).toBe('Two teams');
});

test('it is the strip whatever form the user likes, with nothing in it that takes the focus or scrolls', () => {
  const { listed } = seen({}, { ...defaults, form: 'sidebar', textPx: 40 });
  expect(listed).toMatchObject({ form: 'strip', field: null, textPx: 40 });
  expect(listed.rows?.some(row => row.at)).toBe(false);
});
