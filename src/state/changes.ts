// Changes: what was asked to be kept and is not kept yet, laid over what is.
import { emptyInterview } from '../core/interview.ts';
import type { Bodies, Change, Intent, Kept, Kind } from '../core/record.ts';
import { defaults } from '../core/settings.ts';
import { emptyStory } from '../core/story.ts';

/** Records by key (`kind:id`). */
export type Records = ReadonlyMap<string, Kept>;
/** Changes by the key of the record they change. */
export type Pending = ReadonlyMap<string, Change>;
export type ChangeOf<K extends Kind> = {
  [P in K]: { readonly kind: P; readonly id: string; readonly patch: Partial<Bodies[P]> };
}[K];

export const keyOf = ({ kind, id }: { readonly kind: Kind; readonly id: string }): string => `${kind}:${id}`;

export const isOf =
  <K extends Kind>(kind: K) =>
  (kept: Kept): kept is Kept<K> =>
    kept.kind === kind;

/** What a record starts from where it is new; null: it only ever comes whole. */
const empties: { readonly [K in Kind]: Bodies[K] | null } = {
  story: emptyStory,
  interview: emptyInterview,
  settings: defaults,
  placement: null,
  breath: null,
  call: null,
  moment: null,
};

const patched = <K extends Kind>(old: Kept | undefined, { kind, id, patch }: ChangeOf<K>): Kept<K> => {
  const was = old && isOf(kind)(old) ? old : undefined;
  const from: Partial<Bodies[K]> = was?.body ?? empties[kind] ?? {};
  return {
    v: was?.v ?? 1,
    kind,
    id,
    rev: was?.rev ?? 0,
    updatedAt: was?.updatedAt ?? 0,
    sum: '',
    // A record that only comes whole is whole in its first patch.
    body: { ...from, ...patch } as Bodies[K],
  };
};

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
    for (const [key, change] of pending) all.set(key, patched<Kind>(all.get(key), change));
  return all;
};

/** The records after the writer answered for `flown`: ours show it before the browser tells of it. */
export const acknowledged = (records: Records, flown: Pending, revs: Readonly<Record<string, number>>): Records => {
  const all = new Map(laid(records, flown));
  for (const key of flown.keys()) {
    const kept = all.get(key);
    if (kept) all.set(key, { ...kept, rev: Math.max(kept.rev, revs[key] ?? kept.rev + 1) });
  }
  return all;
};
