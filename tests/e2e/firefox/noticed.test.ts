// A call is noticed in Firefox: real tracks, real connections, the watch in its own world.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Firefox, type Tab } from '../harness/firefox.ts';
import { served, watchOnly } from '../pages/noticed.extension.ts';
import { endOf, play, scenarios } from '../pages/noticed.scenarios.ts';

let firefox: Firefox;
let page: Tab;
let site: Awaited<ReturnType<typeof served>>;
let extension: Awaited<ReturnType<typeof watchOnly>>;

beforeAll(async () => {
  [site, extension] = await Promise.all([served(), watchOnly()]);
  firefox = await launch({
    extension: extension.folder,
    prefs: { 'media.autoplay.blocking_policy': 0, 'media.getusermedia.browser.enabled': true },
  });
  page = await firefox.open('about:blank');
});
afterAll(async () => {
  await firefox.close();
  site.close();
  extension.remove();
});

const stage = {
  open: async (fast: number) => {
    const { context } = page;
    await firefox.send('browsingContext.navigate', { context, url: site.at(fast), wait: 'complete' });
  },
  run: (script: string) =>
    page.evaluate(script.includes(';') || script === '' ? `(async () => { ${script} })()` : script),
};

for (const scenario of scenarios.filter(({ only }) => only !== 'chromium')) {
  test(`${scenario.name}`, async () => expect(await play(stage, scenario, expect)).toBe(endOf(scenario)));
}

test('a page that comes back from the cache of pages knows that its call is over', async () => {
  const { open, run } = stage;
  const { context } = page;
  await open(1);
  await run(`window.them = await call.person(); call.shows('they', them.stream);`);
  await page.until("document.documentElement.dataset.facts === 'joined'");
  await run(
    `window.came = ''; addEventListener('pageshow', event => (came += event.persisted)); them.near.close(); them.far.close(); they.srcObject = null; call.stop(new MediaStream(them.tracks)); await call.wait(300);`,
  );
  await firefox.send('browsingContext.navigate', {
    context,
    url: site.at(1, '/elsewhere'),
    wait: 'complete',
  });
  await new Promise(done => setTimeout(done, 11_000));
  await firefox.send('browsingContext.traverseHistory', { context, delta: -1 });
  await page.until("location.pathname === '/room'");
  expect(await run('window.came')).toBe('true');
  await page.until("document.documentElement.dataset.facts === 'joined left'", 2_000);
});
