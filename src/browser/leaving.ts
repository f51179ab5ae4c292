// Leaving: what a frame says that goes away in a call. A message to a background that sleeps is lost with the frame
// (four of six, measured in Chromium); the store of the session takes it, and wakes the background.
import type { Shelf } from './shelf.ts';

const prefix = 'left:';
export const leftKey = (call: string): string => prefix + call;

/** When frames went away (wall clock, ms), by the call they held. */
export const leftIn = (items: object): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(items).flatMap(([key, at]) =>
      key.startsWith(prefix) && typeof at === 'number' ? [[key.slice(prefix.length), at] as const] : [],
    ),
  );

/** The frame that held this call goes away at `now`. Nobody is left to hear of a failure. */
export const leaving = (session: Shelf, call: string, now: number): void =>
  void session.set({ [leftKey(call)]: now }).catch(() => undefined);

type Changes = Readonly<Record<string, { readonly newValue?: unknown; readonly oldValue?: unknown }>>;
/** Whether a change of the session's store says so. */
export const hasLeft = (changes: Changes): boolean =>
  Object.entries(changes).some(([key, { newValue }]) => key.startsWith(prefix) && newValue !== undefined);
