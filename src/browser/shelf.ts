// A shelf: the part of a storage area that we use, so that a broken one can be handed to whoever reads it.

export type Shelf = {
  readonly get: (keys: string | null) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (keys: string[]) => Promise<void>;
  /** Missing in Firefox below 143 and Chromium below 130. */
  readonly getKeys?: () => Promise<string[]>;
};

/** A store that hangs is a store that failed. */
const patienceMs = 8_000;

/** Rejects where there is no answer in time. */
export const within = async <T>(answer: Promise<T>): Promise<T> => {
  let late: ReturnType<typeof setTimeout> | undefined;
  const hung = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('no answer')), patienceMs);
  });
  try {
    return await Promise.race([answer, hung]);
  } finally {
    clearTimeout(late);
  }
};

/** Own properties only, whatever the store hands out. */
export const valueIn = (items: unknown, key: string): { readonly value: unknown } | null =>
  typeof items === 'object' && items !== null && Object.hasOwn(items, key)
    ? { value: Reflect.get(items, key) }
    : null;
