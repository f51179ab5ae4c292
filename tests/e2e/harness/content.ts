// The world of our content script in a page: what is evaluated there can do what our script can, and hears what it hears.
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';

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
