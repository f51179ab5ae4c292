// Draft: a copy, made with every keystroke, of what is not kept yet; it outlives a killed worker and browser.
import { keyOf, type Change, type Kept } from '../core/record.ts';
import type { Pending, Records } from './changes.ts';

export type Draft = {
  readonly change: Change;
  /** The changed fields as they were kept when the change began. */
  readonly was: Readonly<Record<string, unknown>>;
  /** Wall clock in ms. */
  readonly at: number;
};

/** Where drafts lie; every call answers at once. Writing may fail (full): the draft is a second copy, so that is borne. */
export type Drafts = {
  readonly all: () => readonly Draft[];
  readonly put: (draft: Draft) => void;
  readonly drop: (key: string) => void;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const fields = (of: object): Readonly<Record<string, unknown>> => ({ ...of });

export const draftOf = (change: Change, records: Records, at: number): Draft => {
  const body = fields(records.get(keyOf(change))?.body ?? {});
  const was = Object.fromEntries(Object.keys(change.patch).map(field => [field, body[field]]));
  return { change, was, at };
};

/** What of a draft is still to be kept: a field kept since, or changed later elsewhere, is not. Null: nothing. */
export const outstanding = ({ change, was, at }: Draft, kept: Kept | undefined): Change | null => {
  if (!kept) return change;
  const body = fields(kept.body);
  const left = Object.entries(change.patch).filter(
    ([field, value]) => !same(body[field], value) && (same(body[field], was[field]) || at > kept.updatedAt),
  );
  return left.length ? { ...change, patch: Object.fromEntries(left) } : null;
};

/** The changes that drafts still hold over these records. */
export const restored = (drafts: readonly Draft[], records: Records): Pending => {
  const all = new Map<string, Change>();
  for (const draft of drafts) {
    const key = keyOf(draft.change);
    const change = outstanding(draft, records.get(key));
    if (change) all.set(key, change);
  }
  return all;
};
