// Guards that the built extension stands in a call in Firefox too, whatever the site sends.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Firefox } from '../harness/firefox.ts';

let browser: Firefox;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each([
  ['meet.google.com', ''],
  ['whereby.com', 'headers=strict'],
  ['teams.microsoft.com', 'headers=isolated&bar=top'],
] as const)('we stand in a call on %s, %s', async (host, variants) => {
  const page = await browser.call(host, variants);
  await browser.join(page);
  const live = await browser.liveFrame(page);
  await live.until("document.getElementById('root').childElementCount > 0");
  expect(await page.evaluate("document.querySelectorAll('iframe').length")).toBe(0);
  await page.close();
});
