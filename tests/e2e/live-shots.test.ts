// Every live state over a busy call, at every zoom, with the longest and strangest titles: whole, and pictured.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, until, type Chromium } from './harness/chromium.ts';
import { prepare, story } from './prepared.ts';

let browser: Chromium;
let page: Page;
let live: Frame;

const strange = [
  story('s1', {
    title: 'How we brought two teams, one calendar and a release together',
    proof: '-38 % delays in a quarter',
    keywords: ['a shared calendar for everyone', 'joint demo', 'two leads'],
    tags: ['conflict'],
    situation: 'Two team leads disagreed about the release date and argued for weeks',
    action: 'sat down with both leads, put both plans in one calendar',
    result: 'delays fell by more than a third within a quarter',
  }),
  story('s2', {
    title: '🚀 Launch night 👩‍🚀 and 🧯 after',
    proof: '4 h ⏱',
    keywords: ['🧯 rolled back', '📝 wrote it up'],
  }),
  story('s3', {
    title: 'كيف توليت قيادة فريق متعثر وأعدته إلى المسار',
    proof: '١٢ شخصًا',
    keywords: ['استمعت أولًا', 'قلّصت النطاق'],
    action: 'استمعت إلى الجميع',
    result: 'انطلقنا في عشرة أسابيع',
  }),
  story('s4', {
    title: '我们如何在没有数据的情况下做出定价决定',
    proof: '120 万',
    keywords: ['没有数据', '两周测试'],
    action: '做了两周的测试',
    result: '全面推出',
  }),
  {
    kind: 'interview',
    id: 'i1',
    patch: {
      company: 'Northwind Traders International',
      role: 'Senior product lead',
      stories: ['s1', 's2', 's3', 's4'],
    },
  },
];

beforeAll(async () => {
  browser = await launch({ size: { width: 1280, height: 720 } });
  await prepare(browser, strange);
  page = await browser.call('meet.google.com', 'busy=1');
  await browser.join(page);
  live = await browser.liveFrame(page);
  await live.locator('.strip .words').waitFor();
}, 90_000);
afterAll(() => browser.close());

const searching = "document.activeElement.dataset.field === 'search' && document.hasFocus()";
const shown = (css: string) => live.locator(css).first().waitFor();
const press = (name: string | RegExp) => live.getByRole('button', { name }).first().click();
const reach = () => live.locator('.core').hover({ position: { x: 20, y: 8 } });
const open = async (text = '') => {
  await browser.key(page, 'stories');
  await until(live, searching);
  if (text) await page.keyboard.insertText(text);
};

/** How each state is reached from rest, by keys and presses alone. */
const states: Readonly<Record<string, () => Promise<void>>> = {
  rest: async () => undefined,
  wings: async () => {
    await reach();
    await live.getByRole('button', { name: 'Reset' }).waitFor();
  },
  stories: () => open(),
  question: async () => {
    await open('tell me about a time you disagreed with a coworker');
    await until(live, "document.querySelector('.row.best, .hint') !== null");
  },
  card: async () => {
    await open();
    await page.keyboard.press('1');
    await shown('.card');
  },
  arabic: async () => {
    await open('كيف');
    await page.keyboard.press('Enter');
    await shown('.card');
  },
  reset: async () => {
    await browser.key(page, 'reset');
    await shown('.now.say');
  },
  blank: async () => {
    await browser.key(page, 'reset');
    await shown('.now.say');
    await press('1 Blank');
    await shown('.choice.story');
  },
  later: async () => {
    await browser.key(page, 'reset');
    await shown('.now.say');
    await press('5 For later');
    await shown('.field');
  },
};

/** Texts that are cut: wider than their box without an ellipsis of their own, or outside of what the frame shows. */
const cut = () =>
  live.evaluate<string[]>(`(() => {
    const drawn = document.querySelector('.live > *').getBoundingClientRect();
    const scrolls = node => { for (let at = node; at; at = at.parentElement) if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return true; return false; };
    const own = node => [...node.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim() !== '');
    return [...document.querySelectorAll('.live *')]
      .filter(node => own(node) && node.checkVisibility({ visibilityProperty: true }) && !node.closest('.heard, svg'))
      .filter(node => {
        const { left, right, top, bottom } = node.getBoundingClientRect();
        const { textOverflow, display } = getComputedStyle(node);
        const wide = display !== 'inline' && node.scrollWidth > node.clientWidth + 1 && textOverflow !== 'ellipsis';
        const out = left < -1 || right > innerWidth + 1 || ((top < -1 || bottom > innerHeight + 1) && !scrolls(node));
        return wide || out;
      })
      .map(node => node.className + ': ' + node.textContent);
  })()`);

test.each([
  ['100', 1280, 720],
  ['400', 320, 180],
])('zoomed to %s % no live state is cut', async (zoom, width, height) => {
  await page.setViewportSize({ width, height });
  const found: Record<string, readonly string[]> = {};
  for (const [name, go] of Object.entries(states)) {
    await page.mouse.move(width / 2, height - 5);
    await go();
    // A fade takes 400 ms.
    await new Promise(done => setTimeout(done, 450));
    const texts = await cut();
    if (texts.length > 0) found[name] = texts;
    await browser.shot(page, `live/at-${zoom}-${name}`);
    await browser.key(page, 'reset');
    await shown('.now.say');
    await open();
    await browser.key(page, 'stories');
    await until(page, 'document.activeElement === document.body');
  }
  expect(found).toEqual({});
});

test('the sidebar and the pebble are whole over a busy call', async () => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await reach();
  await press('Sidebar');
  await shown('div.sidebar');
  for (const name of ['rest', 'blank', 'card'] as const) {
    await states[name]?.();
    await new Promise(done => setTimeout(done, 450));
    expect([name, await cut()]).toEqual([name, []]);
    await browser.shot(page, `live/sidebar-busy-${name}`);
  }
  await press('Fold to a pebble');
  await shown('div.pebble');
  expect(await cut()).toEqual([]);
  await browser.shot(page, 'live/pebble-busy');
});
