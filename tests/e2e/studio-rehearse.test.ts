// A rehearsal in the built Studio: a question, a story by its key, three taps, and what to practise again.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { emptyInterview } from '../../src/core/interview.ts';
import { isOf } from '../../src/core/record.ts';
import { emptyStory } from '../../src/core/story.ts';
import { launch, until, type Chromium } from './harness/chromium.ts';
import { keep, loaded, saved } from './kept-harness.ts';
import { looks } from './looks.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const shots = (page: Page, name: string) => looks(browser, page, `studio-rehearse-${name}`);

test('a question is answered with a story of the strip, three taps are kept, and it ends with what to practise', async () => {
  const page = await browser.extensionPage('src/studio.html#/stories');
  const faults: string[] = [];
  page.on('pageerror', fault => faults.push(String(fault)));
  const requests: string[] = [];
  page.on('request', request => requests.push(request.url()));
  await keep(page, [
    {
      kind: 'story',
      id: 'truce',
      patch: {
        ...emptyStory,
        title: 'The release-train truce',
        keywords: ['two leads', 'shared calendar'],
        proof: '-38 %',
        tags: ['conflict'],
        action: 'Put both plans in one calendar',
        result: 'Both shipped together',
      },
    },
    {
      kind: 'interview',
      id: 'northwind',
      patch: {
        ...emptyInterview,
        company: 'Northwind',
        role: 'Product lead',
        stories: ['truce'],
        starred: ['conflict', 'failure'],
      },
    },
  ]);
  await page.getByRole('link', { name: 'Rehearse', exact: true }).click();
  await page.getByText('For Northwind').waitFor();
  // Nothing of the questions is loaded before the room is wanted.
  const asked = () => requests.some(url => /\/questions-/.test(url));
  expect(asked()).toBe(false);
  await shots(page, 'door');
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Breathe once' }).waitFor();
  expect(asked()).toBe(true);
  await page.getByRole('button', { name: 'Breathe once' }).click();
  await shots(page, 'breath');
  await page.getByText('That was one.').waitFor();
  await page.getByRole('button', { name: 'Show me my camera' }).click();
  await until(page, "(document.querySelector('video')?.videoWidth ?? 0) > 0");
  await page.getByRole('button', { name: 'First question' }).click();
  await page.locator('.question').waitFor();
  await shots(page, 'question');
  // The browser's own keys, as in a call.
  await browser.key(page, 'reset');
  await page.locator('.live-here .now.say').waitFor();
  await browser.key(page, 'toggle');
  await page.locator('.live-here .now').waitFor({ state: 'detached' });
  await browser.key(page, 'toggle');
  await page.locator('.live-here .now.say').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('3');
  await page.locator('.live-here').getByText('The release-train truce').waitFor();
  await shots(page, 'list');
  await page.keyboard.press('1');
  await page.locator('.live-here').getByText('Put both plans in one calendar').waitFor();
  expect(await page.locator('.live-here .ring').count()).toBe(1);
  await shots(page, 'card');
  await page.getByRole('button', { name: 'I have answered' }).click();
  expect(await page.getByLabel('Story you told').inputValue()).toBe('truce');
  await page.getByRole('radio', { name: 'Not yet' }).check();
  await shots(page, 'taps');
  await page.getByRole('button', { name: 'See what to practise' }).click();
  await page.getByRole('heading', { name: 'What to practise again' }).waitFor();
  await page.getByText('Did not feel right yet').waitFor();
  await shots(page, 'after');
  await saved(page);

  const load = await loaded(page);
  const records = load.is === 'found' ? load.records : [];
  const [kept, ...others] = await page.evaluate<readonly { readonly body: unknown }[]>(
    "chrome.storage.local.get(null).then(all => Object.keys(all).filter(key => key.startsWith('rehearsal:')).map(key => all[key]))",
  );
  expect(others).toEqual([]);
  expect(kept?.body).toMatchObject({
    interview: 'northwind',
    breathed: true,
    answers: [{ story: 'truce', felt: 1 }],
  });
  expect(records.filter(one => isOf('call')(one) || isOf('moment')(one) || isOf('placement')(one))).toEqual(
    [],
  );
  expect(faults).toEqual([]);
  await page.close();
});
