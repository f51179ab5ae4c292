// Page cost: what a joined call pays for us over 30 s, without Evenkeel, with an idle strip, with a breathing one.
import type { CDPSession, Page } from 'playwright-core';
import { it } from 'vitest';
import { launch, type Chromium } from '../../tests/e2e/harness/chromium.ts';
import { median, print, type Row } from './figures.ts';

const rounds = 5;
const seconds = 30;
const variants = ['without', 'idle', 'breathing'] as const;
type Variant = (typeof variants)[number];

/** Figures of one round, all of the call page's own process and thread. */
const measures = {
  'script, ms/s': 0.05,
  'main thread busy, ms/s': 1,
  'long tasks': 0,
  'video frames dropped': 0,
  'video frames shown a second': 0,
  'JS heap, kB': 1,
  nodes: 0,
} as const;
type Measure = keyof typeof measures;
type Figures = Readonly<Record<Measure, number>>;

const watchers = `
  window.longTasks = 0;
  new PerformanceObserver(list => { window.longTasks += list.getEntries().length; }).observe({ type: 'longtask' });
  window.quality = () => [...document.querySelectorAll('video')].map(v => v.getVideoPlaybackQuality())
    .reduce((sum, q) => ({ total: sum.total + q.totalVideoFrames, dropped: sum.dropped + q.droppedVideoFrames }), { total: 0, dropped: 0 });
`;

const metrics = async (session: CDPSession): Promise<ReadonlyMap<string, number>> => {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return new Map(all.map(({ name, value }) => [name, value]));
};

const wait = (ms: number) => new Promise(done => setTimeout(done, ms));

const measured = async (browser: Chromium, page: Page, variant: Variant): Promise<Figures> => {
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(watchers);
  if (variant === 'breathing') await browser.key(page, 'breathe');
  await wait(1_000);
  const [before, from] = [
    await metrics(session),
    await page.evaluate<{ total: number; dropped: number }>('quality()'),
  ];
  for (let gone = 0; gone < seconds; gone += 6) {
    await wait(6_000);
    // A breath in the call ends by itself after its cycles: ask again, as often as somebody might.
    if (variant === 'breathing' && gone % 12 === 6) await browser.key(page, 'breathe');
  }
  const [after, to] = [
    await metrics(session),
    await page.evaluate<{ total: number; dropped: number }>('quality()'),
  ];
  const rate = (name: string) => (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1_000) / seconds;
  return {
    'script, ms/s': rate('ScriptDuration'),
    'main thread busy, ms/s': rate('TaskDuration'),
    'long tasks': await page.evaluate<number>('longTasks'),
    'video frames dropped': to.dropped - from.dropped,
    'video frames shown a second': (to.total - from.total) / seconds,
    'JS heap, kB': (after.get('JSHeapUsedSize') ?? 0) / 1_024,
    nodes: await page.evaluate<number>("document.getElementsByTagName('*').length"),
  };
};

it('measures the call page', async () => {
  const figures: Record<Variant, Figures[]> = { without: [], idle: [], breathing: [] };
  for (let round = 0; round < rounds; round += 1) {
    // The order turns, so that no variant always comes first.
    for (const variant of [...variants.slice(round % 3), ...variants.slice(0, round % 3)]) {
      const browser = await launch(variant === 'without' ? { extension: null } : {});
      const page = await browser.call();
      await browser.join(page);
      await wait(4_000);
      figures[variant].push(await measured(browser, page, variant));
      await browser.close();
    }
  }
  const rows = (Object.keys(measures) as Measure[]).map((measure): Row => {
    const [bare = 0, idle = 0, breathing = 0] = variants.map(v => median(figures[v].map(f => f[measure])));
    return [
      measure,
      bare,
      idle,
      breathing,
      idle - bare,
      breathing - bare,
      bare ? idle / bare : '-',
      bare ? breathing / bare : '-',
    ];
  });
  print(
    `The call page over ${seconds} s, medians of ${rounds} interleaved rounds`,
    ['', ...variants, '+ idle', '+ breathing', 'x idle', 'x breathing'],
    rows,
  );
});
