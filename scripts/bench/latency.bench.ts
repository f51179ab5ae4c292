// Latency: from a key, or from joining, until the answer is painted, and how much of that the call's own process pays.
import type { Frame, Page } from 'playwright-core';
import { it } from 'vitest';
import { launch, type Chromium } from '../../tests/e2e/harness/chromium.ts';
import type { Key } from '../../src/core/messages.ts';
import { median, print, type Row } from './figures.ts';
import { ofScript, traced, wait } from './trace.ts';

const rounds = 7;
const now = 'performance.timeOrigin + performance.now()';

/** Resolves, as epoch ms, at the end of the first frame that paints `sight`: a task runs once a frame is made. */
const painted = (where: Page | Frame, sight: string): Promise<number> =>
  where.evaluate(`new Promise(done => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(${now});
    const look = () => requestAnimationFrame(() => (${sight}) ? port2.postMessage(0) : look());
    look();
  })`);

const prepare = async (browser: Chromium): Promise<void> => {
  const popup = await browser.extensionPage('src/popup.html');
  const story = (id: string, title: string, tag: string) => ({
    kind: 'story',
    id,
    patch: {
      title,
      tags: [tag],
      keywords: ['shared calendar', 'joint demo', 'weekly wins'],
      proof: '12 people',
    },
  });
  const intent = [
    story('s1', 'The release-train truce', 'conflict'),
    story('s2', 'Took over a stalled team', 'leadership'),
    story('s3', 'The pricing bet', 'decisions'),
    {
      kind: 'interview',
      id: 'i1',
      patch: { company: 'Northwind', role: 'Lead', stories: ['s1', 's2', 's3'] },
    },
  ];
  await popup.evaluate(all => chrome.runtime.sendMessage({ type: 'keep', intent: all }), intent);
  await popup.close();
};

type Sight = { readonly of: 'page' | 'live'; readonly is: string };
/** Our one node; what it shows sits in its closed root, so that only a hit at the strip's place tells. */
const host =
  "[...document.documentElement.children].find(({ localName }) => !['head', 'body'].includes(localName))";

it('times what a hand waits for', async () => {
  const browser = await launch();
  await prepare(browser);
  const worker = await browser.worker();
  /** From when the browser tells us of the key: the driver's way to the browser is not ours. */
  const heard = `void (globalThis.at ??= (chrome.commands.onCommand.addListener(() => { at = ${now}; }), 0))`;
  const took: Record<string, number[]> = {};
  const paid: Record<string, number[]> = {};
  const put = (all: Record<string, number[]>, what: string, ms: number) => (all[what] ??= []).push(ms);

  const pressed = async (
    page: Page,
    live: Frame,
    what: string,
    key: Key,
    { of, is }: Sight,
  ): Promise<void> => {
    const events = await traced(browser, page, async () => {
      const seen = painted(of === 'page' ? page : live, is);
      await wait(100);
      await worker.evaluate(heard);
      await browser.key(page, key);
      put(took, what, (await seen) - (await worker.evaluate<number>('at')));
      await wait(200);
    });
    put(paid, what, ofScript(events, 'content.iife.js', ['FunctionCall', 'EvaluateScript']));
    await wait(500);
  };

  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.call();
    const live = await browser.liveFrame(page);
    await live.waitForSelector('.sidebar');
    await wait(1_000);
    const strip = painted(live, "document.querySelector('.strip')");
    await page.evaluate(`document.addEventListener('click', () => { window.joinedAt = ${now}; }, true)`);
    await browser.join(page);
    put(took, 'joined to strip', (await strip) - (await page.evaluate<number>('window.joinedAt')));
    await wait(3_000);
    await pressed(page, live, 'key to search', 'stories', {
      of: 'live',
      is: "document.querySelector('.strip .field')",
    });
    const search = await live.$('.strip .field');
    if (search) {
      const seen = painted(live, "document.querySelector('.row .why')");
      await wait(50);
      const start = performance.timeOrigin + performance.now();
      await live.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('.field');
        if (!field) return;
        field.value = 'tell me about a conflict you had with a colleague';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      const ms = await Promise.race([seen, wait(2_000).then(() => NaN)]);
      put(took, 'question to best story', Number(ms) - start);
    }
    await pressed(page, live, 'key to Reset line', 'reset', {
      of: 'live',
      is: "document.querySelector('.now.say')",
    });
    await pressed(page, live, 'key to hidden', 'toggle', {
      of: 'page',
      is: `document.elementFromPoint(innerWidth / 2, 45) !== ${host}`,
    });
    await pressed(page, live, 'key to shown', 'toggle', {
      of: 'page',
      is: `document.elementFromPoint(innerWidth / 2, 45) === ${host}`,
    });
    await page.close();
  }
  await browser.close();

  const goals: Record<string, string> = {
    'key to search': '<= 50 ms',
    'key to Reset line': '<= 50 ms',
    'key to hidden': 'one frame after the message',
  };
  print(
    `ms from the key, as the browser tells us of it, to the end of the frame that paints the answer, medians of ${rounds}`,
    ['', 'ms', "in the call's process", 'goal'],
    Object.entries(took).map(([what, all]): Row => {
      const share = paid[what];
      return [what, median(all), share ? median(share) : '-', goals[what] ?? ''];
    }),
  );
});
