// The dock in Firefox: one node, keys and focus kept apart, and the same frame through dialogs and fullscreen.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built } from '../harness/chromium.ts';
import { launch, type Firefox, type Tab } from '../harness/firefox.ts';

let browser: Firefox;
let page: Tab;
let live: Tab;
const node = `document.querySelector('div[popover=manual]')`;
const nodes = `document.querySelectorAll('div[popover=manual]').length`;
const isOurs = (x: number, y: number) => `document.elementFromPoint(${x}, ${y})?.popover === 'manual'`;
/** Where the strip at rest is: the middle of its upper edge, a little below. */
const middle = async () => (await page.evaluate<number>('innerWidth')) / 2;

/** A real click at a place of the page: the driver does not know where a frame in a closed root stands. */
const clickInLive = async (css: string) => {
  const [x, y] = await live.evaluate<[number, number]>(
    `(({ left, top, width, height }) => [left + width / 2, top + height / 2])(document.querySelector('${css}').getBoundingClientRect())`,
  );
  const left = (await middle()) - (await live.evaluate<number>('innerWidth')) / 2;
  const pointer = (actions: readonly object[]) => [{ type: 'pointer', id: 'mouse', actions }];
  await browser.send('input.performActions', {
    context: page.context,
    actions: pointer([
      { type: 'pointerMove', x: Math.round(left + x), y: Math.round(8 + y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]),
  });
};

beforeAll(async () => {
  browser = await launch();
  page = await browser.call();
  await browser.join(page);
  live = await browser.liveFrame(page);
  await live.until(`document.querySelector('.core') !== null`);
  await page.until(isOurs(await middle(), 20));
});
afterAll(() => browser.close());

test('a call gets one node that says nothing of us, and only what is drawn is ours', async () => {
  expect(await page.evaluate(`[${nodes}, ${node}.outerHTML]`)).toEqual([1, '<div popover="manual"></div>']);
  const x = await middle();
  expect(await page.evaluate(`[${isOurs(x, 20)}, ${isOurs(x - 200, 20)}, ${isOurs(x, 300)}]`)).toEqual([
    true,
    false,
    false,
  ]);
});

test('what is typed into the search stays with us, and Esc gives focus back to where it was', async () => {
  await page.evaluate(`(() => {
    const field = document.createElement('input');
    field.id = 'chat';
    field.value = 'good morning';
    document.body.append(field);
    field.focus();
    field.setSelectionRange(2, 7);
  })()`);
  await browser.key(page, 'stories');
  await live.until(`document.hasFocus() && document.activeElement.tagName === 'INPUT'`);
  await page.evaluate('window.__keys.splice(0)');
  await page.type('mdc e0');
  await live.until(`document.querySelector('input').value === 'mdc e0'`);
  await page.press('Escape');
  await page.until(`document.activeElement.id === 'chat'`);
  expect(
    await page.evaluate(`[document.activeElement.selectionStart, document.activeElement.selectionEnd]`),
  ).toEqual([2, 7]);
  expect(await page.evaluate('window.__keys')).toEqual([]);
});

test('a press of our button leaves the focus in the call, whose shortcuts work right after', async () => {
  await browser.key(page, 'reset');
  await live.until(`document.querySelector('.core button')?.checkVisibility()`);
  await live.evaluate(`addEventListener('click', () => (globalThis.clicked = true), true)`);
  await clickInLive('.core button');
  await live.until('globalThis.clicked');
  expect(await page.evaluate('document.activeElement.id')).toBe('chat');
  await page.press('Control', 'd');
  expect(await page.evaluate('window.__keys')).toContain('keydown d');
});

test('a dialog and a fullscreen element take us in and let us out, and the frame is not loaded anew', async () => {
  const born = await live.evaluate('performance.timeOrigin');
  await page.evaluate(`(() => {
    const dialog = document.body.appendChild(Object.assign(document.createElement('dialog'), { id: 'one' }));
    dialog.append('Being recorded');
    dialog.showModal();
  })()`);
  await page.until(`${node}.parentElement.id === 'one'`);
  await page.evaluate('one.close()');
  await page.until(`${node}.parentElement === document.documentElement`);
  await page.evaluate(`(async () => {
    const stage = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'my-stage' }));
    await stage.requestFullscreen();
  })()`);
  await page.until(`${node}.parentElement.id === 'my-stage'`);
  await page.until(isOurs(await middle(), 20));
  await page.evaluate('document.exitFullscreen()');
  await page.until(`${node}.parentElement === document.documentElement`);
  expect(await live.evaluate('performance.timeOrigin')).toBe(born);
  expect(await page.evaluate(nodes)).toBe(1);
});

test('one key hides it and shows it again', async () => {
  const isSeen = isOurs(await middle(), 20);
  await browser.key(page, 'toggle');
  await expect.poll(() => page.evaluate(isSeen)).toBe(false);
  await browser.key(page, 'toggle');
  await expect.poll(() => page.evaluate(isSeen)).toBe(true);
});

test('a newer version that comes in the middle of the call takes the place of the old one', async () => {
  await page.evaluate(`(${node}.dataset.old = 'yes')`);
  const extensionData = { type: 'path', path: built('firefox') };
  await browser.send('webExtension.install', { extensionData });
  await page.until(`${nodes} === 1 && !${node}.dataset.old`);
  await page.until(isOurs(await middle(), 20));
  expect(await page.evaluate(nodes)).toBe(1);
});

test('taken out by the page, it comes back three times and no more', async () => {
  const out = `(async () => {
    for (let n = 0; n < 3; n++) {
      ${node}.remove();
      while (!${node}) await new Promise(done => setTimeout(done, 20));
    }
    ${node}.remove();
    await new Promise(done => setTimeout(done, 1500));
    return ${nodes};
  })()`;
  expect(await page.evaluate(out)).toBe(0);
});
