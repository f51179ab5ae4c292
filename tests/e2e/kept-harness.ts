// What tests do with what is kept: have the background keep it as a page of ours would, read it, wait until it is kept.
import type { Page } from 'playwright-core';
import type { Answer, Load } from '../../src/core/record.ts';
import { readAll } from '../../src/browser/read.ts';
import { until, type Chromium } from './harness/chromium.ts';

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

/** A page of ours says that what was typed on it is kept. */
export const saved = (page: Page): Promise<void> =>
  until(page, "document.querySelector('.saving.saved') !== null");
