// Changes: what was asked to be kept and is not kept yet, laid over what is.
import {
  changed,
  keyOf,
  type Change,
  type ChangeOf,
  type Intent,
  type Kept,
  type Kind,
} from '../core/record.ts';

/** Records by key (`kind:id`). */
export type Records = ReadonlyMap<string, Kept>;
/** Changes by the key of the record they change. */
export type Pending = ReadonlyMap<string, Change>;

/** One map of changes after another: later fields win, record by record. */
export const joined = (first: Pending, then: Pending): Pending => {
  const all = new Map(first);
  for (const [key, change] of then) {
    const before = all.get(key);
    all.set(key, before ? merged(before, change) : change);
  }
  return all;
};

export const pendingOf = (intent: Intent): Pending =>
  intent.reduce<Pending>((all, change) => joined(all, new Map([[keyOf(change), change]])), new Map());

const merged = <K extends Kind>(before: ChangeOf<Kind>, then: ChangeOf<K>): ChangeOf<K> => ({
  ...then,
  patch: { ...before.patch, ...then.patch },
});

/** Records as the user sees them: what is kept, under what is on its way. */
export const laid = (records: Records, ...over: readonly Pending[]): Records => {
  const all = new Map(records);
  for (const pending of over)
    for (const [key, change] of pending) {
      const old = all.get(key) ?? null;
      all.set(key, changed<Kind>(old, change, old?.updatedAt ?? 0));
    }
  return all;
};

/**
 * The records after the writer answered for `flown`: ours show it before the browser tells of it. Where the browser was
 * quicker, what it told is as new as the answer, or newer: somebody else may have changed the record since.
 */
export const acknowledged = (
  records: Records,
  flown: Pending,
  revs: Readonly<Record<string, number>>,
): Records => {
  const after = laid(records, flown);
  const all = new Map(records);
  for (const key of flown.keys()) {
    const kept = after.get(key);
    const rev = revs[key] ?? kept?.rev ?? 0;
    if (kept && rev > (records.get(key)?.rev ?? 0)) all.set(key, { ...kept, rev });
  }
  return all;
};
