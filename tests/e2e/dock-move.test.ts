// Moving: by pointer and by keys, remembered for the site, inside the page at every zoom, below the host's own controls.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { boxOf, joined, pause } from './dock-page.ts';
import { launch, type Chromium } from './harness/chromium.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const zoom = async (page: Page, factor: number) => {
  const worker = await browser.worker();
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    await chrome.tabs.setZoom(tab.id, ${factor});
  })()`);
  await page.waitForFunction(`devicePixelRatio === ${factor}`);
};
/** What is said may widen the strip meanwhile: its middle is what stands still. */
const middleOf = async (live: Frame) => {
  const { x, width } = await boxOf(live);
  return x + width / 2;
};
/** In small steps: what drives the browser here does not keep the pointer captured outside of the frame, as a hand does. */
const drag = async (page: Page, from: { x: number; y: number }, dx: number, dy: number) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const steps = Math.ceil(Math.hypot(dx, dy) / 6);
  for (let n = 1; n <= steps; n++) {
    await page.mouse.move(from.x + (dx * n) / steps, from.y + (dy * n) / steps);
    await pause(30);
  }
  await page.mouse.up();
};

test('dragged, it stands where the pointer let it go, and stands there in the next call on this site', async () => {
  const { page, live } = await joined(browser);
  const before = await boxOf(live);
  const middle = before.x + before.width / 2;
  await drag(page, { x: middle, y: before.y + 10 }, -200, 150);
  await expect.poll(() => middleOf(live)).toBe(middle - 200);
  expect((await boxOf(live)).y - before.y).toBe(150);
  const put = await boxOf(live);
  const putMiddle = await middleOf(live);
  const worker = await browser.worker();
  await expect
    .poll(() => worker.evaluate('chrome.storage.local.getKeys()'))
    .toContain('placement:meet.google.com');
  await page.close();

  const next = await joined(browser);
  await expect.poll(async () => (await boxOf(next.live)).y).toBe(put.y);
  expect(await middleOf(next.live)).toBe(putMiddle);
  await drag(next.page, { x: putMiddle, y: put.y + 10 }, 190, -150);
  // Ten px beside the middle is the middle.
  await expect.poll(() => middleOf(next.live)).toBe(middle);
});

test('arrow keys on the handle move it by small steps, and the page hears none of them', async () => {
  const { page, live } = await joined(browser, '', 'whereby.com');
  await live.locator('.core').hover();
  const before = await boxOf(live);
  await live.locator('.grip').focus();
  await page.evaluate('window.__keys.splice(0)');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await boxOf(live)).y - before.y).toBe(32);
  expect((await boxOf(live)).x - before.x).toBe(16);
  expect(await page.evaluate('window.__keys')).toEqual([]);
});

test('from 50 to 400 % the strip is whole inside the page, and follows the pointer', async () => {
  const { page, live } = await joined(browser, '', 'meet.jit.si');
  for (const factor of [0.5, 2, 4, 1]) {
    await zoom(page, factor);
    const [width, height] = await page.evaluate<[number, number]>('[innerWidth, innerHeight]');
    await expect
      .poll(async () => {
        const box = await boxOf(live);
        return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
      })
      .toBe(true);
    if (factor > 2) continue;
    const { x, y, width: wide } = await boxOf(live);
    const middle = x + wide / 2;
    // At 50 % a pixel of the screen is two of ours.
    const off = async (from: number) => Math.abs((await middleOf(live)) - middle - from);
    await drag(page, { x: middle, y: y + 10 }, 40, 20);
    await expect.poll(() => off(40)).toBeLessThanOrEqual(1 / factor);
    await drag(page, { x: middle + 40, y: y + 30 }, -40, -20);
    await expect.poll(() => off(0)).toBeLessThanOrEqual(1 / factor);
  }
});

test('in a small window it is still inside', async () => {
  const { page, live } = await joined(browser, '', 'whereby.com');
  await page.setViewportSize({ width: 320, height: 240 });
  await expect
    .poll(async () => {
      const box = await boxOf(live);
      return box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 240;
    })
    .toBe(true);
});

test('on Teams, whose controls are at the top, it stays below them', async () => {
  const { page, live } = await joined(browser, 'bar=top', 'teams.microsoft.com');
  const box = await boxOf(live);
  const bar = await page.evaluate<number>(
    `Math.max(...[...document.querySelectorAll('button')].map(b => b.getBoundingClientRect()).filter(r => r.top < 60 && r.height > 0).map(r => r.bottom), 0)`,
  );
  expect(bar).toBeGreaterThan(0);
  expect(box.y).toBeGreaterThan(bar);
  await drag(page, { x: box.x + box.width / 2, y: box.y + 10 }, 0, -60);
  await pause(300);
  expect((await boxOf(live)).y).toBe(box.y);
});
