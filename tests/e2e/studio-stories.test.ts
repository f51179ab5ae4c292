// The Studio's stories as they are built: written, copied, brought back, found among five hundred, and asked for by a gap.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyInterview } from '../../src/core/interview.ts';
import { emptyStory } from '../../src/core/story.ts';
import { launch, until, type Chromium } from './harness/chromium.ts';
import { keep, saved } from './kept-harness.ts';
import { looks } from './looks.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false });
});
afterAll(() => browser.close());

const shots = (page: Page, name: string) => looks(browser, page, `studio-stories-${name}`);

test('a story is written, seen as the call will show it, copied, and brought back after a loss', async () => {
  const page = await browser.extensionPage('src/studio.html#/stories');
  await page.getByRole('button', { name: 'Write your first story' }).waitFor();
  await shots(page, 'empty');
  await page.getByRole('button', { name: 'Write your first story' }).click();
  await until(page, "document.activeElement?.hasAttribute('data-first')");
  await page.keyboard.type('The release-train truce');
  await page.getByLabel('One number').fill('-38 %');
  await page.getByLabel('Keywords', { exact: true }).fill('two leads\none date');
  await page
    .getByRole('textbox', { name: 'Action' })
    .fill('Put both plans in a shared calendar, then a joint demo every Friday');
  await page.getByRole('textbox', { name: 'Result' }).fill('Both teams shipped together');
  await page.getByRole('button', { name: 'Add the keyword shared calendar' }).click();
  await page.getByLabel('conflict').check();
  await saved(page);
  const screens = page.locator('.seen .screen');
  expect(await screens.nth(0).getByText('The release-train truce').count()).toBe(1);
  expect(await screens.nth(1).getByText('Both teams shipped together').count()).toBe(1);
  expect(await page.getByLabel('Keywords', { exact: true }).inputValue()).toBe(
    'two leads\none date\nshared calendar',
  );
  await shots(page, 'editor');

  await page.getByRole('textbox', { name: 'Action' }).fill('');
  await page.getByText('One earlier version').click();
  await shots(page, 'versions');
  await page.getByRole('button', { name: /^Bring back the version/ }).click();
  expect(await page.getByRole('textbox', { name: 'Action' }).inputValue()).toContain('shared calendar');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await page.getByRole('textbox', { name: 'Action' }).inputValue()).toBe('');
  await page.reload();
  await page.getByText(/earlier version/).click();
  await page
    .getByRole('button', { name: /^Bring back the version/ })
    .last()
    .click();
  expect(await page.getByRole('textbox', { name: 'Action' }).inputValue()).toContain('shared calendar');

  await page.getByRole('button', { name: 'Duplicate' }).click();
  await until(page, "document.querySelector('h1')?.textContent === 'The release-train truce (copy)'");
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('“The release-train truce (copy)” was deleted.').waitFor();
  expect(await page.locator('.story-row').count()).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await until(page, "document.querySelectorAll('.story-row').length === 2");
  await saved(page);
  await page.close();
});

test('what was taken out of a story in the popup is brought back in the Studio', async () => {
  const page = await browser.extensionPage('src/popup.html');
  const action = 'sat down with both leads and drew one shared calendar';
  await keep(page, [{ kind: 'story', id: 'popped', patch: { ...emptyStory, title: 'Truce', action } }]);
  await page.locator('#to-story-popped').click();
  await page.locator('summary').click();
  await page.getByLabel('Action').fill('');
  await saved(page);
  await page.goto(`chrome-extension://${browser.id}/src/studio.html#/stories/popped`);
  await page.getByText('One earlier version').click();
  await page.getByRole('button', { name: /^Bring back the version/ }).click();
  expect(await page.getByRole('textbox', { name: 'Action' }).inputValue()).toBe(action);
  await page.getByRole('button', { name: 'Delete' }).click();
  await saved(page);
  await page.close();
});

test('a gap of the interview becomes a story that is tagged so, with something to help remember', async () => {
  const page = await browser.extensionPage('src/studio.html#/stories');
  await keep(page, [
    {
      kind: 'interview',
      id: 'northwind',
      patch: {
        ...emptyInterview,
        company: 'Northwind',
        role: 'Product lead',
        starred: ['planning', 'conflict', 'failure', 'results'],
      },
    },
  ]);
  await page.goto(page.url().replace(/#.*/, '#/coverage/northwind'));
  await page.getByText('Asked for, and without a story: planning, failure, results.').waitFor();
  await shots(page, 'coverage');
  await page.getByRole('button', { name: 'Write one for pressure' }).scrollIntoViewIfNeeded();
  await shots(page, 'chart');
  await page.getByRole('button', { name: 'Write one for planning' }).first().click();
  await page.getByText('a date that held because of something you saw early').waitFor();
  expect(await page.getByLabel('planning').isChecked()).toBe(true);
  await shots(page, 'prompt');
  await until(page, "document.activeElement?.hasAttribute('data-first')");
  await page.keyboard.type('The early freeze');
  await saved(page);
  await page.goBack();
  await page.getByText('Asked for, and without a story: failure, results.').waitFor();
  await page.close();
});

/** Milliseconds the page spent so far, as the browser counts. */
const scriptMs = async (page: Page) => {
  const session = await browser.context.newCDPSession(page);
  // Of the thread, not of the wall: other work on the machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (asked: string) => 1_000 * (metrics.find(({ name }) => name === asked)?.value ?? 0);
    return { script: of('ScriptDuration'), task: of('TaskDuration') };
  };
};

/** What each key cost, to the second paint after it. */
const typed = async (page: Page, text: string) => {
  const spent = await scriptMs(page);
  const keys: { readonly script: number; readonly task: number }[] = [];
  for (const letter of text) {
    const before = await spent();
    await page.keyboard.type(letter);
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    const after = await spent();
    keys.push({ script: after.script - before.script, task: after.task - before.task });
  }
  const middle = (of: 'script' | 'task'): number =>
    keys.map(key => key[of]).toSorted((a, b) => a - b)[keys.length >> 1] ?? 0;
  return { script: middle('script'), task: middle('task') };
};

test('among five hundred stories a key costs little, and any is found by what it means', async () => {
  const page = await browser.extensionPage('manifest.json');
  const tags = ['conflict', 'leadership', 'failure', 'planning', 'customer'];
  for (let from = 0; from < 500; from += 100) {
    const { kept } = await keep(
      page,
      Array.from({ length: 100 }, (_, n) => ({
        kind: 'story',
        id: `many-${from + n}`,
        patch: {
          ...emptyStory,
          title: `Story ${from + n} of the warehouse`,
          keywords: ['moved shelves', `aisle ${n}`, 'night shift'],
          proof: `${n} %`,
          tags: [tags[n % tags.length]],
          action: 'Drew a plan of the aisles and moved the shelves by night with two others',
          result: `Picking got ${n} % faster`,
        },
      })),
    );
    expect(kept).toBe(true);
  }
  await page.goto(`chrome-extension://${browser.id}/src/studio.html#/stories`);
  await page.locator('.story-row').first().waitFor();
  await shots(page, 'many');
  await page.getByLabel('Find').focus();
  await page.keyboard.type('s');
  const keys = await typed(page, 'warehouse sto');
  expect(keys.script).toBeLessThan(50);
  await page.getByLabel('Find').fill('Tell me about a time you disagreed with a colleague');
  await until(page, "document.querySelector('.story-row .chip')?.textContent === 'conflict'");
  await shots(page, 'question');
  await page.getByLabel('Find').fill('');
  await page
    .getByRole('checkbox', { name: /^Choose/ })
    .first()
    .check();
  await page.getByRole('button', { name: /^Choose all/ }).click();
  await page.getByLabel('Tag for the chosen stories').fill('problem solving');
  await page.keyboard.press('Enter');
  await page.getByText(/stories are tagged problem solving/).waitFor();
  await shots(page, 'bulk');
  await page.goto(`chrome-extension://${browser.id}/src/studio.html#/stories/many-77`);
  await page.getByRole('textbox', { name: 'Action' }).focus();
  const editing = await typed(page, 'again and so');
  expect(editing.script).toBeLessThan(50);
  await page.goto(`chrome-extension://${browser.id}/src/studio.html#/coverage`);
  await page.locator('.chart').waitFor();
  await shots(page, 'coverage-many');
  await page.close();
});
