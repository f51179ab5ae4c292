// Data: everything is deleted by a typed word, after a copy of it was made.
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { Data } from '../../../../src/ui/studio/settings/Data.tsx';
import { root, rootEach } from '../root.ts';
import { stageOf } from '../stage.tsx';

rootEach();

it('Where no copy can be made nothing is deleted, and that is said.', async () => {
  let emptied = 0;
  const browser = {
    everything: () => Promise.reject(new Error('unreadable')),
    empty: () => {
      emptied += 1;
      return Promise.resolve(true);
    },
  };
  await stageOf(root, '#/settings', model => <Data model={model} />, { browser });
  await page.getByLabelText(/Type/).fill('delete');
  await page.getByRole('button', { name: /Delete/ }).click();
  await expect.element(page.getByText(/The browser did not delete everything/)).toBeVisible();
  expect(emptied).toBe(0);
});
