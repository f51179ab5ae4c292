// Reading: every record is checked each time, and "could not read" is never mistaken for "there is nothing".
import * as v from 'valibot';
import { lifted, migrations, newest, sumOf, type Migration } from '../core/migrations.ts';
import { keyOf, type Damaged, type Kept, type Kind, type Load } from '../core/record.ts';
import { quarantined } from './quarantine.ts';
import { bodies, envelope } from './schema.ts';
import { valueIn, within, type Shelf } from './shelf.ts';

export type Reading =
  | { readonly is: 'found'; readonly kept: Kept }
  /** `kept`: a record of a later version that we can still show. */
  | { readonly is: 'damaged'; readonly why: Damaged['why']; readonly kept: Kept | null }
  /** Nothing there, or nothing that is ours to read. */
  | { readonly is: 'none' };

const none: Reading = { is: 'none' };
const damaged = (why: Damaged['why'], kept: Kept | null = null): Reading => ({ is: 'damaged', why, kept });

const kindIn = (key: string): string => key.slice(0, Math.max(0, key.indexOf(':')));
export const isRecordKey = (key: string): boolean => Object.hasOwn(bodies, kindIn(key));

/** What lies under a key, as the store gave it. */
export const understood = (
  key: string,
  value: unknown,
  steps: readonly Migration[] = migrations,
): Reading => {
  if (!isRecordKey(key) || value === undefined) return none;
  if (!v.is(envelope, value) || keyOf(value) !== key) return damaged('schema');
  const whole = (raw: typeof value): raw is Kept => v.is(bodies[value.kind], raw.body);
  if (value.v > newest(steps)) return damaged('newer', whole(value) ? value : null);
  if (sumOf(value) !== value.sum) return damaged('sum');
  const ours = { ...value, ...lifted(value, steps), kind: value.kind };
  return whole(ours) ? { is: 'found', kept: ours } : damaged('schema');
};

/** A key whose value the browser lists but does not hand out. */
export const missing = Symbol('missing');

const keysOn = async (shelf: Shelf): Promise<readonly string[] | null> => {
  if (!shelf.getKeys) return null;
  const keys: unknown = await within(shelf.getKeys()).catch(() => null);
  return v.is(v.array(v.string()), keys) ? keys : null;
};

/** What the store holds under one key: undefined if proved absent. Rejects where it cannot be read. */
export const valueOn = async (shelf: Shelf, key: string): Promise<unknown> => {
  const found = valueIn(await within(shelf.get(key)), key);
  if (found) return found.value;
  return (await keysOn(shelf))?.includes(key) ? missing : undefined;
};

/**
 * All of it. Chromium refuses the whole for one value damaged on the disk, and removes that value as it refuses: so the
 * keys are asked for first, and what is not handed out then is asked for one by one.
 */
export const everythingOn = async (shelf: Shelf): Promise<ReadonlyMap<string, unknown>> => {
  const keys = await keysOn(shelf);
  const bulk: unknown = await within(shelf.get(null)).catch(() => null);
  const isRead = typeof bulk === 'object' && bulk !== null;
  const items = new Map<string, unknown>(isRead ? Object.entries(bulk) : []);
  const left = (keys ?? []).filter(key => !items.has(key));
  const values = await Promise.allSettled(left.map(key => within(shelf.get(key))));
  if (!isRead && values.every(({ status }) => status === 'rejected')) throw new Error('unreadable');
  values.forEach((value, at) => {
    const key = left[at] ?? '';
    const found = value.status === 'fulfilled' ? valueIn(value.value, key) : null;
    items.set(key, found ? found.value : missing);
  });
  return items;
};

/** All records, or those of one kind. Never rejects. */
export const readAll = async (shelf: Shelf, kind: Kind | null = null): Promise<Load> => {
  const items = await everythingOn(shelf).catch(() => null);
  if (!items) return { is: 'failed' };
  const records: Kept[] = [];
  const faults = new Map<string, Damaged>();
  for (const [key, value] of items) {
    const aside = quarantined(key, value);
    const named = aside?.key ?? key;
    if (kind !== null && kindIn(named) !== kind) continue;
    if (aside && !faults.has(named)) faults.set(named, aside);
    const reading = value === missing && isRecordKey(key) ? damaged('missing') : understood(key, value);
    if (reading.is === 'damaged') faults.set(key, { key, why: reading.why });
    if (reading.is !== 'none' && reading.kept) records.push(reading.kept);
  }
  if (records.length + faults.size === 0) return { is: 'empty' };
  return { is: 'found', records, damaged: [...faults.values()] };
};
