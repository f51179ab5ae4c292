// What the user prepared is nowhere in the call page: a word that exists only in our records is looked for everywhere.
import type { CDPSession, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, until, type Chromium } from './harness/chromium.ts';
import { prepare, story } from './prepared.ts';

/** One word each for a story, its hidden part, a company and a person; and one that the page itself knows. */
const secrets = ['zanderquill', 'mottlewisp', 'brindlecorp', 'ottoleniva'] as const;
const planted = 'pagewonders';
const secret = new RegExp(secrets.join('|'), 'iu');

let browser: Chromium;
let ours: Page;
let page: Page;
let live: Frame;
const requests: { readonly url: string; readonly of: string }[] = [];
const said: string[] = [];

/** The page spies on everything it can before any script of ours has run. */
const spy = `
  window.spied = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'selectionchange', 'message', 'compositionupdate', 'focusin', 'click']) {
    addEventListener(type, event => spied.push([type, event.key, event.data, event.target?.value].join(' ')), true);
  }
  document.addEventListener('selectionchange', () => spied.push('selected ' + getSelection()));
  new MutationObserver(seen => seen.forEach(({ target, addedNodes }) =>
    spied.push(...[target, ...addedNodes].map(node => 'mutated ' + (node.outerHTML ?? node.data ?? '').slice(0, 20_000)))
  )).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
`;

beforeAll(async () => {
  browser = await launch();
  const { context } = browser;
  context.on('request', request => {
    const worker = request.serviceWorker();
    const of = worker ? worker.url() : request.frame().url();
    requests.push({ url: request.url(), of });
  });
  context.on('console', message => said.push(message.text()));
  ours = await prepare(browser, [
    story('s4', {
      title: 'Zanderquill at the harbour',
      keywords: ['zanderquill plan'],
      proof: 'zanderquill 7',
      action: 'mottlewisp first',
      situation: 'mottlewisp in the fog',
      tags: ['zanderquill'],
    }),
    {
      kind: 'interview',
      id: 'i1',
      patch: {
        company: 'Brindlecorp',
        role: 'brindlecorp lead',
        people: [{ name: 'Ottoleniva', role: '', email: '', phone: '', kind: 'interviewer' }],
        stories: ['s4', 's1'],
      },
    },
  ]);
  page = await browser.open('about:blank');
  await page.addInitScript(spy);
  await page.goto('https://meet.google.com/abc-defg-hij?captions=0');
  await page.evaluate('window.rehearsal.ready');
  live = await browser.liveFrame(page);
  await live.locator('.sidebar .row').first().waitFor();
  await browser.join(page);
  await live.locator('.strip .words').waitFor();
  await browser.key(page, 'stories');
  await until(live, "document.activeElement.dataset.field === 'search' && document.hasFocus()");
  await page.keyboard.type('zanderquill', { delay: 5 });
  await until(live, "document.querySelector('.row .title')?.textContent.startsWith('Zander')");
}, 90_000);
afterAll(() => browser.close());

/** Everything the page can say of itself, as one text. */
const known = () =>
  page.evaluate<string>(`(async () => {
    getSelection().selectAllChildren(document.documentElement);
    const selected = String(getSelection());
    getSelection().removeAllRanges();
    const all = [...document.querySelectorAll('*')];
    return JSON.stringify([
      document.documentElement.outerHTML, document.title, document.body.innerText, selected, document.cookie, name, location.href,
      all.flatMap(node => [...node.attributes].map(({ name, value }) => name + value)),
      { ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys(),
      performance.getEntries().map(entry => entry.toJSON()), history.state, spied, Object.keys(window),
    ]);
  })()`);

test('the page knows neither a story nor a name, whatever it looks at', async () => {
  const all = await known();
  // The spies do see: what the page itself has written is in their book.
  expect(all).toMatch(/Interview/);
  expect(all).toMatch(/mutated/);
  expect(all).not.toMatch(secret);
  const finds = (word: string) => page.evaluate(`find('${word}', false, false, true)`);
  expect(await finds('Interview')).toBe(true);
  for (const word of secrets) expect(await finds(word)).toBe(false);
});

test('what is typed into our search is no event of the page', async () => {
  await page.evaluate('spied.splice(0)');
  await page.keyboard.type(' mottlewisp', { delay: 5 });
  await until(live, "document.activeElement.value === 'zanderquill mottlewisp'");
  expect(await page.evaluate('spied.filter(one => /^(key|before|input|paste|select)/.test(one))')).toEqual(
    [],
  );
  await page.keyboard.press('Escape');
  await until(page, 'document.activeElement === document.body');
  await page.keyboard.press('q');
  expect(await page.evaluate("spied.some(one => one.startsWith('keydown q'))")).toBe(true);
});

test('it can be looked at in a card, and is still nowhere in the page', async () => {
  await browser.key(page, 'stories');
  await until(live, "document.activeElement.dataset.field === 'search' && document.hasFocus()");
  await page.keyboard.press('1');
  await live.locator('.card').waitFor();
  expect(await live.locator('.card').textContent()).toMatch(/mottlewisp first/);
  expect(await known()).not.toMatch(secret);
});

/** A whole heap as text; strings that were never flattened are whole in it too, by their parts. */
const heapOf = async (session: CDPSession): Promise<string> => {
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return parts.join('');
};

test('not even the memory of the page’s process holds it', async () => {
  await page.evaluate(`window.mine = { told: ['${planted}', 'x'].join(' ') }`);
  const session = await browser.context.newCDPSession(page);
  const heap = await heapOf(session);
  await session.detach();
  expect(heap.includes(planted)).toBe(true);
  expect(secret.exec(heap)?.[0]).toBeUndefined();
  // The same look finds it where it is known: in the process of our own frame.
  const framed = await browser.context.newCDPSession(live);
  expect(await heapOf(framed)).toMatch(secret);
  await framed.detach();
});

test('no console, no title and no badge says it', async () => {
  expect(said.join('\n')).not.toMatch(secret);
  const titles = await Promise.all(browser.context.pages().map(one => one.title()));
  expect([...titles, await live.title()].join('\n')).not.toMatch(secret);
  const worn = await ours.evaluate<string>(`(async () => JSON.stringify([
    await chrome.action.getTitle({}), await chrome.action.getBadgeText({}),
    await Promise.all((await chrome.tabs.query({})).map(({ id }) => Promise.all([
      chrome.action.getTitle({ tabId: id }), chrome.action.getBadgeText({ tabId: id }),
    ]))),
  ]))()`);
  expect(worn).toContain('Evenkeel');
  expect(worn).not.toMatch(secret);
});

test('no page, frame or worker of ours asks anything of any network', async () => {
  const own = `chrome-extension://`;
  const studio = await browser.extensionPage('src/studio.html');
  await studio.waitForSelector('h1');
  await studio.close();
  const popup = await browser.extensionPage('src/popup.html');
  await popup.waitForSelector('h1');
  await popup.close();
  expect(requests.some(({ of }) => of.startsWith(own))).toBe(true);
  expect(requests.filter(({ of, url }) => of.startsWith(own) && !url.startsWith(own))).toEqual([]);
  expect(requests.map(({ url }) => url).join('\n')).not.toMatch(secret);
});
