// Reading: every record is checked each time, and "could not read" is never mistaken for "there is nothing".
import * as v from 'valibot';
import { lifted, migrations, newest, sumOf, type Migration } from '../core/migrations.ts';
import { keyOf, type Damaged, type Kept, type Kind, type Load } from '../core/record.ts';
import { quarantined } from './quarantine.ts';
import { bodies, envelope, type Schemas } from './schema.ts';
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
export const isRecordKey = (key: string, schemas: Schemas = bodies): boolean =>
  Object.hasOwn(schemas, kindIn(key));

/** What an older record lacks, as the schema gives it; `raw` itself where nothing is missing. */
const filled = (raw: unknown, parsed: unknown): unknown => {
  if (typeof raw !== 'object' || raw === null || typeof parsed !== 'object' || parsed === null)
    return raw === undefined ? parsed : raw;
  const fields = Object.entries(parsed).map(([name, value]): readonly [string, unknown] => [
    name,
    filled(valueIn(raw, name)?.value, value),
  ]);
  if (fields.every(([name, value]) => valueIn(raw, name)?.value === value)) return raw;
  return Array.isArray(raw) ? fields.map(([, value]) => value) : { ...raw, ...Object.fromEntries(fields) };
};

/** What lies under a key, as the store gave it, to whoever knows these kinds. */
export const understood = (
  key: string,
  value: unknown,
  steps: readonly Migration[] = migrations,
  schemas: Schemas = bodies,
): Reading => {
  const schema = isRecordKey(key, schemas) ? schemas[kindIn(key) as Kind] : undefined;
  if (!schema || value === undefined) return none;
  if (!v.is(envelope, value) || keyOf(value) !== key) return damaged('schema');
  const whole = (raw: typeof value): Kept | null => {
    const parsed = v.safeParse(schema, raw.body);
    if (!parsed.success) return null;
    const body = filled(raw.body, parsed.output);
    const ours = body === raw.body ? raw : { ...raw, body, sum: sumOf({ ...raw, body }) };
    return ours as Kept;
  };
  if (value.v > newest(steps)) return damaged('newer', whole(value));
  if (sumOf(value) !== value.sum) return damaged('sum');
  const kept = whole({ ...value, ...lifted(value, steps) });
  return kept ? { is: 'found', kept } : damaged('schema');
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
export const readAll = async (
  shelf: Shelf,
  kind: Kind | null = null,
  schemas: Schemas = bodies,
): Promise<Load> => {
  const items = await everythingOn(shelf).catch(() => null);
  if (!items) return { is: 'failed' };
  const records: Kept[] = [];
  const faults = new Map<string, Damaged>();
  for (const [key, value] of items) {
    const aside = quarantined(key, value);
    const named = aside?.key ?? key;
    if (!isRecordKey(named, schemas) || (kind !== null && kindIn(named) !== kind)) continue;
    if (aside && !faults.has(named)) faults.set(named, aside);
    const reading =
      value === missing && isRecordKey(key, schemas)
        ? damaged('missing')
        : understood(key, value, migrations, schemas);
    if (reading.is === 'damaged') faults.set(key, { key, why: reading.why });
    if (reading.is !== 'none' && reading.kept) records.push(reading.kept);
  }
  if (records.length + faults.size === 0) return { is: 'empty' };
  return { is: 'found', records, damaged: [...faults.values()] };
};
