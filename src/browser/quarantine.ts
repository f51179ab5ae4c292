// Quarantine: what could not be understood is copied aside as it is, and stays there under a key of its own.
import * as v from 'valibot';
import type { Damaged } from '../core/record.ts';
import { canonical, sum } from '../core/sum.ts';
import { valueIn, within, type Shelf } from './shelf.ts';

const prefix = 'quarantine:';
const entry = v.object({ key: v.string(), why: v.picklist(['schema', 'sum', 'missing']), raw: v.unknown() });

/** The copy to be kept, by its key: the same damage gives the same key, another damage of the same record another. */
export const aside = (key: string, why: 'schema' | 'sum', raw: unknown): Record<string, unknown> => ({
  [`${prefix}${key}@${sum(raw)}`]: { key, why, raw },
});

/** In the place of a copy: Chromium removes what it finds damaged on the disk, so that only its name can be kept. */
export const lost = (key: string): Record<string, unknown> => ({
  [`${prefix}${key}@missing`]: { key, why: 'missing', raw: null },
});

/** Whose copy lies under this key, or null if none does. */
export const quarantined = (key: string, value: unknown): Damaged | null => {
  if (!key.startsWith(prefix)) return null;
  const named = key.slice(prefix.length).replace(/@[^@]*$/, '');
  return { key: named, why: v.is(entry, value) ? value.why : 'missing' };
};

/** True once the copy stands: only then may the record's own key be written again. */
export const setAside = async (
  shelf: Shelf,
  key: string,
  why: 'schema' | 'sum',
  raw: unknown,
): Promise<boolean> => {
  const copy = aside(key, why, raw);
  await within(shelf.set(copy));
  return (
    await Promise.all(
      Object.entries(copy).map(async ([at, written]) => {
        const read = valueIn(await within(shelf.get(at)), at);
        return read !== null && canonical(read.value) === canonical(written);
      }),
    )
  ).every(Boolean);
};
