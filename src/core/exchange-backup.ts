// A backup: everything that is kept as one file that tells its version and whether it was changed since.
import {
  isId,
  isNewer,
  mostItems,
  nameIn,
  own,
  unread,
  type Found,
  type Read,
  type Refused,
  type Warning,
} from './exchange.ts';
import { lifted, newest } from './migrations.ts';
import { keyOf, type Kept } from './record.ts';
import { canonical, sum } from './sum.ts';

export const backupFormat = 'evenkeel-backup';
/** Of the file, not of the records in it: those tell their own. */
export const backupVersion = 1;

const count = (kinds: readonly string[]): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
};

/** Names in order at every depth, so that two backups of the same things are the same text. */
const ordered = (value: unknown): unknown => JSON.parse(canonical(value));

/** The file's text; `exportedAt`: ISO time. Fields we do not know go along. */
export const backup = (records: readonly Kept[], exportedAt: string): string => {
  const items = records
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ v, kind, id, updatedAt, body }) => ({ kind, id, v, updatedAt, body: ordered(body) }));
  const contents = { counts: count(items.map(({ kind }) => kind)), items };
  return `${JSON.stringify({ format: backupFormat, version: backupVersion, exportedAt, ...contents, sum: sum(contents) }, null, 2)}\n`;
};

/** What the browser's store holds, key by key, as it is saved before everything is deleted. */
const isStore = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, one]) => key === `${String(own(one, 'kind'))}:${String(own(one, 'id'))}`);

/** Other keys hold copies of what could not be read, and what went wrong. */
const ours = (key: string): boolean => key.includes(':') && !key.startsWith('quarantine:');

type Items = { readonly found: Found[]; readonly refused: Refused[] };

const itemsIn = (items: readonly unknown[]): Items => {
  const found: Found[] = [];
  const refused: Refused[] = [];
  items.forEach((item, nth) => {
    const [kind, id, v, updatedAt, body] = ['kind', 'id', 'v', 'updatedAt', 'body'].map(name =>
      own(item, name),
    );
    const refuse = (is: 'shape' | 'id' | 'newer'): void => {
      refused.push({ at: nth + 1, name: nameIn(body), why: { is } });
    };
    if (typeof kind !== 'string' || typeof body !== 'object' || body === null || Array.isArray(body))
      return refuse('shape');
    if (!isId(id)) return refuse('id');
    if (typeof v !== 'number' || !Number.isInteger(v) || v < 1 || typeof updatedAt !== 'number')
      return refuse('shape');
    if (isNewer(v)) return refuse('newer');
    const raw = { v, kind, id, rev: 1, updatedAt, body, sum: '' };
    const now = v < newest() ? lifted(raw) : raw;
    found.push({ at: nth + 1, kind, id, isMade: false, updatedAt, body: now.body });
  });
  return { found, refused };
};

const read = (items: readonly unknown[], warnings: readonly Warning[]): Read => {
  if (items.length > mostItems) return { is: 'unread', why: { is: 'many', count: items.length } };
  if (items.length === 0) return unread('nothing');
  return { is: 'read', format: 'backup', ...itemsIn(items), warnings };
};

/** Null where it is no backup of ours at all. */
export const backupIn = (value: unknown): Read | null => {
  if (own(value, 'format') !== backupFormat) {
    if (!isStore(value)) return null;
    return read(
      Object.entries(value).flatMap(([key, one]) => (ours(key) ? [one] : [])),
      [],
    );
  }
  const version = own(value, 'version');
  const items = own(value, 'items');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return unread('other');
  if (version > backupVersion) return { is: 'unread', why: { is: 'newer', version } };
  if (!Array.isArray(items)) return unread('other');
  if (items.length > mostItems) return { is: 'unread', why: { is: 'many', count: items.length } };
  const counts = own(value, 'counts');
  const kinds = items.map(item => String(own(item, 'kind')));
  const warnings: Warning[] = [];
  if (own(value, 'sum') !== sum({ counts, items })) warnings.push('sum');
  if (canonical(counts) !== canonical(count(kinds))) warnings.push('count');
  return read(items, warnings);
};
