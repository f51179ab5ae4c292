// A page of the Studio looks the same whichever pages were seen before it: their styles stay loaded beside its own.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyInterview, emptyPerson } from '../../src/core/interview.ts';
import { hashOf, type PageName, type Route } from '../../src/core/route.ts';
import { emptyStory } from '../../src/core/story.ts';
import { pages } from '../../src/ui/studio/pages.ts';
import { launch, until, type Chromium } from './harness/chromium.ts';
import { keep } from './kept-harness.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false });
  const page = await browser.extensionPage('manifest.json');
  const story = (id: string, title: string, tag: string) => ({
    kind: 'story',
    id,
    patch: { ...emptyStory, title, tags: [tag], keywords: ['shared calendar'], proof: '-38 %' },
  });
  const { kept } = await keep(page, [
    story('s1', 'The release-train truce', 'conflict'),
    story('s2', 'Took over a stalled team', 'leadership'),
    {
      kind: 'interview',
      id: 'i1',
      patch: {
        ...emptyInterview,
        company: 'Northwind',
        role: 'Product lead',
        startsAt: Date.now() + 5 * 86_400_000,
        people: [{ ...emptyPerson, name: 'Dana Reyes' }],
        starred: ['conflict', 'planning'],
        stories: ['s1', 's2'],
      },
    },
  ]);
  if (!kept) throw new Error('What the tests look at was not kept.');
  await page.close();
}, 60_000);
afterAll(() => browser.close());

const ids: Partial<Record<PageName, string | null>> = { story: 's1', coverage: 'i1' };
const addresses = (Object.keys(pages) as PageName[])
  .filter(page => pages[page] !== null)
  .map(page => hashOf({ page, id: ids[page] ?? 'i1' } as Route));

/** Where everything on the page stands, once it stands still; where it is `wanted` to, if it ever does. */
const standing = (page: Page, wanted: readonly string[] | null = null) =>
  page.evaluate<readonly string[]>(`(async () => {
    const wanted = ${JSON.stringify(wanted)}?.join();
    const look = () => [...document.querySelectorAll('#page *')].map(one => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const { fontSize, color, backgroundColor } = getComputedStyle(one);
      const at = [left, top + scrollY, width, height].map(Math.round).join(' ');
      return [one.localName + '.' + one.getAttribute('class'), at, fontSize, color, backgroundColor].join(' | ');
    });
    let last = [];
    for (let n = 0; n < 40; n += 1) {
      await new Promise(done => setTimeout(done, wanted ? 60 : 150));
      const now = look();
      if (now.length > 3 && now.join() === last.join() && (wanted ?? now.join()) === now.join()) return now;
      last = now;
    }
    return last;
  })()`);

test('each page stands as if it were the first', async () => {
  const first = new Map<string, readonly string[]>();
  const page = await browser.extensionPage('manifest.json');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
  const studio = `chrome-extension://${browser.id}/src/studio.html`;
  for (const address of addresses) {
    await page.goto('about:blank');
    await page.goto(studio + address);
    await until(page, "document.querySelector('#page h1') !== null");
    first.set(address, await standing(page));
  }
  for (const address of [...addresses, ...addresses]) {
    await page.evaluate(`location.hash = '${address}'`);
    const now = await standing(page, first.get(address));
    const moved = now.filter((one, at) => one !== first.get(address)?.[at]);
    expect([address, ...moved.slice(0, 5)]).toEqual([address]);
  }
  await page.close();
}, 120_000);
