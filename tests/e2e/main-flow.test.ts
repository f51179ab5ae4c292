// The whole job as a person does it: written in the popup, breathed, joined, glanced at, and gone with one key.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { boxOf, isOursAt } from './dock-page.ts';
import { launch, until, type Chromium, type Host } from './harness/chromium.ts';
import { back, popupOf, tabTo, write } from './popup-page.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const stories = [
  { title: 'The release-train truce', proof: '-38 %', keywords: ['two leads, one date', 'joint demo'] },
  { title: 'Took over a stalled team', proof: '12 people', keywords: ['listened first', 'cut scope'] },
  { title: 'The pricing bet', proof: '1.2 M', keywords: ['no data', 'two-week test'] },
];

/** Starts five minutes of breathing by keyboard, and closes the popup as soon as it runs. */
const breathed = async (): Promise<void> => {
  const popup = await popupOf(browser);
  await tabTo(popup, 'Breathe');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.breathe, .page');
  // The one before says how it ended.
  if (await popup.getByRole('button', { name: 'Done' }).isVisible()) {
    await tabTo(popup, 'Done');
    await popup.keyboard.press('Enter');
  }
  await tabTo(popup, 'Start');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.run');
  await popup.close();
};
const secondsLeft = async (live: Frame): Promise<number> => {
  const [, minutes, seconds] =
    /(\d):(\d\d)/.exec((await live.locator('.time-left').textContent()) ?? '') ?? [];
  return Number(minutes) * 60 + Number(seconds);
};
const isSeen = async (page: Page, live: Frame) => {
  const { x, y, width } = await boxOf(live);
  return isOursAt(page, x + width / 2, y + 12);
};
const isTheCalls = 'document.activeElement === document.body';

test('three stories are written by keyboard', async () => {
  const popup = await popupOf(browser);
  for (const [at, story] of stories.entries()) {
    await write(popup, at === 0 ? 'Write your first story' : 'Add a story', story);
    await back(popup);
  }
  expect(await popup.locator('.open .title').allTextContents()).toEqual(stories.map(({ title }) => title));
  await popup.close();
});

// Every site once: coming back to a site within the hour goes on with its call, and what was told there.
test.each<readonly [string, Host, string]>([
  ['Meet', 'meet.google.com', ''],
  ['Teams', 'teams.microsoft.com', 'bar=top'],
  ['Whereby', 'whereby.com', ''],
  ['a site with a strict policy and Trusted Types', 'meet.jit.si', 'headers=strict'],
  ['a site isolated by COEP require-corp', 'app.zoom.us', 'headers=isolated'],
])('from a breath in the popup to hidden by one key, on %s', async (_, host, variants) => {
  await breathed();
  const page = await browser.call(host, variants);
  onTestFinished(() => page.close());
  const live = await browser.liveFrame(page);

  await live.locator('.sidebar .time-left').waitFor();
  const before = await secondsLeft(live);
  expect(before).toBeGreaterThan(240);
  expect(before).toBeLessThanOrEqual(300);
  await expect.poll(() => secondsLeft(live), { timeout: 10_000 }).toBeLessThan(before);
  expect(await live.locator('.row .title').allTextContents()).toEqual(stories.map(({ title }) => title));

  await browser.join(page);
  await live.locator('.strip .words').waitFor();
  expect(await live.locator('.words').textContent()).toBe('Ready when you are');
  await expect.poll(() => isSeen(page, live)).toBe(true);

  await browser.key(page, 'stories');
  await until(live, "document.activeElement.dataset.field === 'search'");
  await page.keyboard.press('2');
  await live.locator('.card').waitFor();
  expect(await live.locator('.card .proof').textContent()).toBe('12 people');
  await until(page, isTheCalls);

  await browser.key(page, 'breathe');
  await live.locator('.keel.breathing').waitFor();
  expect(await live.locator('.card').count()).toBe(0);

  await browser.key(page, 'reset');
  await live.locator('.now.say').waitFor();
  expect(await live.locator('.words').textContent()).toBe('Let me say that more clearly.');
  expect(await live.locator('.aside').textContent()).toBe('one long breath out');
  expect(await page.evaluate(`${isTheCalls} && __keys.length === 0`)).toBe(true);

  await browser.key(page, 'toggle');
  await expect.poll(() => isOursAt(page, 640, 30)).toBe(false);
  await browser.key(page, 'toggle');
  await expect.poll(() => isSeen(page, live)).toBe(true);
});
