// A call is noticed in Chromium: real tracks, real connections, the watch in its own world.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fakeMedia, findChromium, quiet } from '../../scripts/browsers.mjs';
import { served, watchOnly } from './pages/noticed.extension.ts';
import { endOf, play, scenarios } from './pages/noticed.scenarios.ts';

let context: BrowserContext;
let site: Awaited<ReturnType<typeof served>>;
let extension: Awaited<ReturnType<typeof watchOnly>>;
const profile = mkdtempSync(join(tmpdir(), 'evenkeel-noticed-'));

beforeAll(async () => {
  [site, extension] = await Promise.all([served(), watchOnly()]);
  const load = [`--disable-extensions-except=${extension.folder}`, `--load-extension=${extension.folder}`];
  context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? '',
    headless: true,
    chromiumSandbox: false,
    args: [...quiet, ...load, ...fakeMedia('8'), '--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
  });
});
afterAll(async () => {
  await context.close();
  site.close();
  extension.remove();
  rmSync(profile, { recursive: true, force: true });
});

const stage = async () => {
  const page = await context.newPage();
  return {
    open: async (fast: number) => void (await page.goto(site.at(fast))),
    run: (script: string) =>
      page.evaluate(script.includes(';') || script === '' ? `(async () => { ${script} })()` : script),
    close: () => page.close(),
  };
};

for (const scenario of scenarios.filter(({ only }) => only !== 'firefox')) {
  test(`${scenario.name}`, async () => {
    const there = await stage();
    expect(await play(there, scenario)).toBe(endOf(scenario));
    await there.close();
  });
}

test('by the real clock, eight seconds of nobody are not the end and twelve are', async () => {
  const { open, run, close } = await stage();
  await open(1);
  await run(`window.them = await call.person(); call.shows('they', them.stream); await call.wait(800);`);
  await run(`them.near.close(); await call.wait(8_000);`);
  expect(await run('document.documentElement.dataset.facts')).toBe('joined');
  await run(`await call.wait(4_000);`);
  expect(await run('document.documentElement.dataset.facts')).toBe('joined left');
  await close();
});

test('an element and a stream that the page lets go are let go', async () => {
  const { open, run, close } = await stage();
  await open(5);
  await run(`
    window.gone = [];
    window.registry = new FinalizationRegistry(what => gone.push(what));
    const shown = async () => {
      const stream = call.canvas();
      const element = call.shows('one', stream);
      registry.register(element, 'element');
      registry.register(stream, 'stream');
      await call.wait(200);
      call.stop(stream);
      element.srcObject = null;
      element.remove();
    };
    await shown();
    await shown();
  `);
  expect(await run('document.documentElement.dataset.facts')).toBe('lobby');
  const collected = () =>
    run(`await gc({ type: 'major', execution: 'async' }); return gone.toSorted().join(' ');`);
  await expect.poll(collected, { timeout: 10_000 }).toBe('element element stream stream');
  await close();
});
