// What assistive technology gets of us in a call: names and roles, nothing read out unasked; and the call keeps its keys.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, until, type Chromium } from './harness/chromium.ts';
import { prepare } from './prepared.ts';

let browser: Chromium;
let page: Page;
let live: Frame;

beforeAll(async () => {
  browser = await launch();
  const ours = await prepare(browser);
  await ours.close();
  page = await browser.call('meet.google.com', 'captions=0');
  await browser.join(page);
  live = await browser.liveFrame(page);
  await live.locator('.strip .words').waitFor();
}, 90_000);
afterAll(() => browser.close());

type Property = { readonly name: string; readonly value: { readonly value?: unknown } };
type Node = { readonly role: string; readonly name: string; readonly is: Readonly<Record<string, unknown>> };

/** The browser's own accessibility tree of our frame, without what is ignored or has no name. */
const tree = async (): Promise<readonly Node[]> => {
  const session = await browser.context.newCDPSession(live);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      is: Object.fromEntries(properties.map((one: Property) => [one.name, one.value.value])),
    }));
};
const named = async (role: string) => (await tree()).filter(one => one.role === role).map(({ name }) => name);
/** Nothing that a screen reader would read out by itself: no live region, no alert, no status. */
const expectQuiet = async (): Promise<void> => {
  const loud = (await tree()).filter(
    ({ role, is }) =>
      ['alert', 'status', 'log', 'alertdialog', 'marquee'].includes(role) || (is.live ?? 'off') !== 'off',
  );
  expect(loud).toEqual([]);
};
const searching = "document.activeElement.dataset.field === 'search' && document.hasFocus()";
const settled = () => until(page, 'document.activeElement === document.body');

test('the strip is a named group with its words and its buttons, and is quiet', async () => {
  expect(await named('group')).toEqual(['Evenkeel']);
  expect(await named('StaticText')).toContain('Ready when you are');
  await live.locator('.core').hover();
  await live.getByRole('button', { name: 'Reset' }).waitFor();
  const buttons = await named('button');
  expect(buttons).toEqual(
    expect.arrayContaining(['Breathe', 'Mirror', 'Stories', 'Reset', 'Next cue', 'Hide everything']),
  );
  expect(buttons).not.toContain('');
  await expectQuiet();
});

test('the host page gives the frame its name, and nothing of its words', async () => {
  const session = await browser.context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const frames = nodes.filter(({ role }) => role?.value === 'Iframe');
  expect(frames.map(({ name }) => name?.value)).toEqual(['Evenkeel']);
  expect(JSON.stringify(nodes)).not.toMatch(/Ready when you are/);
});

test('a reset says its line, its breath and its five choices by name, and is quiet', async () => {
  await browser.key(page, 'reset');
  await live.locator('.now.say').waitFor();
  expect(await named('StaticText')).toEqual(
    expect.arrayContaining(['Let me say that more clearly.', 'one long breath out']),
  );
  const buttons = await named('button');
  for (const name of ['1 Blank', '2 Misspoke', '3 Park it', '4 More', '5 For later']) {
    expect(buttons).toContain(name);
  }
  await expectQuiet();
});

test('the search is a combobox over a list of options, and names the one the arrows are on', async () => {
  await browser.key(page, 'stories');
  await until(live, searching);
  const all = await tree();
  const combo = all.find(({ role }) => role === 'combobox');
  expect(combo?.name).toBe('Find a story');
  expect(combo?.is).toMatchObject({ focused: true, expanded: true });
  expect(all.filter(({ role }) => role === 'listbox').map(({ name }) => name)).toEqual(['Stories']);
  const options = () => tree().then(nodes => nodes.filter(({ role }) => role === 'option'));
  expect((await options()).map(({ is }) => is.selected)).toEqual([true, false, false]);
  await page.keyboard.press('ArrowDown');
  await until(live, "document.activeElement.getAttribute('aria-activedescendant') === 'row-s2'");
  expect((await options()).map(({ is }) => is.selected)).toEqual([false, true, false]);
  await expectQuiet();
  await page.keyboard.press('Escape');
  await settled();
});

test('a card is an article by its title, a breath is told in one sentence, both quiet', async () => {
  await browser.key(page, 'stories');
  await until(live, searching);
  await page.keyboard.press('1');
  await live.locator('.card').waitFor();
  expect(await named('article')).toEqual(['The release-train truce']);
  expect(await named('heading')).toEqual(['The release-train truce']);
  await expectQuiet();
  await browser.key(page, 'breathe');
  await live.locator('.keel.breathing').waitFor();
  expect(await named('StaticText')).toContain('Breathe with the line: wider is in, narrower is out.');
  await expectQuiet();
});

test('the sidebar has a heading, the moves with their digits, and a way into the search', async () => {
  await live.locator('.core').hover();
  await live.getByRole('button', { name: 'Sidebar' }).click();
  await live.locator('div.sidebar').waitFor();
  expect(await named('heading')).toContain('Northwind · Product lead');
  const buttons = await named('button');
  for (const name of [
    /^Breathe\s?1/,
    /^Mirror\s?2/,
    /^Stories\s?3/,
    /^Reset\s?4/,
    /^Find a story/,
    /^Any questions/,
  ]) {
    expect(buttons).toContainEqual(expect.stringMatching(name));
  }
  expect(buttons).not.toContain('');
  await expectQuiet();
});

/** What the page heard at `window` in the capture phase since it was last asked. */
const heard = () => page.evaluate<string[]>('window.__keys.splice(0)');

test('after each button of ours the call hears all of its own key, and none of ours before', async () => {
  await settled();
  await heard();
  const names = await live
    .locator('.sidebar button:visible')
    .evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? one.textContent ?? ''));
  expect(names.length).toBeGreaterThan(8);
  for (const part of ['Breathe', 'Mirror', 'Reset', 'Next cue', 'Mute cues', 'Let cues', 'Any questions']) {
    await live.getByRole('button', { name: part }).first().click();
    expect(await heard()).toEqual([]);
    await page.keyboard.press('q');
    expect(await heard()).toEqual(['keydown q', 'keypress q', 'keyup q']);
  }
  await live.getByRole('button', { name: /^Find a story/ }).click();
  await until(live, searching);
  await page.keyboard.type('mute me, e');
  expect(await heard()).toEqual([]);
  await page.keyboard.press('Escape');
  await settled();
  await page.keyboard.press('q');
  expect(await heard()).toEqual(['keydown q', 'keypress q', 'keyup q']);
});
