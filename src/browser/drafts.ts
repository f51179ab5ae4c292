// Drafts: a copy of every edit that is not kept yet, in the one store that writes before the next key is pressed.
import * as v from 'valibot';
import { keyOf, type Change, type Intent } from '../core/record.ts';
import { intentIn } from './schema.ts';

export type Draft = {
  readonly change: Change;
  /** The changed fields as they were kept when the change began. */
  readonly was: Readonly<Record<string, unknown>>;
  /** Wall clock in ms. */
  readonly at: number;
};

const prefix = 'draft:';
const entry = v.object({ change: v.unknown(), was: v.record(v.string(), v.unknown()), at: v.number() });

type Reader = (bytes: unknown) => Intent | null;

const draftIn = (text: string | null, reader: Reader): Draft | null => {
  try {
    const { change, was, at } = v.parse(entry, JSON.parse(text ?? ''));
    const [one] = reader([change]) ?? [];
    return one ? { change: one, was, at } : null;
  } catch {
    return null;
  }
};

/** A frame in a page has no such store, and a full one takes nothing: a draft is a second copy, so that is borne. */
const quietly = <T>(deed: () => T, otherwise: T): T => {
  try {
    return deed();
  } catch {
    return otherwise;
  }
};

/** `reader` says which kinds are known: drafts of others are left for whoever knows them. */
export const draftsOf = (reader: Reader) => ({
  all: (): readonly Draft[] =>
    quietly(
      () =>
        Object.keys(localStorage)
          .filter(key => key.startsWith(prefix))
          .flatMap(key => draftIn(localStorage.getItem(key), reader) ?? []),
      [],
    ),
  put: (draft: Draft): void =>
    quietly(() => localStorage.setItem(prefix + keyOf(draft.change), JSON.stringify(draft)), undefined),
  drop: (key: string): void => quietly(() => localStorage.removeItem(prefix + key), undefined),
});

export const drafts = draftsOf(intentIn);
