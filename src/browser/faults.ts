// Faults: a short list of what went quiet, kept by the background and shown by the self-check.
import * as v from 'valibot';
import { noted, parts, type Fault } from '../core/fault.ts';
import { code } from './schema-messages.ts';
import { valueIn, within, type Shelf } from './shelf.ts';

const key = 'faults';
const list = v.array(v.object({ at: v.number(), where: v.picklist(parts), code }));

/** Oldest first; a list that cannot be read is none. */
export const faults = async (shelf: Shelf): Promise<readonly Fault[]> => {
  const kept = await within(shelf.get(key)).catch(() => null);
  const parsed = v.safeParse(list, valueIn(kept, key)?.value);
  return parsed.success ? parsed.output : [];
};

/** In turn with every other write. A fault that cannot be kept is no second fault. */
export const noteFault = async (shelf: Shelf, fault: Fault): Promise<void> => {
  const all = noted(await faults(shelf), fault);
  await within(shelf.set({ [key]: all })).catch(() => undefined);
};
