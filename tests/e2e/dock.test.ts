// Our one node in the host page: when it comes, what the page can see of it, and that nothing the page does breaks it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxOf, isOursAt, joined, node, nodes, pause, plain } from './dock-page.ts';
import { launch, type Chromium } from './harness/chromium.ts';
import { pace } from './harness/clock.ts';
import { contentScript } from './harness/content.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('on a page that is no call nothing is placed', async () => {
  const page = await plain(browser);
  await pause(1500);
  expect(await nodes(page)).toBe(0);
  expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
});

test('the user’s own key places it where no call was noticed', async () => {
  const page = await plain(browser);
  await browser.key(page, 'reset');
  const live = await browser.liveFrame(page);
  await live.locator('.live > *').waitFor();
  expect(await nodes(page)).toBe(1);
});

test('a call gets one node, and nothing in it says whose it is', async () => {
  const { page } = await joined(browser);
  expect(await page.evaluate(`[...document.querySelectorAll('${node}')].map(n => n.outerHTML)`)).toEqual([
    '<div popover="manual"></div>',
  ]);
  expect(
    await page.evaluate(`({
      frames: window.length,
      root: document.querySelector('${node}').shadowRoot,
      loaded: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension')).length,
    })`),
  ).toEqual({ frames: 0, root: null, loaded: 0 });
});

test('clicks beside what is drawn go to the page, clicks on it come to us', async () => {
  const { page, live } = await joined(browser);
  await page.evaluate(
    `addEventListener('click', ({ clientX, clientY }) => (window.clicks ??= []).push([clientX, clientY]), true)`,
  );
  const { x, y, width, height } = await boxOf(live);
  const beside = [
    [x - 12, y + 20],
    [x + width + 12, y + 20],
    [x + width / 2, y + height + 12],
  ] as const;
  for (const [left, top] of beside) await page.mouse.click(left, top);
  await page.mouse.click(x + width / 2, y + 12);
  expect(await page.evaluate('window.clicks.length')).toBe(3);
});

for (const headers of ['strict', 'isolated']) {
  test(`a site with ${headers} headers gets the same strip`, async () => {
    const { page, live } = await joined(browser, `headers=${headers}`);
    const { x, y, width } = await boxOf(live);
    expect(width).toBeGreaterThan(200);
    await expect.poll(() => isOursAt(page, x + width / 2, y + 20)).toBe(true);
  });
}

test('a style sheet that hides what it does not know does not hide us', async () => {
  const { page, live } = await joined(browser);
  const before = await boxOf(live);
  await page.addStyleTag({
    content: `div, div[popover], iframe, * { display: none !important; visibility: hidden !important; opacity: 0 !important;
      transform: scale(.1) !important; translate: 400px !important; width: 3px !important; filter: blur(9px) !important;
      clip-path: inset(50%) !important; pointer-events: none !important; zoom: 3 !important; contain: strict !important }
      html, body { display: block !important; visibility: visible !important; opacity: .2 !important; transform: none !important;
      translate: none !important; width: auto !important; filter: none !important; clip-path: none !important; zoom: 1 !important }`,
  });
  expect(await boxOf(live)).toEqual(before);
  expect(await isOursAt(page, before.x + before.width / 2, before.y + 20)).toBe(true);
});

test('a page that is read from the right or bends its own root has us where we were, and nothing of it is dimmed', async () => {
  const page = await plain(browser);
  await browser.key(page, 'reset');
  const live = await browser.liveFrame(page);
  await live.locator('.now.say').waitFor();
  const before = await boxOf(live);
  const beside = () => page.screenshot({ clip: { x: 100, y: 500, width: 200, height: 100 } });
  const bare = await beside();
  await page.addStyleTag({ content: '::backdrop { background: rgb(255 0 0 / .5) }' });
  expect((await beside()).equals(bare)).toBe(true);
  for (const content of [
    'html { direction: rtl }',
    'body { direction: rtl }',
    'html { transform: scale(.5) translate(300px, 200px); opacity: .2; filter: blur(4px) }',
    'html { clip-path: inset(45%) } html, body { contain: strict }',
  ]) {
    const sheet = await page.addStyleTag({ content });
    expect([content, await boxOf(live)]).toEqual([content, before]);
    expect(await isOursAt(page, before.x + before.width / 2, before.y + 20)).toBe(true);
    await sheet.evaluate('sheet => sheet.remove()');
  }
});

test('a page that bends names and prototypes, and shouts what we say to each other, learns and changes nothing', async () => {
  const page = await plain(browser);
  await page.addInitScript(`if (location.protocol === 'https:') {
    window.caught = [];
    const caught = (of, name) => {
      const real = of[name];
      of[name] = function (...given) { window.caught.push(name); return real.apply(this, given); };
    };
    caught(Element.prototype, 'attachShadow');
    caught(Element.prototype, 'append');
    caught(MessagePort.prototype, 'postMessage');
    caught(Array.prototype, 'filter');
    Object.assign(Object.prototype, { type: 'hide', on: true, form: 'none' });
    addEventListener('DOMContentLoaded', () => {
      for (const name of ['documentElement', 'activeElement', 'fullscreenElement', 'querySelectorAll', 'createElement'])
        document.body.appendChild(new Image()).name = name;
    });
  }`);
  await page.reload();
  expect(await page.evaluate('document.createElement.localName')).toBe('img');
  await browser.key(page, 'reset');
  const live = await browser.liveFrame(page);
  await live.locator('.now.say').waitFor();
  const born = await live.evaluate('performance.timeOrigin');
  const { x, y, width } = await boxOf(live);
  await page.evaluate(`{
    const node = document.querySelector('${node}');
    const said = [{ type: 'shape', form: 'none', width: 0, height: 0 }, { type: 'hide', on: true }, { type: 'pressed', key: 'toggle' }];
    for (const target of [window, document, node]) {
      target.dispatchEvent(new Event('takenover', { bubbles: true, composed: true }));
      for (const data of said) target.dispatchEvent(new MessageEvent('message', { data }));
    }
    for (const one of said) postMessage(one, '*');
  }`);
  await pause(300);
  expect(await isOursAt(page, x + width / 2, y + 20)).toBe(true);
  expect(await live.evaluate('performance.timeOrigin')).toBe(born);
  expect(await page.evaluate('window.caught')).toEqual([]);
});

test('a frame that never answers is taken away, and tried again at the user’s key', async () => {
  const page = await plain(browser);
  await page.addInitScript(
    `if (location.protocol === 'chrome-extension:') MessagePort.prototype.postMessage = () => undefined;`,
  );
  await page.reload();
  await (
    await contentScript(browser, page)
  )(pace(10));
  for (const key of ['toggle', 'stories'] as const) {
    await browser.key(page, key);
    await expect.poll(() => nodes(page)).toBe(1);
    await expect.poll(() => nodes(page)).toBe(0);
  }
});

test('a frame of our page that a page made itself shows nothing and reads nothing', async () => {
  const page = await plain(browser);
  const worker = await browser.worker();
  const url = await worker.evaluate(`chrome.runtime.getURL('src/live.html')`);
  await browser.context.addInitScript(`
    if (location.protocol === 'chrome-extension:') {
      globalThis.reads = 0;
      for (const method of ['get', 'getKeys']) {
        const real = chrome.storage.local[method];
        chrome.storage.local[method] = (...args) => (globalThis.reads++, real.apply(chrome.storage.local, args));
      }
    }`);
  await page.evaluate(`(async () => {
    const frame = document.createElement('iframe');
    frame.src = ${JSON.stringify(url)};
    const loaded = new Promise(done => frame.addEventListener('load', done));
    document.body.append(frame);
    await loaded;
    for (const said of [crypto.randomUUID(), crypto.randomUUID(), { type: 'here' }, '']) {
      const { port1, port2 } = new MessageChannel();
      // Just what our own dock says next.
      port1.postMessage({ type: 'here', host: location.host, phase: 'joined', sharing: false });
      frame.contentWindow.postMessage(said, '*', [port2]);
    }
  })()`);
  const framed = await browser.liveFrame(page);
  await pause(800);
  expect(await framed.evaluate('[document.body.innerText.trim(), globalThis.reads]')).toEqual(['', 0]);
});

test('fifty hops inside the page later there is still one node, and it is the same frame', async () => {
  const { page, live } = await joined(browser);
  const born = await live.evaluate('performance.timeOrigin');
  await page.evaluate(`(async () => {
    for (let n = 0; n < 50; n++) {
      history.pushState(null, '', '/hop-' + n);
      await new Promise(done => setTimeout(done, 5));
    }
  })()`);
  expect(await nodes(page)).toBe(1);
  expect(await live.evaluate('performance.timeOrigin')).toBe(born);
});

test('copied, and moved to another place in the page, there is one strip of ours', async () => {
  const { page, live } = await joined(browser);
  await page.evaluate(`{
    const ours = document.querySelector('${node}');
    document.body.append(ours.cloneNode(true), ours);
    document.querySelector('body > ${node}').remove();
  }`);
  await expect.poll(() => live.isDetached()).toBe(true);
  await expect.poll(() => isOursAt(page, 640, 30)).toBe(true);
  expect(await nodes(page)).toBe(1);
});

test('left, the call keeps nothing of us', async () => {
  const { page } = await joined(browser);
  await (
    await contentScript(browser, page)
  )(pace(10));
  await page.evaluate('rehearsal.leave()');
  await expect.poll(() => nodes(page)).toBe(0);
});

test('the strip fades in over 400 ms, by opacity alone; at once where motion is unwelcome', async () => {
  const { page } = await joined(browser);
  const evaluate = await contentScript(browser, page);
  const fade = () =>
    evaluate(`(() => {
      const host = document.querySelector('${node}');
      const style = getComputedStyle(chrome.dom.openOrClosedShadowRoot(host).querySelector('iframe'));
      return [style.transitionProperty, style.transitionDuration].join(' ');
    })()`);
  expect(await fade()).toBe('opacity 0.4s');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await fade()).toBe('none 0s');
});
