// The Studio as it is built: pages with addresses, a back button, every page lawful and reached by keyboard.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf, type PageName, type Route } from '../../src/core/route.ts';
import { pages } from '../../src/ui/studio/pages.ts';
import { launch, until, type Chromium } from './harness/chromium.ts';
import { ask, keep, saved } from './kept-harness.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false, granted: ['https://example.com/*'] });
  const page = await browser.extensionPage('manifest.json');
  const { kept } = await keep(page, [
    {
      kind: 'story',
      id: 's1',
      patch: {
        title: 'The release-train truce',
        keywords: ['two leads, one date', 'shared calendar', 'joint demo'],
        proof: '-38 %',
        tags: ['conflict', 'influence'],
      },
    },
    { kind: 'story', id: 's2', patch: { title: 'قصة فريق متعثر', tags: ['leadership'] } },
    {
      kind: 'interview',
      id: 'i1',
      patch: {
        company: 'Northwind',
        role: 'Product lead',
        startsAt: Date.now() + 22 * 60_000,
        link: 'https://meet.google.com/abc-defg-hij',
        stories: ['s1', 's2'],
      },
    },
    {
      kind: 'call',
      id: 'c1',
      patch: {
        interview: 'i1',
        host: 'meet.google.com',
        joinedAt: Date.now() - 5_400_000,
        leftAt: Date.now() - 3_600_000,
        used: ['s1'],
        read: 'even',
        muted: false,
      },
    },
    {
      kind: 'placement',
      id: 'meet.google.com',
      patch: { x: 0.2, y: 0.1, side: 'left', form: 'sidebar' },
    },
  ]);
  if (!kept) throw new Error('What the tests look at was not kept.');
  await page.close();
});
afterAll(() => browser.close());

const idOf: Partial<Record<PageName, string>> = {
  interview: 'i1',
  runway: 'i1',
  debrief: 'i1',
  note: 'i1',
  call: 'i1',
  story: 's1',
};
const routeOf = (page: PageName): Route =>
  (page === 'coverage' ? { page, id: null } : { page, id: idOf[page] ?? '' }) as Route;
const there = (Object.keys(pages) as PageName[]).filter(page => pages[page] !== null);

const opened = (page: Page) => until(page, "document.querySelector('#page h1') !== null");
const studio = async (hash: string): Promise<Page> => {
  const page = await browser.extensionPage(`src/studio.html${hash}`);
  await opened(page);
  return page;
};
/** Fades are over; a breath goes on. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    await new Promise(done => requestAnimationFrame(() => setTimeout(done, 60)));
    for (const motion of document.getAnimations())
      if (motion.effect?.getComputedTiming().endTime !== Infinity) motion.finish();
  });
const violations = async (page: Page): Promise<unknown> => {
  await page.evaluate(axe);
  return page.evaluate(
    `axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
      violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]))`,
  );
};
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [...document.querySelectorAll('#page *, .side *')]
          .filter(one => one.getBoundingClientRect().right > clientWidth + 1)
          .map(one => one.outerHTML.slice(0, 120))
      : [];
  });

/** Words in the very colour of what is behind them. */
const hiddenWords = (page: Page) =>
  page.evaluate(() => {
    const behind = (one: Element | null): string => {
      if (!one) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(one);
      return /, 0\)$|^transparent$/.test(backgroundColor) ? behind(one.parentElement) : backgroundColor;
    };
    return [...document.querySelectorAll('.studio *')]
      .filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim()))
      .filter(one => one.checkVisibility() && getComputedStyle(one).color === behind(one))
      .map(one => one.outerHTML.slice(0, 120));
  });

describe.each(there)('%s', name => {
  let page: Page;
  beforeAll(async () => {
    page = await studio(hashOf(routeOf(name)));
  });
  afterAll(() => page.close());

  test('has an address, one heading and a title without a word of the user’s', async () => {
    expect(await page.locator('#page h1').count()).toBe(1);
    expect(await page.title()).toMatch(/ · Evenkeel$/);
    expect(await page.title()).not.toMatch(/Northwind|truce/);
  });

  test('every control is reached by Tab and shows that it has the focus', async () => {
    await settled(page);
    const all = await page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, select, summary'),
      ];
      const open = controls.filter(
        one => !one.matches(':disabled, [tabindex="-1"]') && one.checkVisibility() && one.tabIndex >= 0,
      );
      // A group of radio buttons is one stop.
      const stops = open.filter(
        one =>
          !(one instanceof HTMLInputElement && one.type === 'radio') ||
          one.checked ||
          (!document.querySelector(`input[name="${CSS.escape(one.name)}"]:checked`) &&
            document.querySelector(`input[name="${CSS.escape(one.name)}"]`) === one),
      );
      stops.forEach((one, at) => (one.dataset.stop = String(at)));
      return stops.length;
    });
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let n = 0; n < all * 2 + 20 && reached.size < all; n += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const on = document.activeElement;
        if (!(on instanceof HTMLElement)) return null;
        const drawn = [on, on.parentElement, on.nextElementSibling].some(one => {
          const style = one && getComputedStyle(one);
          return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        });
        return { stop: on.dataset.stop, drawn, html: on.outerHTML.slice(0, 120) };
      });
      if (at?.stop !== undefined) reached.add(at.stop);
      if (at?.stop !== undefined && !at.drawn) unseen.push(at.html);
    }
    expect([reached.size, unseen]).toEqual([all, []]);
    // The pictures below are of a page just opened.
    await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)');
  });

  test('is lawful to axe and fits: light and wide, dark and narrow, four times as large', async () => {
    for (const [colorScheme, width, height] of [
      ['light', 1280, 800],
      ['dark', 390, 800],
      // 1280 x 1024 at 400 %.
      ['dark', 320, 256],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await settled(page);
      expect([width, await overflow(page)]).toEqual([width, []]);
      if (width === 320) continue;
      await page.screenshot({ path: `shots/studio-${name}-${width}-${colorScheme}.png`, fullPage: true });
      expect([colorScheme, width, await violations(page)]).toEqual([colorScheme, width, []]);
    }
  });

  test('fits with wide letters and words too, and in the user’s own colours', async () => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await page.evaluate("document.documentElement.classList.add('wide')");
    for (const [width, height] of [
      [1280, 800],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      await settled(page);
      expect([width, await overflow(page)]).toEqual([width, []]);
      expect([width, await hiddenWords(page)]).toEqual([width, []]);
      if (width === 1280)
        await page.screenshot({ path: `shots/studio-${name}-own-colours.png`, fullPage: true });
    }
  });
});

test('the back button goes back, and focus goes to the page one came to', async () => {
  const page = await studio('#/settings');
  const heading = () => page.locator('#page h1').textContent();
  expect(await heading()).toBe('Settings');
  // Nobody went anywhere yet: the first Tab is the way past the way around.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
  await page.getByRole('link', { name: 'Cues and breathing' }).click();
  await until(page, "document.querySelector('#page h1')?.textContent === 'Cues and breathing'");
  await until(page, "document.activeElement === document.querySelector('#page h1')");
  expect(new URL(page.url()).hash).toBe('#/cues');
  await page.goBack();
  await until(page, "document.querySelector('#page h1')?.textContent === 'Settings'");
  await page.goForward();
  await until(page, "document.querySelector('#page h1')?.textContent === 'Cues and breathing'");
  await page.close();
});

test('an unknown address leads to the start with a plain sentence', async () => {
  const page = await studio('#/nowhere/at/all');
  expect(await page.locator('#page [role=status]').first().textContent()).toContain(
    'no page at this address',
  );
  await page.close();
});

test('a theme chosen is worn at once, and the next time too', async () => {
  const page = await studio('#/settings');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('radio', { name: 'Dark' }).check();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).colorScheme);
  expect(await ground()).toBe('dark');
  await saved(page);
  await page.reload();
  await opened(page);
  await until(page, "document.documentElement.style.colorScheme === 'dark'");
  await page.getByRole('radio', { name: 'As the system' }).check();
  await saved(page);
  await page.close();
});

test('a place is forgotten, and a site revoked', async () => {
  const page = await studio('#/settings');
  await page.getByRole('button', { name: 'Forget the place on meet.google.com' }).click();
  await until(page, "!document.body.textContent.includes('Forget')");
  await page.getByRole('button', { name: 'Revoke example.com' }).click();
  await until(page, "!document.body.textContent.includes('example.com')");
  expect(await page.evaluate('chrome.permissions.getAll().then(({ origins }) => origins)')).not.toContain(
    'https://example.com/*',
  );
  await page.close();
});

test('own words take the place of a cue, and an empty field gives ours back', async () => {
  const page = await studio('#/cues');
  await page.locator('summary', { hasText: 'Mirror' }).click();
  const field = page.getByLabel('Match their pace, roughly');
  await field.fill('Slower than you think, and then once more slower still');
  await until(page, "document.body.textContent.includes('Too long for a glance')");
  await field.fill('Their pace');
  await saved(page);
  await page.reload();
  await opened(page);
  expect(await page.locator('summary', { hasText: 'Mirror' }).textContent()).toMatch(/1 in your words/);
  await page.locator('summary', { hasText: 'Mirror' }).click();
  await page.getByLabel('Match their pace, roughly').fill('');
  expect(await page.locator('summary', { hasText: 'Mirror' }).textContent()).not.toMatch(/in your words/);
  await page.close();
});

test('what went quiet is shown by its kind and place, without a private word', async () => {
  const page = await studio('#/settings');
  await page.evaluate("setTimeout(() => { throw new TypeError('I was let go from Acme'); })");
  await new Promise(done => setTimeout(done, 300));
  await page.evaluate("location.hash = '#/check'");
  await until(page, "document.querySelector('.self-check code')?.textContent.startsWith('TypeError')");
  expect(await page.locator('.self-check').textContent()).not.toMatch(/let go|Acme|Northwind|truce/);
  expect(await page.locator('.self-check').textContent()).toContain('meet.google.com');
  await page.close();
});

test('the first run writes a story, can be left, and never comes again', async () => {
  const page = await studio('#/welcome');
  await page.getByLabel('Title').fill('The pricing bet');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await until(page, "location.hash !== '#/welcome'");
  await page.evaluate("location.hash = '#/welcome'");
  await until(page, "location.hash !== '#/welcome' && document.querySelector('#page h1') !== null");
  expect(await page.evaluate('chrome.storage.local.get(null).then(JSON.stringify)')).toContain(
    'The pricing bet',
  );
  await page.close();
});

test('only the Studio may delete everything, and it saves a backup first', async () => {
  const other = await browser.extensionPage('src/popup.html');
  expect(await ask(other, { type: 'empty' })).toBeFalsy();
  await other.close();
  const page = await studio('#/settings');
  const all = page.getByRole('button', { name: 'Delete everything' });
  expect(await all.isDisabled()).toBe(true);
  await page.getByLabel('Type “delete” to go on').fill('Delete');
  await page.evaluate("localStorage.setItem('draft:story:half', 'typed')");
  const download = page.waitForEvent('download');
  await all.click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^evenkeel-before-deleting-\d{4}-\d\d-\d\d\.json$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain('The release-train truce');
  await until(page, "document.body.textContent.includes('Everything is deleted')");
  expect(await page.evaluate('Promise.all([chrome.storage.local.get(null), localStorage.length])')).toEqual([
    {},
    0,
  ]);
  await page.evaluate("location.hash = '#/check'");
  await until(page, "document.body.textContent.includes('No call was noticed yet')");
  await page.close();
});
