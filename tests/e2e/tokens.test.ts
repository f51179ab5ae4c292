// The handshake's token: our content script tells of a frame, and only that frame's tab is believed, once.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Chromium } from './harness/chromium.ts';
import { contentScript } from './harness/content.ts';
import { ask, pageOfOurs } from './kept-harness.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false });
});
afterAll(() => browser.close());

const site = 'https://meet.google.com/abc-defg-hij?own=none';
let made = 0;
/** A call page, told of a fresh token by its content script, with a frame of ours in it. */
const placedFrame = async (): Promise<{ page: Page; frame: Frame; token: string; told: unknown }> => {
  const token = `a-token-for-tests-${made++}`;
  const page = await browser.open(site);
  const evaluate = await contentScript(browser, page);
  const told = await evaluate(`chrome.runtime.sendMessage({ type: 'placing', token: '${token}' })`);
  await evaluate(`{
    const frame = document.createElement('iframe');
    frame.credentialless = true;
    frame.src = chrome.runtime.getURL('src/live.html');
    document.body.append(frame);
  }`);
  return { page, frame: await browser.liveFrame(page), token, told };
};
const isPlaced = (frame: Frame, token: string): Promise<unknown> =>
  frame.evaluate(`chrome.runtime.sendMessage({ type: 'placed', token: '${token}' })`);

test('a frame that was told of is ours, once', async () => {
  const { page, frame, token, told } = await placedFrame();
  expect(told).toEqual({ ok: true });
  expect(await isPlaced(frame, token)).toEqual({ ok: true });
  expect(await isPlaced(frame, token)).toEqual({ ok: false });
  await page.close();
});

test('a frame nobody told of is not ours', async () => {
  const { page, frame } = await placedFrame();
  expect(await isPlaced(frame, 'a-token-that-was-guessed')).toEqual({ ok: false });
  await page.close();
});

test('a token is good in its own tab only', async () => {
  const [one, two] = [await placedFrame(), await placedFrame()];
  expect(await isPlaced(two.frame, one.token)).toEqual({ ok: false });
  await one.page.close();
  await two.page.close();
});

test('a token outlives the worker', async () => {
  const { page, frame, token } = await placedFrame();
  await browser.killWorker();
  expect(await isPlaced(frame, token)).toEqual({ ok: true });
  await page.close();
});

test('a page of ours cannot tell of a token, and a content script cannot ask for one', async () => {
  const ours = await pageOfOurs(browser);
  expect(await ask(ours, { type: 'placing', token: 'a-token-for-nobody' })).toBeUndefined();
  const page = await browser.open(site);
  const evaluate = await contentScript(browser, page);
  expect(
    await evaluate(`(async () => {
      await chrome.runtime.sendMessage({ type: 'placing', token: 'a-token-for-myself' });
      return (await chrome.runtime.sendMessage({ type: 'placed', token: 'a-token-for-myself' })) ?? null;
    })()`),
  ).toBeNull();
  await page.close();
});
