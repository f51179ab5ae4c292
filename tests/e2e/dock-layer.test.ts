// Fullscreen, modal dialogs and a newer version of ourselves: seen, clickable, and never loaded anew.
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { boxOf, isOursAt, joined, node, nodes, pause } from './dock-page.ts';
import { launch, type Chromium } from './harness/chromium.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The same document as before, and a press on it arrives. */
const isWhole = async (page: Page, live: Frame, born: unknown) => {
  const { x, y, width } = await boxOf(live);
  await live.evaluate(
    `addEventListener('pointerdown', () => (globalThis.presses = (globalThis.presses ?? 0) + 1), true)`,
  );
  await page.mouse.click(x + width / 2, y + 10);
  await expect.poll(() => live.evaluate('globalThis.presses')).toBeGreaterThan(0);
  expect(await live.evaluate('performance.timeOrigin')).toBe(born);
  expect(await nodes(page)).toBe(1);
};
const within = (page: Page) =>
  page.evaluate(
    `document.querySelector('${node}').parentElement.id || document.querySelector('${node}').parentElement.tagName`,
  );

test('the page’s fullscreen element takes us in, and lets us out again, without loading the frame anew', async () => {
  const { page, live } = await joined(browser);
  const born = await live.evaluate('performance.timeOrigin');
  await page.evaluate(`(async () => {
    const stage = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'my-stage' }));
    await stage.requestFullscreen();
  })()`);
  await expect.poll(() => within(page)).toBe('my-stage');
  await isWhole(page, live, born);
  await page.evaluate('document.exitFullscreen()');
  await expect.poll(() => within(page)).toBe('HTML');
  await isWhole(page, live, born);
});

test('modal dialogs, one upon the other, take us in and let us out', async () => {
  const { page, live } = await joined(browser);
  const born = await live.evaluate('performance.timeOrigin');
  const open = (id: string) =>
    page.evaluate(`(() => {
      const dialog = document.body.appendChild(Object.assign(document.createElement('dialog'), { id: '${id}' }));
      dialog.append('Being recorded');
      dialog.showModal();
    })()`);
  await open('one');
  await expect.poll(() => within(page)).toBe('one');
  await isWhole(page, live, born);
  await open('two');
  await expect.poll(() => within(page)).toBe('two');
  await isWhole(page, live, born);
  await page.evaluate('two.close()');
  await expect.poll(() => within(page)).toBe('one');
  await page.evaluate('one.close()');
  await expect.poll(() => within(page)).toBe('HTML');
  await isWhole(page, live, born);
});

test('a dialog that is thrown away with us in it gives us back', async () => {
  const { page } = await joined(browser);
  await page.evaluate(`(() => {
    const dialog = document.body.appendChild(Object.assign(document.createElement('dialog'), { id: 'one' }));
    dialog.showModal();
  })()`);
  await expect.poll(() => within(page)).toBe('one');
  await page.evaluate('one.remove()');
  await expect.poll(() => isOursAt(page, 640, 30)).toBe(true);
  expect(await nodes(page)).toBe(1);
});

test('the answers of a dialog stay in reach: where we would stand on one, we stay covered', async () => {
  const { page } = await joined(browser);
  await page.evaluate(`(() => {
    const dialog = document.body.appendChild(Object.assign(document.createElement('dialog'), { id: 'one' }));
    dialog.style.cssText = 'position:fixed;top:0;margin:0 auto;width:600px;height:90px';
    const agree = dialog.appendChild(document.createElement('button'));
    agree.textContent = 'I agree';
    agree.style.cssText = 'display:block;margin:20px auto;width:200px;height:40px';
    agree.onclick = () => (window.agreed = true);
    dialog.showModal();
  })()`);
  await pause(300);
  await page.mouse.click(640, 45);
  expect(await page.evaluate('window.agreed')).toBe(true);
  await page.evaluate('one.close()');
  await expect.poll(() => isOursAt(page, 640, 30)).toBe(true);
});

test('a newer content script takes the place of the old one: one node, and no second strip comes back', async () => {
  const granted = await launch({ granted: ['https://meet.google.com/*'] });
  onTestFinished(() => granted.close());
  const { page, live } = await joined(granted);
  const worker = await granted.worker();
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['src/content.iife.js'] });
  })()`);
  await expect.poll(() => live.isDetached()).toBe(true);
  await (await granted.liveFrame(page)).locator('.live > *').waitFor();
  await pause(500);
  expect(await nodes(page)).toBe(1);
});
