// When the call ends: one quiet card, the debrief in one press, and reminders where nobody pressed.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Call } from '../../src/core/call.ts';
import { emptyDebrief } from '../../src/core/debrief.ts';
import { changed, keyOf } from '../../src/core/record.ts';
import { isOursAt } from './dock-page.ts';
import { launch, type Chromium } from './harness/chromium.ts';
import { pace } from './harness/clock.ts';
import { contentScript } from './harness/content.ts';
import { keep, pageOfOurs, put } from './kept-harness.ts';
import { hearNotices, heardNotices } from './notices.ts';
import { prepare } from './prepared.ts';

const min = 60_000;
const hour = 60 * min;
const secret = /canary|northwind|truce|stalled/iu;

let browser: Chromium;
let ours: Page;
const said: string[] = [];
beforeAll(async () => {
  browser = await launch();
  browser.context.on('console', message => said.push(message.text()));
  ours = await prepare(browser, [
    {
      kind: 'interview',
      id: 'i1',
      patch: { company: 'Canary Northwind', role: 'Canary lead', stories: ['s1'] },
    },
  ]);
}, 60_000);
afterAll(() => browser.close());

type Kept = { readonly id: string; readonly body: Readonly<Record<string, unknown>> };
const kept = (kind: string, page = ours) =>
  page.evaluate<readonly Kept[]>(
    `chrome.storage.local.get(null).then(all => Object.keys(all).filter(key => key.startsWith('${kind}:')).map(key => all[key]))`,
  );
const notices = (page = ours) => page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const alarms = (page = ours) => page.evaluate(() => chrome.alarms.getAll());
const callOf = (joinedAt: number, leftAt: number | null): Call => ({
  interview: null,
  host: 'meet.google.com',
  joinedAt,
  leftAt,
  used: [],
  read: 'even',
  muted: false,
});

/** A call whose ten seconds of nobody, before it is over, are one. */
const joined = async (path: string): Promise<readonly [Page, Frame]> => {
  const page = await browser.call('meet.google.com', 'captions=0', path);
  onTestFinished(() => page.close());
  await browser.join(page);
  await (
    await contentScript(browser, page)
  )(pace(10));
  const live = await browser.liveFrame(page);
  await live.locator('.strip .words, .pebble').first().waitFor();
  return [page, live];
};
const parked = async (page: Page, live: Frame): Promise<void> => {
  await browser.key(page, 'reset');
  await live.getByRole('button', { name: 'Park it' }).click();
  await live.getByText('Done. Next question.').waitFor();
};
const rest = (ms: number) => new Promise(done => setTimeout(done, ms));

test('two moments parked, the call left: one card, and a press opens the debrief of its interview', async () => {
  const [page, live] = await joined('/abc-defg-one');
  await parked(page, live);
  // Two presses so soon after each other would be one moment.
  await live.evaluate(pace(1, 10_500));
  await parked(page, live);
  await page.mouse.move(5, 700);
  await page.evaluate('rehearsal.leave()');
  await live.getByRole('button', { name: 'Debrief' }).waitFor({ timeout: 20_000 });
  expect(await live.locator('.words').textContent()).toBe('Five minutes while it is fresh?');
  expect(await live.getByRole('button').allTextContents()).toEqual(['1Debrief', '2Later']);
  await rest(500);
  await browser.shot(page, 'live/e2e-debrief-strip');

  // The background slept through the call, as it does.
  await browser.killWorker();
  const opens = browser.context.waitForEvent('page');
  await live.getByRole('button', { name: 'Debrief' }).click();
  const studio = await opens;
  await expect.poll(() => studio.url()).toMatch(/src\/studio\.html#\/interviews\/i1\/debrief$/);
  await expect.poll(() => page.frames().length, { timeout: 10_000 }).toBe(1);

  const [call] = await kept('call');
  expect(call?.body).toMatchObject({ interview: 'i1', leftAt: expect.any(Number) });
  expect((await kept('moment')).map(({ body }) => [body.call, body.interview, body.kind])).toEqual([
    [call?.id, 'i1', 'park'],
    [call?.id, 'i1', 'park'],
  ]);
  const due = (await alarms()).find(({ name }) => name === 'debrief');
  expect(due?.scheduledTime).toBe(Number(call?.body.leftAt) + 2 * hour);
  expect(await page.title()).not.toMatch(secret);
  await studio.close();
}, 90_000);

test.each([
  // The pebble first: the sidebar is remembered for the site.
  ['pebble', 'Fold to a pebble', 'div.pebble'],
  ['sidebar', 'Sidebar', 'div.sidebar'],
])(
  'as %s it is as quiet, takes no focus, and goes with the next call',
  async (form, name, css) => {
    const [page, live] = await joined(`/abc-defg-${form.slice(0, 3)}`);
    await parked(page, live);
    await page.mouse.move(640, 40);
    await live.getByRole('button', { name, exact: true }).click();
    await live.locator(css).waitFor();
    await page.mouse.click(5, 700);
    await page.evaluate('rehearsal.leave()');
    const offer =
      form === 'pebble'
        ? live.getByRole('button', { name: 'Five minutes while it is fresh? Unfold Evenkeel' })
        : live.getByRole('button', { name: 'Debrief' });
    await offer.waitFor({ timeout: 20_000 });
    expect(await page.evaluate('document.activeElement === document.body && document.hasFocus()')).toBe(true);
    await rest(500);
    await browser.shot(page, `live/e2e-debrief-${form}`);
    await page.evaluate('rehearsal.join()');
    await offer.waitFor({ state: 'detached' });
    expect(await live.locator('.choice.debrief, .asks').count()).toBe(0);
  },
  60_000,
);

test.each<readonly [string, (page: Page) => Promise<unknown>]>([
  ['closed', page => page.close()],
  ['led elsewhere', page => page.goto('https://example.com/')],
  ['led to another page of the site', page => page.goto('https://meet.google.com/landing')],
  [
    'left while we were hidden',
    async page => {
      await browser.key(page, 'toggle');
      await expect.poll(() => isOursAt(page, 640, 30)).toBe(false);
      await browser.killWorker();
      await page.evaluate('rehearsal.leave()');
    },
  ],
])(
  'a call whose page is %s has ended, though the background slept',
  async (_, goes) => {
    await ours.evaluate('chrome.storage.local.clear()');
    const [page] = await joined('/abc-defg-two');
    await expect.poll(async () => (await kept('call'))[0]?.body.leftAt).toBe(null);
    await browser.killWorker();
    const from = Date.now();
    await goes(page);
    await expect.poll(async () => (await kept('call'))[0]?.body.leftAt, { timeout: 20_000 }).not.toBe(null);
    const left = Number((await kept('call'))[0]?.body.leftAt);
    expect(left - from).toBeGreaterThan(-1_000);
    expect(left - from).toBeLessThan(20_000);
  },
  60_000,
);

test('two hours later the browser’s own alarm reminds, says nothing private, and a press makes the interview', async () => {
  await ours.evaluate('chrome.storage.local.clear()');
  const worker = await browser.worker();
  await hearNotices(worker);
  const leftAt = Date.now() - 2 * hour + 4_000;
  const moment = {
    interview: null,
    into: 9,
    at: leftAt - min,
    kind: 'park',
    question: 'canary?',
    later: 'canary',
  };
  expect(
    await keep(ours, [
      { kind: 'call', id: 'c1', patch: callOf(leftAt - hour, leftAt) },
      { kind: 'moment', id: 'm1', patch: { ...moment, call: 'c1' } },
    ]),
  ).toMatchObject({ kept: true });
  await expect.poll(() => alarms()).toMatchObject([{ name: 'debrief', scheduledTime: leftAt + 2 * hour }]);
  expect(await notices()).toEqual([]);
  await expect.poll(() => notices(), { timeout: 30_000, interval: 200 }).toEqual(['debrief:c1']);
  const shown = await heardNotices(worker);
  expect(shown).toContain('Five minutes for your debrief');
  expect(shown).not.toMatch(secret);
  expect(await alarms()).toMatchObject([{ name: 'debrief', scheduledTime: leftAt + 20 * hour }]);

  const opens = browser.context.waitForEvent('page');
  await worker.evaluate(() => {
    const event = chrome.notifications.onClicked as unknown as { dispatch: (id: string) => void };
    event.dispatch('debrief:c1');
  });
  const studio = await opens;
  await expect.poll(() => studio.url()).toMatch(/#\/interviews\/c1\/debrief$/);
  expect((await kept('interview'))[0]).toMatchObject({
    id: 'c1',
    body: { company: '', startsAt: leftAt - hour },
  });
  expect((await kept('call'))[0]?.body.interview).toBe('c1');
  expect((await kept('moment'))[0]?.body.interview).toBe('c1');
  await expect.poll(() => notices()).toEqual([]);

  // Only the frame that stands in a call may ask for it.
  expect(
    await ours.evaluate(() => chrome.runtime.sendMessage({ type: 'debrief', call: 'c1' }).catch(() => null)),
  ).toBeFalsy();
  expect(browser.context.pages().filter(one => one.url().endsWith('/debrief'))).toHaveLength(1);

  // Done: the second reminder comes for nobody.
  await keep(ours, [{ kind: 'debrief', id: 'c1', patch: { ...emptyDebrief, doneAt: Date.now() } }]);
  await keep(ours, [{ kind: 'call', id: 'c1', patch: { muted: true } }]);
  await expect.poll(() => alarms()).toEqual([]);
  const titles = await Promise.all(browser.context.pages().map(one => one.title()));
  const badge = await (await browser.worker()).evaluate(() => chrome.action.getBadgeText({}));
  expect([...said, ...titles, badge].join('\n')).not.toMatch(/canary/iu);
  await studio.close();
}, 60_000);

test('a call that the browser was closed over has an end at the next start, and is reminded of once', async () => {
  const first = await launch({ media: false });
  onTestFinished(() => first.close().catch(() => undefined));
  const page = await pageOfOurs(first);
  const joinedAt = Date.now() - 23 * hour;
  // As it was kept when it was joined.
  const call = changed<'call'>(null, { kind: 'call', id: 'c9', patch: callOf(joinedAt, null) }, joinedAt);
  await put(page, { [keyOf(call)]: call });
  await first.kill();
  const again = await launch({ media: false, profile: first.profile });
  onTestFinished(() => again.close());
  // First of all: headless, the browser takes a notice away after eight seconds.
  const after = await pageOfOurs(again);
  await expect.poll(() => notices(after), { interval: 100 }).toEqual(['debrief:c9']);
  expect((await kept('call', after))[0]?.body.leftAt).toBe(joinedAt + hour);
  expect(await alarms(after)).toEqual([]);
}, 60_000);
