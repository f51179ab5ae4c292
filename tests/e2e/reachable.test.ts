// What a page can reach of the built extension: every file is asked for, by every address that can be guessed.
import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, launch, type Chromium } from './harness/chromium.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false });
});
afterAll(() => browser.close());

const folder = built('chrome');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => relative(folder, `${entry.parentPath}/${entry.name}`));

/** Which of these addresses answer to a fetch, an image, a script or a style sheet of the page. */
const reached = (page: Page, urls: readonly string[]) =>
  page.evaluate<string[]>(`(async () => {
    const urls = ${JSON.stringify(urls)};
    const element = (name, attribute, url) => new Promise(done => {
      const node = document.createElement(name);
      if (name === 'link') node.rel = 'stylesheet';
      node.onload = () => done(true);
      node.onerror = () => done(false);
      node[attribute] = url;
      document.head.append(node);
    });
    const answers = await Promise.all(urls.map(async url => [
      await fetch(url).then(() => true, () => false),
      await fetch(url, { mode: 'no-cors' }).then(() => true, () => false),
      await element('img', 'src', url),
      await element('script', 'src', url),
      await element('link', 'href', url),
    ]));
    return urls.filter((_, i) => answers[i].includes(true));
  })()`);

test.each(['https://meet.google.com/plain', 'https://example.com/plain'])(
  'a page at %s reaches no file of ours, neither by our name nor by a guess',
  async at => {
    await browser.context.route('**/plain', route =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Plain</title><p>Nothing.' }),
    );
    const page = await browser.open(at);
    expect(files).toEqual(expect.arrayContaining(['manifest.json', 'src/live.html', 'src/content.iife.js']));
    const guess = crypto.randomUUID();
    const urls = [browser.id, guess].flatMap(host => files.map(file => `chrome-extension://${host}/${file}`));
    expect(await reached(page, urls)).toEqual([]);
    await page.close();
  },
);

test('at the address of this browser run a page reaches the live page, and no other file', async () => {
  const worker = await browser.worker();
  const live = await worker.evaluate<string>(`chrome.runtime.getURL('src/live.html')`);
  const root = live.slice(0, -'src/live.html'.length);
  expect(root).not.toContain(browser.id);
  for (const at of ['https://meet.google.com/plain', 'https://example.com/plain']) {
    const page = await browser.open(at);
    expect(
      await reached(
        page,
        files.map(file => root + file),
      ),
    ).toEqual([live]);
    await page.close();
  }
});

test('the address is another one in the next run', async () => {
  const address = (of: Chromium) =>
    of.worker().then(worker => worker.evaluate<string>(`chrome.runtime.getURL('src/live.html')`));
  const other = await launch({ media: false });
  const [here, there] = await Promise.all([address(browser), address(other)]);
  await other.close();
  expect(here).not.toBe(there);
});
