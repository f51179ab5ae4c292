// Keys: what the browser has assigned to our commands now, and its page to change them.
import { keys, type Key } from '../core/messages.ts';
import { extension } from './extension.ts';

/** Empty where unassigned: a suggestion may be refused, or taken by another extension. */
export const assigned = async (): Promise<Readonly<Record<Key, string>>> => {
  const commands = await extension.commands.getAll();
  const of = (key: Key): string => commands.find(({ name }) => name === key)?.shortcut ?? '';
  return { toggle: of('toggle'), stories: of('stories'), breathe: of('breathe'), reset: of('reset') };
};

/** Firefox has a call for it, Chromium an address; both open a tab. */
export const openKeys = async (): Promise<void> => {
  const open: unknown = Reflect.get(extension.commands, 'openShortcutSettings');
  if (typeof open === 'function') await Reflect.apply(open, extension.commands, []);
  else await extension.tabs.create({ url: 'chrome://extensions/shortcuts' });
};

/** Tells of our keys while a page of ours is in front, where no content script hears them. */
export const onKey = (told: (key: Key) => void, signal: AbortSignal): void => {
  const heard = (message: unknown): void => {
    const { type, key } = (message ?? {}) as { readonly type?: unknown; readonly key?: unknown };
    const pressed = type === 'pressed' && keys.find(one => one === key);
    if (pressed && document.visibilityState === 'visible') told(pressed);
  };
  extension.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => extension.runtime.onMessage.removeListener(heard));
};
