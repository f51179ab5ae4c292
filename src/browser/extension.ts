// The browser as we know it: the only place that imports the polyfill, and our one way to speak to the background.
import extension from 'webextension-polyfill';
import { sender } from './send.ts';
import type { Shelf } from './shelf.ts';

export { extension };

/** Asks the background; asks once more where the worker died over it. Rejects where that fails too. */
export const send = sender(message => extension.runtime.sendMessage(message));

// `getKeys` and `setAccessLevel` are newer than the polyfill, which hands them out unusable.
const native = chrome.storage;

/** Records. */
export const local: Shelf = {
  get: keys => extension.storage.local.get(keys),
  set: items => extension.storage.local.set(items),
  remove: keys => extension.storage.local.remove(keys),
  ...('getKeys' in native.local && { getKeys: () => native.local.getKeys() }),
};

/** What lasts until the browser is closed. */
export const session: Shelf = {
  get: keys => extension.storage.session.get(keys),
  set: items => extension.storage.session.set(items),
  remove: keys => extension.storage.session.remove(keys),
};

/** Whether a page of ours is open, or our frame stands in a lobby. Older Firefox cannot tell. */
export const isOpen = async (): Promise<boolean> =>
  'getContexts' in chrome.runtime &&
  (await chrome.runtime.getContexts({ contextTypes: ['TAB', 'POPUP'] })).length > 0;

/** Content scripts are kept out of what is kept. Firefox has no such lock. */
export const lock = async (): Promise<void> => {
  for (const area of [native.local, native.session])
    if ('setAccessLevel' in area) await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
};
