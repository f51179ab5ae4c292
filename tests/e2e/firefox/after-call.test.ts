// When the call ends in Firefox: one quiet card, and the debrief in one press.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Firefox, type Tab } from '../harness/firefox.ts';

let browser: Firefox;
let page: Tab;
let live: Tab;
beforeAll(async () => {
  browser = await launch();
  page = await browser.call('meet.google.com', 'captions=0');
  await browser.join(page);
  live = await browser.liveFrame(page);
  await live.until(`document.querySelector('div.strip') !== null`);
}, 90_000);
afterAll(() => browser.close());

/** The driver cannot tell where a frame in a closed root stands. */
const press = (css: string) => live.evaluate(`document.querySelector('${css}').click()`);
const kept = <T>(of: Tab, kind: string) =>
  of.evaluate<readonly T[]>(
    `browser.storage.local.get().then(all => Object.keys(all).filter(key => key.startsWith('${kind}:')).map(key => all[key]))`,
  );
type Contexts = { readonly contexts: readonly { readonly url: string }[] };
const addresses = async () =>
  (await browser.send<Contexts>('browsingContext.getTree', {})).contexts.map(({ url }) => url);

test('something parked, the call left: the card is there and takes no focus', async () => {
  await browser.key(page, 'reset');
  await live.until(`document.querySelectorAll('.choice.reset').length === 3`);
  await press('li:nth-child(3) > .choice.reset');
  await page.evaluate('rehearsal.leave()');
  await live.until(`document.querySelector('.choice.debrief') !== null`, 30_000);
  expect(await live.evaluate(`document.querySelector('.words').textContent`)).toBe(
    'Five minutes while it is fresh?',
  );
  expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
  await page.shot('live/firefox-debrief-strip');
}, 60_000);

test('a press makes an interview for the call and opens its debrief; the page is left as it was', async () => {
  await press('.choice.debrief');
  await expect
    .poll(addresses, { timeout: 20_000 })
    .toContainEqual(expect.stringMatching(/src\/studio\.html#\/interviews\/[\w-]+\/debrief$/));
  const ours = await browser.extensionPage('src/popup.html');
  const [call] = await kept<{ readonly id: string; readonly body: object }>(ours, 'call');
  const interview = { interview: call?.id };
  expect(call?.body).toMatchObject({ ...interview, leftAt: expect.any(Number) });
  expect(await kept(ours, 'moment')).toMatchObject([{ body: { ...interview, kind: 'park' } }]);
  expect(await kept(ours, 'interview')).toMatchObject([{ id: call?.id, body: { company: '' } }]);
  await expect
    .poll(() => page.evaluate('window.frames.length + document.querySelectorAll("[popover]").length'), {
      timeout: 15_000,
    })
    .toBe(0);
}, 60_000);

test('a call whose tab is closed has ended', async () => {
  const other = await browser.call('meet.google.com', 'captions=0', '/abc-defg-two');
  await browser.join(other);
  const frame = await browser.liveFrame(other);
  await frame.until(`document.querySelector('div.strip') !== null`);
  const ours = await browser.extensionPage('src/popup.html');
  const open = async () =>
    (await kept<{ readonly body: { readonly leftAt: number | null } }>(ours, 'call')).filter(
      ({ body }) => body.leftAt === null,
    ).length;
  await expect.poll(open, { timeout: 15_000 }).toBe(1);
  await other.close();
  await expect.poll(open, { timeout: 15_000 }).toBe(0);
}, 60_000);
