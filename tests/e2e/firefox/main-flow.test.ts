// The main job and the four moves in Firefox: written in the popup, noticed, shown, opened, answered, hidden.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Firefox, type Tab } from '../harness/firefox.ts';

let browser: Firefox;
let page: Tab;
let live: Tab;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const words = () => live.evaluate<string>(`document.querySelector('.words')?.textContent ?? ''`);
const says = async (text: string | RegExp): Promise<void> => {
  await expect.poll(words, { timeout: 20_000 }).toMatch(text);
};
const there = (css: string) => live.until(`document.querySelector(${JSON.stringify(css)}) !== null`);
const searching = `document.activeElement?.dataset.field === 'search' && document.hasFocus()`;
/** The press of a button of ours: the driver cannot tell where a frame in a closed root stands. */
const press = (text: string) =>
  live.evaluate(
    `[...document.querySelectorAll('button')].find(one => (one.getAttribute('aria-label') ?? one.textContent).startsWith(${JSON.stringify(text)})).click()`,
  );
/** What the page heard of the keyboard, but for our chords: this browser shows them to the page before it takes them. */
const heard = () => page.evaluate<string[]>(`window.__keys.filter(one => !/ (Alt|Shift|[!@#$])$/.test(one))`);
const inCall = () => page.until('document.activeElement === document.body');

test('a story is written in the popup and kept', async () => {
  const popup = await browser.extensionPage('src/popup.html');
  await popup.until(`document.querySelector('h1:not(.opening)') !== null`);
  await popup.evaluate(
    `[...document.querySelectorAll('button')].find(one => one.textContent.includes('Write your first story')).click()`,
  );
  await popup.until(`document.querySelector('.page.story [data-first]') === document.activeElement`);
  await popup.type('The release-train truce');
  await popup.press('Tab');
  await popup.type('-38 %');
  await popup.press('Tab');
  await popup.type('conflict between two leads');
  await popup.until(`document.querySelector('.saving')?.classList.contains('saved')`);
  const kept = await popup.evaluate<object>('browser.storage.local.get()');
  expect(Object.values(kept).map(one => one.body?.title)).toContain('The release-train truce');
  await popup.close();
});

test('the call is noticed: the lobby lists the story, joining folds to the strip', async () => {
  page = await browser.call('meet.google.com', 'captions=0');
  live = await browser.liveFrame(page);
  await there('.sidebar .row');
  expect(await live.evaluate(`document.querySelector('.row .title').textContent`)).toBe(
    'The release-train truce',
  );
  await browser.join(page);
  await there('div.strip');
  await says('Ready when you are');
});

test('a key and a digit open the story, and the focus is the call’s again', async () => {
  await browser.key(page, 'stories');
  await live.until(searching);
  await page.press('1');
  await there('.card');
  expect(await live.evaluate(`document.querySelector('.card .proof').textContent`)).toBe('-38 %');
  await inCall();
  expect(await heard()).toEqual([]);
});

test('a question brings the story it means, and says why', async () => {
  await browser.key(page, 'stories');
  await live.until(searching);
  await page.type('tell me about a conflict between two leads');
  await there('.row');
  const top = () =>
    live.evaluate(
      `[...document.querySelectorAll('.row.best :is(.title, .why)')].map(one => one.textContent)`,
    );
  await expect.poll(top).toEqual(['The release-train truce', expect.stringMatching(/^conflict/)]);
  await page.press('Escape');
  await inCall();
});

test('breathe is one cycle under the lens, then silence', async () => {
  await browser.key(page, 'breathe');
  await there('.keel.breathing');
  expect(await live.evaluate(`document.querySelector('.ways .heard').textContent`)).toMatch(/wider is in/);
  await live.until(`document.querySelector('.keel.breathing') === null`);
  await says('Ready when you are');
});

test('mirror asks once, and answers with a cue', async () => {
  await press('Mirror');
  await says('How do they come across?');
  await press('2');
  await live.until(`document.querySelector('.choice') === null`);
  expect(await words()).not.toBe('How do they come across?');
});

test('reset answers with one line, keeps its moment, and each choice has its own line', async () => {
  await browser.key(page, 'reset');
  await says('Let me say that more clearly.');
  expect(await live.evaluate(`document.querySelector('.aside').textContent`)).toBe('one long breath out');
  const kinds = () =>
    live.evaluate<string[]>(
      `browser.storage.local.get().then(all => Object.values(all).filter(one => one.kind === 'moment').map(one => one.body.kind))`,
    );
  await expect.poll(kinds).toEqual(['misspoke']);
  await press('3');
  await says('Done. Next question.');
  await expect.poll(kinds).toEqual(['park']);
});

test('one key hides everything, and shows it again', async () => {
  const seen = () =>
    page.evaluate<boolean>(`document.elementFromPoint(innerWidth / 2, 20)?.popover === 'manual'`);
  await expect.poll(seen).toBe(true);
  await browser.key(page, 'toggle');
  await expect.poll(seen).toBe(false);
  await browser.key(page, 'toggle');
  await expect.poll(seen).toBe(true);
  await inCall();
  expect(await heard()).toEqual([]);
});
