// An exchange: what was found in somebody's file, and what taking it in would change here.
import { bytesUnder } from './bytes.ts';
import { newest } from './migrations.ts';
import { keyOf, type Change, type Intent, type Kept, type Kind } from './record.ts';
import type { JsonFault } from './exchange-json.ts';
import { canonical, sum } from './sum.ts';

/** Fault 66: a larger file is refused before anything is made of it, as is a longer list. */
export const mostBytes = 20 * 1_048_576;
export { mostItems } from './messages.ts';

export type Format = 'backup' | 'resume' | 'markdown' | 'csv' | 'text';

/** One thing in a file, not yet known to be whole. */
export type Found = {
  /** Its place in the file, from 1. */
  readonly at: number;
  readonly kind: string;
  readonly id: string;
  /** The id was made from the contents, so that the same file brings the same things twice. */
  readonly isMade: boolean;
  /** Wall clock in ms of its last change; null where the file does not say. */
  readonly updatedAt: number | null;
  readonly body: unknown;
};

/** shape: no record; kind, id: none of ours; twice: its id came before; newer: of a later version; field: not as it must be. */
export type Why =
  | { readonly is: 'shape' | 'kind' | 'id' | 'twice' | 'newer' }
  | { readonly is: 'field'; readonly field: string };
/** `name`: the user's own title, or ''. */
export type Refused = { readonly at: number; readonly name: string; readonly why: Why };

/** sum: changed since it was written, or damaged; count: not as many as it says; fields: some this version does not know. */
export type Warning = 'sum' | 'count' | 'fields';

/** Why nothing of a file can be taken in. Lines and columns count from 1. */
export type Unread =
  | { readonly is: 'empty' | 'large' | 'binary' | 'other' | 'nothing' | 'columns' | 'failed' }
  | { readonly is: 'many'; readonly count: number }
  | { readonly is: 'newer'; readonly version: number }
  | { readonly is: 'json'; readonly fault: JsonFault; readonly line: number; readonly column: number };

export type Read =
  | {
      readonly is: 'read';
      readonly format: Format;
      readonly found: readonly Found[];
      readonly refused: readonly Refused[];
      readonly warnings: readonly Warning[];
    }
  | { readonly is: 'unread'; readonly why: Unread };

export const unread = (is: Exclude<Unread['is'], 'many' | 'newer' | 'json'>): Read => ({
  is: 'unread',
  why: { is },
});

/** Whether a body is whole: with what an older one lacks, or the first field at fault. Whoever knows the schemas brings it. */
export type Judge = (
  kind: string,
  body: unknown,
  id: string,
) => { readonly body: object; readonly hasUnknown: boolean } | { readonly field: string } | null;

/** What may be taken in: a whole record's body. */
export type Taken = {
  readonly at: number;
  readonly kind: Kind;
  readonly id: string;
  readonly body: object;
  /** How much more of the browser's store it takes than what is there now, about. */
  readonly bytes: number;
};

/** Never the last of the room: what is typed next must still be kept. */
const spareBytes = 524_288;

/** What taking these in needs, and what of the room may be taken; null where it fits. */
export const tooMuch = (
  taken: readonly Taken[],
  room: { readonly bytes: number; readonly most: number | null },
): { readonly needs: number; readonly free: number } | null => {
  if (room.most === null) return null;
  const needs = taken.reduce((all, { bytes }) => all + bytes, 0);
  const free = Math.max(0, room.most - spareBytes - room.bytes);
  return needs > free ? { needs, free } : null;
};

export type Plan = {
  readonly format: Format;
  readonly fresh: readonly Taken[];
  readonly changed: readonly Taken[];
  /** Changed here after the file was written. */
  readonly newer: readonly Taken[];
  /** As they are here already. */
  readonly same: number;
  readonly refused: readonly Refused[];
  readonly warnings: readonly Warning[];
};
export type Planned =
  { readonly is: 'planned'; readonly plan: Plan } | Extract<Read, { readonly is: 'unread' }>;

/** 64 bits, so that ten thousand made ids do not meet. */
export const idOf = (value: unknown): string => `in.${sum(value)}${sum(['again', value])}`;

/** An id a record may have (as its schema says), and no name that objects are born with. */
export const isId = (id: unknown): id is string =>
  typeof id === 'string' &&
  /^[\w.:-]{1,253}$/.test(id) &&
  !['__proto__', 'constructor', 'prototype'].includes(id);

/** Own properties only, whatever the file says. */
export const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

/** What a thing is called, for a list of what was refused. */
export const nameIn = (body: unknown): string => {
  const name = own(body, 'title') ?? own(body, 'company');
  return typeof name === 'string' ? name.slice(0, 80) : '';
};

/** As long as what the writer puts around a body. */
const envelope = { v: 1, rev: 1, updatedAt: 1_800_000_000_000, sum: '00000000' };

type Sorted = { readonly is: 'fresh' | 'changed' | 'newer' | 'same' };

const sorted = (found: Found, body: object, here: Kept | undefined): Sorted => {
  if (!here) return { is: 'fresh' };
  if (canonical({ ...here.body, ...body }) === canonical(here.body)) return { is: 'same' };
  const isRemoved = 'removedAt' in here.body && here.body.removedAt !== null;
  // A draft that was made before may have been written on since.
  if (found.isMade && !isRemoved) return { is: 'same' };
  return { is: found.updatedAt !== null && found.updatedAt < here.updatedAt ? 'newer' : 'changed' };
};

/** What taking this in would do to what is `here`; `told` hears how far it is, 0 to 1. */
export const planOf = (
  read: Extract<Read, { readonly is: 'read' }>,
  here: readonly Kept[],
  judge: Judge,
  told: (share: number) => void = () => undefined,
): Plan => {
  const known = new Map(here.map(kept => [keyOf(kept), kept]));
  const seen = new Set<string>();
  const refused: Refused[] = [...read.refused];
  const lists = { fresh: [] as Taken[], changed: [] as Taken[], newer: [] as Taken[] };
  const warnings = new Set(read.warnings);
  let same = 0;
  read.found.forEach((found, nth) => {
    if (nth % 250 === 0) told(nth / read.found.length);
    const refuse = (why: Why): void => {
      refused.push({ at: found.at, name: nameIn(found.body), why });
    };
    const key = keyOf(found);
    if (seen.has(key)) return found.isMade ? undefined : refuse({ is: 'twice' });
    seen.add(key);
    const judged = judge(found.kind, found.body, found.id);
    if (!judged) return refuse({ is: 'kind' });
    if ('field' in judged) return refuse({ is: 'field', field: judged.field });
    if (judged.hasUnknown) warnings.add('fields');
    const old = known.get(key);
    const { is } = sorted(found, judged.body, old);
    if (is === 'same') return void (same += 1);
    const kind = found.kind as Kind;
    const { at, id } = found;
    const { body } = judged;
    const bytes = bytesUnder(key, { ...envelope, kind, id, body }) - (old ? bytesUnder(key, old) : 0);
    lists[is].push({ at, kind, id, body, bytes });
  });
  return {
    format: read.format,
    ...lists,
    same,
    refused: refused.toSorted((a, b) => a.at - b.at),
    warnings: [...warnings],
  };
};

/** One batch. The judge has seen every body. */
export const intentOf = (taken: readonly Taken[]): Intent =>
  taken.map(({ kind, id, body }) => ({ kind, id, patch: body }) as Change);

/** How to get back from a batch: what was there is put back, and what was not there goes. */
export type Back = { readonly intent: Intent; readonly gone: readonly string[] };

/**
 * The way back as things are now. `before`: the records under the keys that were written; `revs`: what the writer
 * answered. What was changed since by hand stays as it is.
 */
export const backOf = (
  before: ReadonlyMap<string, Kept>,
  revs: Readonly<Record<string, number>>,
  now: readonly Kept[],
): Back => {
  const since = new Set(now.filter(kept => kept.rev > (revs[keyOf(kept)] ?? kept.rev)).map(keyOf));
  const keys = Object.keys(revs).filter(key => !since.has(key));
  return {
    intent: keys.flatMap(key => {
      const old = before.get(key);
      return old ? [{ kind: old.kind, id: old.id, patch: old.body } as Change] : [];
    }),
    gone: keys.filter(key => !before.has(key)),
  };
};

/** A version of a record that this code does not know yet. */
export const isNewer = (v: number): boolean => v > newest();
