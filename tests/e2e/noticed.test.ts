// A call is noticed in Chromium: real tracks, real connections, the watch in its own world.
import { afterAll, beforeAll, test } from 'vitest';
import { launch, type Chromium } from './harness/chromium.ts';
import { served, watchOnly } from './pages/noticed.extension.ts';
import { endOf, play, scenarios } from './pages/noticed.scenarios.ts';

let browser: Chromium;
let site: Awaited<ReturnType<typeof served>>;
let extension: Awaited<ReturnType<typeof watchOnly>>;

beforeAll(async () => {
  [site, extension] = await Promise.all([served(), watchOnly()]);
  const load = [`--disable-extensions-except=${extension.folder}`, `--load-extension=${extension.folder}`];
  // Not as the one to test: it has no background to wait for.
  browser = await launch({ extension: null, args: [...load, '--js-flags=--expose-gc'] });
});
afterAll(async () => {
  await browser.close();
  site.close();
  extension.remove();
});

/** A page of the test's own: they wait most of their time, so several go side by side. */
const stage = async (finished: (deed: () => Promise<void>) => void) => {
  const page = await browser.context.newPage();
  finished(() => page.close());
  return {
    open: async (fast: number) => void (await page.goto(site.at(fast))),
    run: (script: string) =>
      page.evaluate(script.includes(';') || script === '' ? `(async () => { ${script} })()` : script),
  };
};

// The longest first: the others go beside it.
test.concurrent(
  'by the real clock, eight seconds of nobody are not the end and twelve are',
  async ({ expect, onTestFinished }) => {
    const { open, run } = await stage(onTestFinished);
    await open(1);
    await run(`window.them = await call.person(); call.shows('they', them.stream); await call.wait(800);`);
    await run(`them.near.close(); await call.wait(8_000);`);
    expect(await run('document.documentElement.dataset.facts')).toBe('joined');
    await run(`await call.wait(4_000);`);
    expect(await run('document.documentElement.dataset.facts')).toBe('joined left');
  },
);

for (const scenario of scenarios.filter(({ only }) => only !== 'firefox')) {
  test.concurrent(`${scenario.name}`, async ({ expect, onTestFinished }) =>
    expect(await play(await stage(onTestFinished), scenario, expect)).toBe(endOf(scenario)),
  );
}

test.concurrent(
  'an element and a stream that the page lets go are let go',
  async ({ expect, onTestFinished }) => {
    const { open, run } = await stage(onTestFinished);
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
  },
);
