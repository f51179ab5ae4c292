// The whole way after a call, as one person goes it: two moments parked, the debrief, the note, the call, and the picture.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyPerson } from '../../src/core/interview.ts';
import { launch, type Chromium } from './harness/chromium.ts';
import { pace } from './harness/clock.ts';
import { contentScript } from './harness/content.ts';
import { keep, saved } from './kept-harness.ts';
import { prepare } from './prepared.ts';

/** In every word of the user's; to be seen on our pages, and nowhere else. */
const secret = /canary/iu;

let browser: Chromium;
const said: string[] = [];
beforeAll(async () => {
  browser = await launch();
  browser.context.on('console', message => said.push(message.text()));
}, 60_000);
afterAll(() => browser.close());

const parked = async (page: Page, live: Frame, later: string): Promise<void> => {
  await browser.key(page, 'reset');
  await live.getByRole('button', { name: 'Park it' }).click();
  await live.getByRole('button', { name: 'For later' }).click();
  await live.locator('input[data-field=later]').fill(later);
  await live.locator('input[data-field=later]').press('Enter');
};

test('what was parked in a call comes back as help, once the door is closed', async () => {
  const ours = await prepare(browser);
  const people = [
    { ...emptyPerson, name: 'Canary Reyes', email: 'dana@northwind.example' },
    { ...emptyPerson, name: 'Canary Lind', kind: 'recruiter', phone: '+49 30 1234567' },
  ];
  expect(
    await keep(ours, [
      { kind: 'interview', id: 'i1', patch: { company: 'Canary Northwind', startsAt: Date.now(), people } },
      { kind: 'settings', id: 'settings', patch: { name: 'Alex' } },
    ]),
  ).toMatchObject({ kept: true });
  await ours.close();
  const call = await browser.call('meet.google.com', 'captions=0');
  await browser.join(call);
  const live = await browser.liveFrame(call);
  await live.locator('.strip .words').waitFor();
  await parked(call, live, 'canary: the shared calendar was mine');
  // Sooner, and the two would be one moment.
  await live.evaluate(pace(1, 10_500));
  await parked(call, live, 'canary: two weeks of notice');
  await (
    await contentScript(browser, call)
  )(pace(10));
  await call.evaluate('rehearsal.leave()');
  const opens = browser.context.waitForEvent('page');
  await live.getByRole('button', { name: 'Debrief' }).click({ timeout: 20_000 });
  const page = await opens;
  await page.setViewportSize({ width: 1280, height: 900 });

  const next = () => page.getByRole('button', { name: /^Next: / }).click();
  await page.getByLabel('First').fill('Canary: the opening');
  await next();
  expect(
    await page
      .getByLabel('What would you add now?')
      .evaluateAll(all => all.map(one => (one as HTMLTextAreaElement).value)),
  ).toEqual(['canary: the shared calendar was mine', 'canary: two weeks of notice']);
  await page.getByRole('radio', { name: 'Add in the note' }).first().check({ force: true });
  await page.getByRole('radio', { name: 'Mention on the phone' }).last().check({ force: true });
  for (let part = 0; part < 4; part += 1) await next();
  await page.getByLabel('What they said', { exact: true }).fill('Canary calm counts here');
  await next();
  await page.getByRole('radio', { name: /^3:/ }).check({ force: true });
  await page.getByRole('button', { name: 'Close the debrief' }).click();
  await page.getByRole('heading', { level: 1, name: 'The debrief is closed' }).waitFor();
  await saved(page);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('main').getByRole('link', { name: /note/i }).first().click();
  await page.getByRole('textbox', { name: 'One thing they said', exact: true }).waitFor();
  const shown = () =>
    page
      .locator('.letter textarea')
      .evaluateAll(all => all.map(one => (one as HTMLTextAreaElement).value).join('\n\n'));
  expect(await shown()).toContain('canary: the shared calendar was mine');
  expect(await shown()).not.toContain('two weeks of notice');
  const thanks = page.getByRole('textbox', { name: 'Thanks', exact: true });
  await thanks.fill(`I'm so sorry I was nervous. ${await thanks.inputValue()}`);
  await page.getByText('An apology').waitFor();
  for (
    let left = 9;
    left > 0 && (await page.getByRole('button', { name: /^Take it out: / }).count());
    left -= 1
  )
    await page
      .getByRole('button', { name: /^Take it out: / })
      .first()
      .click();
  await page.getByRole('button', { name: 'Copy the note' }).click();
  await page.getByText('Copied, exactly as it stands here.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await shown());
  expect(await shown()).not.toMatch(/sorry|nervous/u);
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await saved(page);

  await page.getByRole('main').getByRole('link', { name: /call/i }).last().click();
  await page.getByRole('heading', { level: 2, name: 'Thirty seconds' }).waitFor();
  expect(await page.getByRole('link', { name: 'Call Canary Lind' }).count()).toBe(0);
  await page.getByLabel('They phoned me before, or asked me to call').check();
  expect(await page.getByRole('link', { name: 'Call Canary Lind' }).getAttribute('href')).toBe(
    'tel:+49301234567',
  );
  expect(await page.getByRole('main').innerText()).toContain('two weeks of notice');
  await saved(page);

  await page.getByRole('navigation').getByRole('link', { name: 'Progress' }).click();
  await page.getByRole('heading', { level: 1, name: 'Progress' }).waitFor();
  const told = await page.getByRole('main').innerText();
  expect(told).toMatch(/3 after the call/u);
  await browser.shot(page, 'after-progress');

  const titles = await Promise.all(browser.context.pages().map(one => one.title()));
  const worker = await browser.worker();
  const badge = await worker.evaluate(() => chrome.action.getBadgeText({}));
  const notices = await worker.evaluate(async () => JSON.stringify(await chrome.notifications.getAll()));
  const alarms = await worker.evaluate(async () => JSON.stringify(await chrome.alarms.getAll()));
  expect([...titles, badge, notices, alarms, ...said].join('\n')).not.toMatch(secret);
  expect(await call.content()).not.toMatch(secret);
}, 120_000);
