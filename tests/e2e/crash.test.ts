// Killed at any moment, the worker or the whole browser: nothing torn, and nothing lost that was answered for.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launch } from './harness/chromium.ts';
import { loaded, pageOfOurs } from './kept-harness.ts';

const workerKills = 25;
const browserKills = 10;

/** Types into three stories at once, the same number in each, asking once more where the worker died. */
const typing = `async from => {
  const send = message => chrome.runtime.sendMessage(message);
  for (let n = from; !globalThis.stopped; n++) {
    const intent = ['a', 'b', 'c'].map(id => ({ kind: 'story', id, patch: { title: String(n), action: 'x'.repeat(2000) } }));
    const message = { type: 'keep', intent };
    const answer = await send(message).catch(() => send(message)).catch(() => null);
    if (answer?.kept) acknowledged(n);
  }
}`;

const numbers = async (page: Page): Promise<readonly number[]> => {
  const load = await loaded(page);
  if (load.is === 'failed' || (load.is === 'found' && load.damaged.length)) return [Number.NaN];
  return load.is === 'empty'
    ? []
    : load.records.map(({ body }) => ('title' in body ? Number(body.title) : Number.NaN));
};
const soon = { interval: 3, timeout: 30_000 };
const pause = (ms: number) => new Promise(done => setTimeout(done, ms));
/** Kills fall at other moments each time, and at the same ones in every run of the test. */
const moments = (count: number, most: number) =>
  Array.from({ length: count }, (_, at) => 10 + ((at * 7919) % most));

test(
  `${workerKills} kills of the worker: 0 torn, 0 acknowledged edits lost`,
  { timeout: 180_000 },
  async () => {
    const browser = await launch({ media: false });
    const page = await pageOfOurs(browser);
    let last = 0;
    await page.exposeFunction('acknowledged', (n: number) => void (last = n));
    const session = await browser.context.newCDPSession(page);
    let died = 0;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      died += versions.filter(({ runningStatus }) => runningStatus === 'stopped').length;
    });
    await session.send('ServiceWorker.enable');
    const typed = page.evaluate(`(${typing})(1)`);
    let torn = 0;
    let lost = 0;
    for (const ms of moments(workerKills, 120)) {
      const before = last;
      await expect.poll(() => last, soon).toBeGreaterThan(before);
      await pause(ms);
      const sure = last;
      await session.send('ServiceWorker.stopAllWorkers');
      const found = await numbers(page);
      if (new Set(found).size > 1 || found.length !== 3) torn++;
      if (found.some(n => !(n >= sure))) lost++;
    }
    await page.evaluate('globalThis.stopped = true');
    await typed;
    expect(await numbers(page)).toEqual([last, last, last]);
    await browser.close();
    console.log(`worker: ${workerKills} kills, ${died} deaths, ${torn} torn, ${lost} lost, ${last} edits`);
    expect({ torn, lost }).toEqual({ torn: 0, lost: 0 });
    expect(died).toBeGreaterThanOrEqual(workerKills);
  },
);

test(
  `${browserKills} kills of the browser: 0 torn, 0 acknowledged edits lost`,
  { timeout: 240_000 },
  async () => {
    const profile = mkdtempSync(join(tmpdir(), 'evenkeel-'));
    let last = 0;
    let torn = 0;
    let lost = 0;
    for (const ms of [...moments(browserKills, 300), null]) {
      const browser = await launch({ profile, media: false });
      const page = await pageOfOurs(browser);
      const found = await numbers(page);
      if (new Set(found).size > 1 || (found.length !== 3 && last > 0)) torn++;
      if (found.some(n => !(n >= last))) lost++;
      if (ms === null) {
        await browser.close();
        break;
      }
      await page.exposeFunction('acknowledged', (n: number) => void (last = n));
      page.evaluate(`(${typing})(${Math.max(last, ...found) + 1})`).catch(() => null);
      const before = last;
      await expect.poll(() => last, soon).toBeGreaterThan(before);
      await pause(ms);
      await browser.kill();
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    console.log(`browser: ${browserKills} kills, ${torn} torn, ${lost} lost, ${last} edits`);
    expect({ torn, lost }).toEqual({ torn: 0, lost: 0 });
  },
);
