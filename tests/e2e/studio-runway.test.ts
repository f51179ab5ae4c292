// A reminder comes by the browser's own alarm, says nothing private, and opens the runway of its interview.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyInterview, emptyPerson } from '../../src/core/interview.ts';
import { emptyStory } from '../../src/core/story.ts';
import { launch, type Chromium } from './harness/chromium.ts';
import { keep, saved } from './kept-harness.ts';
import { looks } from './looks.ts';
import { hearNotices, heardNotices } from './notices.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false });
});
afterAll(() => browser.close());

const min = 60_000;
const interview = (startsAt: number) => ({
  kind: 'interview',
  id: 'n',
  patch: {
    ...emptyInterview,
    company: 'Canary Northwind',
    role: 'Canary lead',
    people: [{ ...emptyPerson, name: 'Canary Reyes', role: 'head of product' }],
    link: 'https://meet.google.com/abc-defg-hij',
    stories: ['s', 't'],
    startsAt,
  },
});
const story = (id: string, title: string, proof: string) => ({
  kind: 'story',
  id,
  patch: { ...emptyStory, title, proof },
});

test('the reminder comes at its time, says nothing private, and a press on it opens the runway', async () => {
  const page = await browser.extensionPage('src/studio.html#/interviews');
  const worker = await browser.worker();
  await hearNotices(worker);
  const noticed = () => worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

  const startsAt = Date.now() + 20 * min + 3_000;
  expect(
    await keep(page, [
      story('s', 'Took over a stalled team', '12 people'),
      story('t', 'The release-train truce', '-38 %'),
      interview(startsAt),
    ]),
  ).toMatchObject({ kept: true });
  await expect
    .poll(() => worker.evaluate(() => chrome.alarms.getAll()))
    .toMatchObject([{ name: 'runway', scheduledTime: startsAt - 20 * min }]);
  expect(await noticed()).toEqual([]);

  await expect.poll(noticed, { timeout: 30_000, interval: 200 }).toEqual(['runway:n']);
  const said = await heardNotices(worker);
  expect(said).toContain('Your interview is soon');
  expect(said).not.toMatch(/canary|stalled|truce|meet\.google/i);
  expect(await worker.evaluate(() => chrome.alarms.getAll())).toEqual([]);

  const opens = page.context().waitForEvent('page');
  await worker.evaluate(() => {
    const event = chrome.notifications.onClicked as unknown as { dispatch: (id: string) => void };
    event.dispatch('runway:n');
  });
  const runway = await opens;
  await runway.getByRole('heading', { level: 1, name: 'Runway: Canary Northwind · Canary lead' }).waitFor();
  expect(runway.url()).toMatch(/src\/studio\.html#\/interviews\/n\/runway$/);
  await expect.poll(noticed).toEqual([]);

  await runway.getByLabel('1. Then I say').fill('One moment, I have a good one.');
  await runway.getByRole('checkbox', { name: 'A glass of water in reach' }).check();
  await saved(runway);
  await runway.reload();
  expect(await runway.getByLabel('1. Then I say').inputValue()).toBe('One moment, I have a good one.');
  expect(await runway.getByRole('checkbox', { name: 'A glass of water in reach' }).isChecked()).toBe(true);
  await runway.getByLabel('Where is your camera?').selectOption({ label: 'On top of the screen' });
  await looks(browser, runway, 'studio-runway');
});

test('a reminder that is turned off takes its alarm away', async () => {
  const page = await browser.extensionPage('src/studio.html#/interviews/n/runway');
  const worker = await browser.worker();
  const alarms = () => worker.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  await keep(page, [interview(Date.now() + 90 * min)]);
  await expect.poll(alarms).toEqual(['runway']);
  await page.getByRole('radio', { name: 'Off', exact: true }).check({ force: true });
  await expect.poll(alarms).toEqual([]);
});
