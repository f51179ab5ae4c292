// Guards that the built extension stands in a call on the sites it lists, whatever they send, and nowhere else.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, until, type Chromium } from './harness/chromium.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each([
  ['meet.google.com', ''],
  ['meet.google.com', 'headers=strict'],
  ['meet.google.com', 'headers=isolated'],
  ['teams.microsoft.com', 'bar=top'],
  ['whereby.com', ''],
  ['meet.jit.si', ''],
  ['app.zoom.us', ''],
] as const)('we stand in a call on %s, %s', async (host, variants) => {
  const page = await browser.call(host, variants);
  await browser.join(page);
  const live = await browser.liveFrame(page);
  await until(live, "document.getElementById('root').childElementCount > 0");
  expect(await page.evaluate("document.querySelectorAll('iframe').length")).toBe(0);
  await page.close();
});

test('on a site that is not listed there is nothing of ours', async () => {
  const page = await browser.call('example.com');
  await browser.join(page);
  await page.waitForTimeout(1500);
  expect(page.frames()).toHaveLength(1);
  expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
  await page.close();
});

test('the background answers after it was stopped', async () => {
  const worker = await browser.worker();
  await worker.evaluate('globalThis.before = true');
  await browser.killWorker();
  expect(await (await browser.worker()).evaluate('globalThis.before ?? false')).toBe(false);
});
