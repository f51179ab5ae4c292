// A call is noticed in Firefox: real tracks, real connections, the watch in its own world.
import { afterAll, beforeAll, test } from 'vitest';
import { launch, type Firefox, type Tab } from '../harness/firefox.ts';
import { served, watchOnly } from '../pages/noticed.extension.ts';
import { play, scenarios } from '../pages/noticed.scenarios.ts';

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

test.each(scenarios.filter(scenario => scenario.only !== 'chromium'))('$name', scenario =>
  play(stage, scenario),
);
