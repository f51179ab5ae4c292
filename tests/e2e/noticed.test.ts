// A call is noticed in Chromium: real tracks, real connections, the watch in its own world.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { fakeMedia, findChromium, quiet } from '../../scripts/browsers.mjs';
import { served, watchOnly } from './pages/noticed.extension.ts';
import { play, scenarios } from './pages/noticed.scenarios.ts';

let page: Page;
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
    args: [...quiet, ...load, ...fakeMedia, '--no-sandbox', '--disable-gpu'],
  });
  page = await context.newPage();
});
afterAll(async () => {
  await context.close();
  site.close();
  extension.remove();
  rmSync(profile, { recursive: true, force: true });
});

const stage = {
  open: async (fast: number) => void (await page.goto(site.at(fast))),
  run: (script: string) =>
    page.evaluate(script.includes(';') || script === '' ? `(async () => { ${script} })()` : script),
};

test.each(scenarios.filter(scenario => scenario.only !== 'firefox'))('$name', scenario =>
  play(stage, scenario),
);
