// The reminder of the runway in Firefox: it comes by the browser's own alarm, and is gone when turned off.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyInterview } from '../../../src/core/interview.ts';
import { emptyRunway } from '../../../src/core/runway.ts';
import { launch, type Firefox, type Tab } from '../harness/firefox.ts';

let browser: Firefox;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const min = 60_000;
const keep = (page: Tab, intent: readonly unknown[]) =>
  page.evaluate(`browser.runtime.sendMessage(${JSON.stringify({ type: 'keep', intent, gone: [] })})`);
const interview = (startsAt: number) => ({
  kind: 'interview',
  id: 'n',
  patch: {
    ...emptyInterview,
    company: 'Northwind',
    startsAt,
  },
});
/** Without a screen the notice itself closes at once; that it was shown is told to every page of ours. */
const hear =
  'void (window.shown = [], browser.notifications.onShown.addListener(id => window.shown.push(id)), browser.notifications.onClosed.addListener(id => window.shown.push(id)))';
const alarm = "browser.alarms.get('runway').then(found => found?.scheduledTime ?? null)";

test('a reminder comes at its time and its page opens; turned off, it takes its alarm away', async () => {
  const page = await browser.extensionPage('src/studio.html#/interviews');
  await page.evaluate(hear);
  const startsAt = Date.now() + 20 * min + 2_500;
  expect(await keep(page, [interview(startsAt)])).toMatchObject({ kept: true });
  await page.until(`${alarm}.then(at => at === ${startsAt - 20 * min})`);
  expect(await page.evaluate('window.shown')).toEqual([]);
  await page.until("window.shown.includes('runway:n')");
  await page.evaluate("void (location.hash = '#/interviews/n/runway')");
  await page.until("document.querySelector('#page h1')?.textContent.includes('Northwind')");

  await keep(page, [interview(Date.now() + 90 * min)]);
  await page.until(`${alarm}.then(at => at !== null)`);
  await keep(page, [{ kind: 'runway', id: 'runway', patch: { ...emptyRunway, remindMs: 0 } }]);
  await page.until(`${alarm}.then(at => at === null)`);
});
