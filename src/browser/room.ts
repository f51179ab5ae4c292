// Room: how much of the browser's store our records take, and emptying it.
import { extension, local } from './extension.ts';
import { within } from './shelf.ts';

/** Bytes; `most` is null where the browser sets no limit of its own. */
export type Room = { readonly bytes: number; readonly most: number | null };

export const room = async (): Promise<Room> => {
  const area = chrome.storage.local;
  // Missing in older Firefox: the text of it is near enough.
  const bytes =
    'getBytesInUse' in area
      ? await area.getBytesInUse(null)
      : new TextEncoder().encode(JSON.stringify(await extension.storage.local.get(null))).length;
  return { bytes, most: 'QUOTA_BYTES' in area ? area.QUOTA_BYTES : null };
};

/** Everything as it lies there, what could not be read too. */
export const everything = (): Promise<Record<string, unknown>> => within(local.get(null));

/** For the background only, in its turn: records, copies set aside, faults. */
export const empty = async (): Promise<boolean> => {
  try {
    await extension.storage.local.clear();
    await extension.storage.session.clear();
    return Object.keys(await within(local.get(null))).length === 0;
  } catch {
    return false;
  }
};
