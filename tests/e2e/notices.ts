// What the browser is given to show as a notice, heard in the background: headless, nothing else tells its words.
import type { Worker } from 'playwright-core';

/** Hears from now on. */
export const hearNotices = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    const own = chrome.notifications.create.bind(chrome.notifications) as (
      ...given: readonly unknown[]
    ) => Promise<string>;
    const given: unknown[] = [];
    Object.assign(globalThis, { given });
    const spy = (...args: readonly unknown[]) => {
      given.push(args);
      return own(...args);
    };
    for (const api of [chrome, Reflect.get(globalThis, 'browser') as typeof chrome | undefined])
      if (api) Object.assign(api.notifications, { create: spy });
  });

export const heardNotices = async (worker: Worker): Promise<string> =>
  JSON.stringify(await worker.evaluate(() => Reflect.get(globalThis, 'given') as unknown));
