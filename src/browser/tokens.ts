// Tokens of the handshake: a frame is ours if its tab's content script told of its token just before.
import * as v from 'valibot';
import { valueIn, type Shelf } from './shelf.ts';

const prefix = 'token:';
/** Between placing a frame and its asking lies one page load. */
const livesMs = 30_000;

const entry = v.object({ tab: v.number(), at: v.number() });
const isFresh = (value: unknown, now: number): value is v.InferOutput<typeof entry> =>
  v.is(entry, value) && Math.abs(now - value.at) <= livesMs;

/** `now`: wall clock in ms. */
export const placing = async (shelf: Shelf, token: string, tab: number, now: number): Promise<boolean> => {
  const stale = Object.entries(await shelf.get(null)).filter(
    ([key, value]) => key.startsWith(prefix) && !isFresh(value, now),
  );
  if (stale.length) await shelf.remove(stale.map(([key]) => key));
  await shelf.set({ [prefix + token]: { tab, at: now } });
  return true;
};

/** True once for each token, and only for the tab it was placed in. Must come one at a time (turns.ts). */
export const placed = async (shelf: Shelf, token: string, tab: number, now: number): Promise<boolean> => {
  const key = prefix + token;
  const found = valueIn(await shelf.get(key), key);
  if (!found) return false;
  await shelf.remove([key]);
  return isFresh(found.value, now) && found.value.tab === tab;
};
