// Studio: how soon it is drawn and how long a key waits, with nothing kept, an evening's work, and far too much.
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { emptyInterview, emptyPerson } from '../../src/core/interview.ts';
import { emptyStory } from '../../src/core/story.ts';
import { keep, pageOfOurs } from '../../tests/e2e/kept-harness.ts';
import { launch, until, type Chromium } from '../../tests/e2e/harness/chromium.ts';
import { median, print, share, type Row } from './figures.ts';

const rounds = 3;
const stores = { empty: [0, 0], evening: [8, 1], full: [500, 50] } as const;
type Store = keyof typeof stores;
const names = Object.keys(stores) as Store[];

const competencies = ['conflict', 'leadership', 'failure', 'planning', 'customer', 'influence', 'results'];
const storyOf = (n: number) => ({
  kind: 'story',
  id: `s${n}`,
  patch: {
    ...emptyStory,
    title: `Story ${n} of the warehouse`,
    keywords: ['moved shelves', `aisle ${n}`, 'night shift', 'two others'],
    proof: `${n} %`,
    tags: [competencies[n % competencies.length], `own ${n % 9}`],
    situation: `The warehouse of ${n} aisles lost a day each month to counting, and nobody owned the count`,
    task: 'To bring the count under an hour without stopping the trucks',
    action: 'Drew a plan of the aisles, moved the shelves by night with two others, and wrote down the order',
    result: `Picking got ${n} % faster and the count took forty minutes`,
  },
});
const interviewOf = (n: number) => ({
  kind: 'interview',
  id: `i${n}`,
  patch: {
    ...emptyInterview,
    company: `Company ${n}`,
    role: 'Warehouse lead',
    startsAt: Date.now() + (n + 1) * 86_400_000,
    starred: competencies.slice(0, 4),
    stories: Array.from({ length: 8 }, (_, at) => `s${(n * 8 + at) % 500}`),
    people: [{ ...emptyPerson, name: `Ada ${n}`, role: 'Head of operations' }],
  },
});

const filled = async (browser: Chromium, [stories, interviews]: readonly [number, number]): Promise<void> => {
  const page = await pageOfOurs(browser);
  const all = [
    ...Array.from({ length: stories }, (_, n) => storyOf(n)),
    ...Array.from({ length: interviews }, (_, n) => interviewOf(n)),
  ];
  for (let from = 0; from < all.length; from += 100) {
    const { kept } = await keep(page, all.slice(from, from + 100));
    if (!kept) throw new Error('The store took nothing: the figures would be of an empty one.');
  }
  await page.close();
};

/** Notes when the page's own list, form or empty state was painted. */
const watch = `
  new MutationObserver((_, watching) => {
    if (!document.querySelector('main h1') || document.querySelector('[aria-busy="true"]')) return;
    watching.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.drawnAt = performance.now(); }));
  }).observe(document, { subtree: true, childList: true, attributes: true });`;

type Figures = Record<string, number[]>;
const put = (all: Figures, what: string, figure: number) => (all[what] ??= []).push(figure);

const opened = async (browser: Chromium, hash: string): Promise<Page> => {
  const page = await browser.context.newPage();
  await page.addInitScript(watch);
  await page.goto(`chrome-extension://${browser.id}/src/studio.html#${hash}`);
  await until(page, "'drawnAt' in window");
  return page;
};

const drawn = async (browser: Chromium, hash: string, figures: Figures): Promise<void> => {
  const page = await opened(browser, hash);
  await until(page, "performance.getEntriesByName('first-contentful-paint').length > 0");
  const first = "performance.getEntriesByName('first-contentful-paint')[0].startTime";
  put(figures, `${hash} first paint`, await page.evaluate<number>(first));
  put(figures, `${hash} drawn`, await page.evaluate<number>('drawnAt'));
  await page.close();
};

/** From the key as the browser stamped it to the task after its frame; and what of it the page's thread worked. */
const timer = `
  window.waits = [];
  addEventListener('keydown', ({ timeStamp }) =>
    requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - timeStamp))), true);`;

type Keys = {
  readonly wait: number;
  readonly late: number;
  readonly script: number;
  readonly longest: number;
};

const typed = async (browser: Chromium, page: Page, text: string): Promise<Keys> => {
  const session = await browser.context.newCDPSession(page);
  // Of the thread, not of the wall: other work on the machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  };
  // What the page loads while it rests is not the key's.
  await new Promise(done => setTimeout(done, 700));
  await page.keyboard.type('a');
  await new Promise(done => setTimeout(done, 300));
  await page.evaluate(timer);
  const scripts: number[] = [];
  for (const letter of text) {
    const before = await scriptMs();
    await page.keyboard.type(letter);
    await page.evaluate(() => new Promise(done => setTimeout(done, 40)));
    scripts.push((await scriptMs()) - before);
  }
  const waits = await page.evaluate<readonly number[]>('waits');
  await page.close();
  return {
    wait: median(waits),
    late: share(waits, 0.95),
    script: median(scripts),
    longest: Math.max(...scripts),
  };
};

const sentence = 'moved shelves by night and told';
const fields: Record<string, (browser: Chromium) => Promise<Page>> = {
  'a bare textarea': async browser => {
    const page = await browser.context.newPage();
    await page.setContent('<textarea></textarea>');
    await page.locator('textarea').focus();
    return page;
  },
  'Find, in the stories': async browser => {
    const page = await opened(browser, '/stories');
    await page.getByLabel('Find').focus();
    return page;
  },
  "a story's action": async browser => {
    const page = await opened(browser, '/stories/s3');
    await page.locator('.seen').first().waitFor();
    await page.getByRole('textbox', { name: 'Action' }).focus();
    return page;
  },
  "an interview's company": async browser => {
    const page = await opened(browser, '/interviews/i0');
    await page.getByLabel('Company', { exact: true }).focus();
    return page;
  },
};

it('times the Studio', async () => {
  const paints: Record<Store, Figures> = { empty: {}, evening: {}, full: {} };
  const keys: Record<Store, Record<string, Keys[]>> = { empty: {}, evening: {}, full: {} };
  const browsers = new Map<Store, Chromium>();
  for (const name of names) {
    const browser = await launch({ media: false });
    await filled(browser, stores[name]);
    browsers.set(name, browser);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, browser] of browsers) {
      for (const hash of ['/interviews', '/stories', '/coverage']) await drawn(browser, hash, paints[name]);
      for (const [field, open] of Object.entries(fields)) {
        // With nothing kept there is nothing to look for, and nothing to open.
        if (name === 'empty' && field !== 'a bare textarea') continue;
        (keys[name][field] ??= []).push(await typed(browser, await open(browser), sentence));
      }
    }
  }
  for (const browser of browsers.values()) await browser.close();

  print(
    `ms from opening the Studio, medians of ${rounds} interleaved rounds`,
    ['', 'nothing kept', '8 stories, 1 interview', '500 and 50', 'x nothing', 'x evening'],
    Object.keys(paints.full).map((what): Row => {
      const [empty = NaN, evening = NaN, full = NaN] = names.map(name => median(paints[name][what] ?? []));
      return [what, empty, evening, full, full / empty, full / evening];
    }),
  );
  const of = (name: Store, field: string, figure: keyof Keys): number =>
    median((keys[name][field] ?? []).map(all => all[figure]));
  print(
    'ms from a key to its paint, and what of it the page ran in its own thread (goal: one frame, 16)',
    [
      '',
      '8 and 1',
      '500 and 50',
      '500, 95 %',
      'x bare',
      'script 8 and 1',
      'script 500 and 50',
      'most of one key',
    ],
    Object.keys(fields).map((field): Row => {
      const wait = of('full', field, 'wait');
      return [
        field,
        of('evening', field, 'wait'),
        wait,
        of('full', field, 'late'),
        wait / of('full', 'a bare textarea', 'wait'),
        of('evening', field, 'script'),
        of('full', field, 'script'),
        of('full', field, 'longest'),
      ];
    }),
  );
});
