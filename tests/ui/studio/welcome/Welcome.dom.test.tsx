// What a first evening begins with: a story of three keywords, of which some may be left empty.
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Welcome } from '../../../../src/ui/studio/welcome/Welcome.tsx';
import { root, rootEach } from '../root.ts';
import { stageOf } from '../stage.tsx';

rootEach();

it('A keyword typed into the last field stays in it, and fields left empty are no keywords.', async () => {
  const { body } = await stageOf(root, '#/welcome', model => <Welcome model={model} />);
  await page.getByLabelText('Keyword 3').fill('joint demo');
  await page.getByLabelText('Keyword 1').fill('one calendar');
  expect(body('story', 'new-1')?.keywords).toEqual(['one calendar', 'joint demo']);
  await expect.element(page.getByLabelText('Keyword 3')).toHaveValue('joint demo');
  await expect.element(page.getByLabelText('Keyword 2')).toHaveValue('');
});
