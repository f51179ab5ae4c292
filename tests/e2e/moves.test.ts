// The four moves in a call, as a person in a hurry makes them: each a key away, one thing at a time, kept at once.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isOf } from '../../src/core/record.ts';
import { isOursAt } from './dock-page.ts';
import { launch, until, type Chromium } from './harness/chromium.ts';
import { pace } from './harness/clock.ts';
import { keep, loaded } from './kept-harness.ts';
import { prepare } from './prepared.ts';

let browser: Chromium;
let ours: Page;
let page: Page;
let live: Frame;

beforeAll(async () => {
  browser = await launch();
  ours = await prepare(browser);
  page = await browser.call('meet.google.com', 'captions=0');
  await browser.join(page);
  live = await browser.liveFrame(page);
  await live.locator('.strip .words').waitFor();
}, 90_000);
afterAll(() => browser.close());

const words = () => live.locator('.words').textContent();
const says = async (text: string | RegExp): Promise<void> => {
  await expect.poll(words).toMatch(text);
};
const moments = async () => {
  const load = await loaded(ours);
  return load.is === 'found' ? load.records.filter(isOf('moment')).map(({ body }) => body) : [];
};
const set = (patch: object) => keep(ours, [{ kind: 'settings', id: 'settings', patch }]);
const rules = (is: string) => keep(ours, [{ kind: 'interview', id: 'i1', patch: { rules: is } }]);
const press = (name: string | RegExp) => live.getByRole('button', { name }).first().click();
const unfold = () => live.locator('.core').hover();
const searching = "document.activeElement.dataset.field === 'search' && document.hasFocus()";
/** Esc leads back to rest, and the focus to the call. */
const settle = async () => {
  await browser.key(page, 'stories');
  await until(live, `${searching} || document.querySelector('.hint') !== null`);
  await browser.key(page, 'stories');
  await until(page, 'document.activeElement === document.body');
};
const reset = async () => {
  await browser.key(page, 'reset');
  await live.locator('.now.say').waitFor();
};
/** The clock our frame goes by. */
const hurry = (rate: number, ahead = 0) => live.evaluate(pace(rate, ahead));

beforeEach(() => page.mouse.move(640, 600));

test('reset answers at once from the page, and its moment is kept before anything is chosen', async () => {
  await reset();
  expect(await words()).toBe('Let me say that more clearly.');
  await expect.poll(async () => (await moments()).length).toBe(1);
  expect((await moments())[0]).toMatchObject({ kind: 'misspoke', interview: 'i1', later: '' });
  const { into, at } = (await moments())[0] ?? {};
  expect(into).toBeGreaterThan(0);
  expect(Date.now() - Number(at)).toBeLessThan(60_000);
  await browser.shot(page, 'live/e2e-move-reset');
});

test('a press of each choice says its line, and two resets at once are one moment', async () => {
  await hurry(0);
  await press(/^3 Park it/);
  await says('Done. Next question.');
  await expect.poll(async () => (await moments()).map(({ kind }) => kind)).toEqual(['park']);
  await reset();
  await press(/^1 Blank/);
  await says('Let me pick the best example.');
  await expect.poll(async () => (await moments()).map(({ kind }) => kind)).toEqual(['blank']);
  expect(await live.locator('.choice.story span').allTextContents()).toEqual([
    'The release-train truce',
    'Took over a stalled team',
    'The pricing bet',
  ]);
  await browser.shot(page, 'live/e2e-move-blank');
});

test('ten seconds later a reset is a moment of its own', async () => {
  await hurry(1, 10_500);
  await reset();
  await expect.poll(async () => (await moments()).length).toBe(2);
});

test('with the focus in our frame reset and a digit are two keys of one hand', async () => {
  await browser.key(page, 'stories');
  await until(live, searching);
  await reset();
  await until(page, 'document.activeElement === document.body');
  await unfold();
  await live.locator('.core').focus();
  await until(live, 'document.hasFocus()');
  await page.keyboard.press('3');
  await says('Done. Next question.');
  await reset();
  await live.locator('.core').focus();
  await page.keyboard.press('4');
  await live.locator('.choice', { hasText: 'Wrong fact' }).waitFor();
  await page.keyboard.press('1');
  await says('One correction: the figure was …');
  await expect.poll(async () => (await moments()).map(({ kind }) => kind)).toContain('fact');
  await page.keyboard.press('Escape');
  await until(page, 'document.activeElement === document.body');
});

test('what would I add later is typed in one line, kept with every letter', async () => {
  await reset();
  await press(/^5 For later/);
  await until(live, "document.activeElement.dataset.field === 'later' && document.hasFocus()");
  await page.keyboard.type('the 2nd number');
  await expect.poll(async () => (await moments()).map(one => one.later)).toContain('the 2nd number');
  await page.keyboard.press('Enter');
  await until(page, 'document.activeElement === document.body');
  expect(await live.locator('.now.say').count()).toBe(0);
});

test('reset shows us again when we were hidden, and after sharing is over', async () => {
  await browser.key(page, 'toggle');
  await expect.poll(() => isOursAt(page, 640, 30)).toBe(false);
  await reset();
  await expect.poll(() => isOursAt(page, 640, 30)).toBe(true);
  await settle();
  await page.evaluate('rehearsal.share()');
  await expect.poll(() => isOursAt(page, 640, 30)).toBe(false);
  await page.evaluate('rehearsal.unshare()');
  await expect.poll(() => isOursAt(page, 640, 30)).toBe(true);
  await reset();
  expect(await words()).toBe('Let me say that more clearly.');
  await settle();
});

test('fifty presses in a row are one moment, one line and one screen', async () => {
  await hurry(1, 10_500);
  const before = (await moments()).length;
  await hurry(0);
  await reset();
  for (let n = 0; n < 50; n++) await browser.key(page, 'reset');
  await says('Let me say that more clearly.');
  expect(await live.locator('.now').count()).toBe(1);
  expect(await live.locator('.choice').count()).toBe(5);
  expect(
    await page.evaluate(
      'document.activeElement === document.body && document.querySelectorAll("div[popover=manual]").length',
    ),
  ).toBe(1);
  expect((await moments()).length - before).toBe(1);
  await hurry(1);
  await settle();
});

test('a page that hangs holds up neither the line nor its moment', async () => {
  await hurry(1, 10_500);
  const before = (await moments()).length;
  const hung = page.evaluate<number>(
    '(() => { const end = Date.now() + 4000; while (Date.now() < end); return end; })()',
  );
  await live.evaluate("document.querySelector('.move.reset').click()");
  await until(live, "document.querySelector('.now.say') !== null");
  await expect.poll(async () => (await moments()).length).toBe(before + 1);
  expect(Date.now()).toBeLessThan(await hung);
  await settle();
});

test('mirror asks how they come across, and the answer brings a cue that fits', async () => {
  await unfold();
  await press('Mirror');
  await says('How do they come across?');
  await browser.shot(page, 'live/e2e-move-mirror');
  await press(/^3 Reserved/);
  await says(/Flat face is just their face|Cold tone\? Stay warm/);
  expect(await live.locator('.choice').count()).toBe(0);
  await settle();
});

test('a question brings the story it means to the top and says why', async () => {
  await browser.key(page, 'stories');
  await until(live, searching);
  await page.keyboard.type('tell me about a time you disagreed with a coworker');
  await live.locator('.row.best').waitFor();
  expect(await live.locator('.row.best .title').textContent()).toBe('The release-train truce');
  expect(await live.locator('.row.best .why').textContent()).toMatch(/^conflict/);
  await browser.shot(page, 'live/e2e-move-why');
  await page.keyboard.press('Escape');
  await until(page, 'document.activeElement === document.body');
});

test('a question that nothing prepared fits says so, and what it is about', async () => {
  await browser.key(page, 'stories');
  await until(live, searching);
  await page.keyboard.type('tell me about an angry customer and how you dealt with it');
  await says('Nothing prepared fits');
  expect(await live.locator('.hint').first().textContent()).toMatch(/^They ask about customers/);
  await page.keyboard.press('Escape');
  await until(page, 'document.activeElement === document.body');
});

test('an opened story is told: it starts the clock and is the last one offered', async () => {
  await browser.key(page, 'stories');
  await until(live, searching);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await live.locator('.card').waitFor();
  expect(await live.locator('.card .title').textContent()).toBe('Took over a stalled team');
  await unfold();
  await press('Stop clock');
  await live.getByRole('button', { name: 'Start clock' }).waitFor();
  await browser.key(page, 'stories');
  await until(live, searching);
  expect(await live.locator('.row .title').allTextContents()).toEqual([
    'The release-train truce',
    'The pricing bet',
    'Took over a stalled team',
  ]);
  await page.keyboard.press('Escape');
  await until(page, 'document.activeElement === document.body');
});

test('a breath in the call is one cycle and then silence, and the way to stop it is one press', async () => {
  await browser.key(page, 'breathe');
  await live.locator('.keel.breathing').waitFor();
  await unfold();
  await browser.shot(page, 'live/e2e-move-breathe');
  await press('Light-headed?');
  await says('Stop. Breathe as you like.');
  await settle();
  await hurry(5);
  await browser.key(page, 'breathe');
  await live.locator('.keel.breathing').waitFor();
  await live.locator('.keel.breathing').waitFor({ state: 'detached' });
  await hurry(1);
  expect(await words()).toBe('Ready when you are');
});

test('who is worse off with breath work gets none: no pacer, no breath out, a cue for the body', async () => {
  await set({ noBreath: true });
  await browser.key(page, 'breathe');
  await says(/shoulders|feet|energy|excitement|Eyes out|Nerves/);
  expect(await live.locator('.keel.breathing').count()).toBe(0);
  await reset();
  expect(await live.locator('.aside').textContent()).toBe('let your shoulders drop');
  expect(await live.locator('.keel.breathing').count()).toBe(0);
  await set({ noBreath: false });
  await settle();
});

test('mute is one press, is kept with the call, and is undone by the same', async () => {
  const calls = async () => {
    const load = await loaded(ours);
    return load.is === 'found' ? load.records.filter(isOf('call')).map(({ body }) => body.muted) : [];
  };
  await unfold();
  await press('Mute cues for this call');
  await expect.poll(calls).toContain(true);
  await press('Let cues come again');
  await expect.poll(calls).not.toContain(true);
});

test('a cue comes by itself only where that was chosen, only after its time, and leaves by itself', async () => {
  await browser.key(page, 'reset');
  await settle();
  // Thirty seconds of the frame are one of ours.
  await hurry(30);
  await set({ cadence: 'sometimes' });
  const since = await live.evaluate<number>('Date.now()');
  const lived = async () => (await live.evaluate<number>('Date.now()')) - since;
  await until(live, "document.querySelector('.words').textContent !== 'Ready when you are'");
  // Nothing within 20 s of a change, and this call is older than a minute or becomes so.
  expect(await lived()).toBeGreaterThan(20_000);
  await says('Ready when you are');
  // A pointer that rests for the time of a click is nobody's, in a frame that hurries.
  await hurry(1);
  await unfold();
  await press('Mute cues for this call');
  await live.getByRole('button', { name: 'Let cues come again' }).waitFor();
  await hurry(30);
  // Whatever is due is reckoned anew, in the hurried time.
  await set({ textPx: 23 });
  await page.mouse.move(640, 600);
  const muted = await lived();
  while ((await lived()) - muted < 70_000) {
    expect(await words()).toBe('Ready when you are');
    await new Promise(done => setTimeout(done, 50));
  }
  await set({ cadence: 'silent', textPx: 22 });
  await hurry(1);
});

test('no notes locks every story name in the call, and leaves breathing and reset', async () => {
  await rules('none');
  await browser.key(page, 'stories');
  await says('No notes in this one');
  const text = () => live.evaluate<string>('document.body.innerHTML');
  const names = /release-train|stalled team|pricing bet|-38 %/i;
  expect(await text()).not.toMatch(names);
  await browser.shot(page, 'live/e2e-move-locked');
  await reset();
  // No story to offer, so the line does not promise one.
  await press(/^1 Blank/);
  await says('Let me think out loud for a second.');
  expect(await text()).not.toMatch(names);
  await unfold();
  await press('Sidebar');
  await live.locator('div.sidebar').waitFor();
  expect(await text()).not.toMatch(names);
  await rules('fine');
  await live.locator('.row').first().waitFor();
  expect(await text()).toMatch(names);
});
