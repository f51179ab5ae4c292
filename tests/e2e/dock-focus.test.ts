// Keys and focus: what is typed to us never reaches the call, and the call's own shortcuts work right after us.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { joined, pause } from './dock-page.ts';
import { launch, type Chromium } from './harness/chromium.ts';
import { prepare } from './prepared.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What the page heard at `window` in the capture phase since it was last asked. */
const heard = (page: Page) => page.evaluate<string[]>('window.__keys.splice(0)');
/** A text field of the call, with a part of its text selected. */
const writing = (page: Page) =>
  page.evaluate(`(() => {
    const field = document.createElement('input');
    field.id = 'chat';
    field.value = 'good morning';
    document.body.append(field);
    field.focus();
    field.setSelectionRange(2, 7);
  })()`);
const where = (page: Page) =>
  page.evaluate(`(({ activeElement: at }) => [at.id, at.selectionStart, at.selectionEnd])(document)`);

test('what is typed into the search never reaches the page, and Esc gives focus back to where it was', async () => {
  const { page, live } = await joined(browser);
  await writing(page);
  await browser.key(page, 'stories');
  const field = live.locator('input');
  await field.waitFor();
  await expect
    .poll(() => live.evaluate('document.hasFocus() && document.activeElement.tagName'))
    .toBe('INPUT');
  await heard(page);
  await page.keyboard.type('mdc e0 q', { delay: 5 });
  await expect.poll(() => field.inputValue()).toBe('mdc e0 q');
  expect(await heard(page)).toEqual([]);
  // Held: its repeats and its release come when the focus is already back.
  for (let n = 0; n < 4; n++) {
    await page.keyboard.down('Escape');
    await pause(40);
  }
  await page.keyboard.up('Escape');
  await expect.poll(() => where(page)).toEqual(['chat', 2, 7]);
  expect(await heard(page)).toEqual([]);
  await page.keyboard.press('Control+d');
  expect(await heard(page)).toContain('keydown d');
});

test('no press of our buttons takes the focus, and the call’s shortcut works right after each', async () => {
  const { page, live } = await joined(browser);
  await writing(page);
  for (const name of ['Breathe', 'Mirror', 'Reset']) {
    await live.locator('.core').hover();
    await live.getByRole('button', { name, exact: true }).first().click();
    expect(await where(page)).toEqual(['chat', 2, 7]);
    await heard(page);
    await page.keyboard.press('Control+d');
    expect(await heard(page)).toContain('keydown d');
  }
});

test('a field clicked into gives focus back to an editable text and its selection', async () => {
  const { page, live } = await joined(browser);
  await page.evaluate(`(() => {
    const text = document.createElement('div');
    text.id = 'chat';
    text.contentEditable = 'true';
    text.textContent = 'good morning';
    document.body.append(text);
    text.focus();
    getSelection().setBaseAndExtent(text.firstChild, 3, text.firstChild, 8);
  })()`);
  await browser.key(page, 'stories');
  const field = live.locator('input');
  await field.waitFor();
  await field.click();
  await field.press('Escape');
  await expect
    .poll(() =>
      page.evaluate(`[document.activeElement.id, getSelection().anchorOffset, getSelection().focusOffset]`),
    )
    .toEqual(['chat', 3, 8]);
});

test('a hand that is quicker than the field leaves the focus in the call for good', async () => {
  const { page, live } = await joined(browser);
  await prepare(browser);
  await writing(page);
  await live.evaluate(`addEventListener('focusin', ({ target }) => {
    if (target.dataset.field === 'search') setTimeout(() => document.querySelector('[role=option]').click());
  })`);
  await browser.key(page, 'stories');
  await live.locator('.card').waitFor();
  await pause(400);
  expect(await where(page)).toEqual(['chat', 2, 7]);
});

test('hidden while it has the focus, the frame gives it back', async () => {
  const { page, live } = await joined(browser);
  await writing(page);
  await browser.key(page, 'stories');
  await live.locator('input').waitFor();
  await expect.poll(() => live.evaluate('document.hasFocus()')).toBe(true);
  await browser.key(page, 'toggle');
  await expect.poll(() => where(page)).toEqual(['chat', 2, 7]);
});
