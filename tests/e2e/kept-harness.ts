// What the tests of keeping share: asking the background as a page of ours would, and as a content script could.
import type { Page } from 'playwright-core';
import type { Answer, Load } from '../../src/core/record.ts';
import { readAll } from '../../src/browser/read.ts';
import type { Chromium } from './harness/chromium.ts';

/** A page of ours with no script of its own. */
export const pageOfOurs = (browser: Chromium): Promise<Page> => browser.extensionPage('manifest.json');

const call = <T>(page: Page, expression: string, argument: unknown = null): Promise<T> =>
  page.evaluate(`(${expression})(${JSON.stringify(argument)})`);

export const ask = (page: Page, message: unknown): Promise<unknown> =>
  call(page, 'message => chrome.runtime.sendMessage(message)', message);
export const keep = (page: Page, intent: unknown): Promise<Answer> =>
  call(page, `intent => chrome.runtime.sendMessage({ type: 'keep', intent })`, intent);

/** The browser's own store, read by our own code. */
export const loaded = (page: Page): Promise<Load> =>
  readAll({
    get: keys => call(page, 'keys => chrome.storage.local.get(keys)', keys),
    getKeys: () => call(page, '() => chrome.storage.local.getKeys()'),
    set: () => Promise.reject(new Error('only read here')),
    remove: () => Promise.reject(new Error('only read here')),
  });
/** All of it as text, to tell whether anything changed. */
export const stored = (page: Page): Promise<string> =>
  call(page, '() => chrome.storage.local.get(null).then(JSON.stringify)');
export const put = (page: Page, items: unknown): Promise<void> =>
  call(page, 'items => chrome.storage.local.set(items)', items);

/** Evaluates where our content script runs in that page. */
export const contentScript = async (browser: Chromium, page: Page) => {
  const session = await browser.context.newCDPSession(page);
  const ours = new Promise<number>(found =>
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${browser.id}`) found(context.id);
    }),
  );
  await session.send('Runtime.enable');
  const contextId = await ours;
  return async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
};
