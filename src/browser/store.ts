// What pages read: everything that is kept, and what is kept from now on.
import { migrations } from '../core/migrations.ts';
import type { Kept, Kind, Load } from '../core/record.ts';
import { extension, local } from './extension.ts';
import { isRecordKey, readAll, understood } from './read.ts';
import { bodies, type Schemas } from './schema.ts';

/** For a reader who knows these kinds. */
export const store = (schemas: Schemas) => ({
  /** All records, or those of one kind. Never rejects. */
  load: (kind: Kind | null = null): Promise<Load> => readAll(local, kind, schemas),

  /** Tells of records kept by anybody, and of keys that are gone, until the signal aborts. What cannot be read is not told. */
  listen: (told: (kept: readonly Kept[], gone: readonly string[]) => void, signal: AbortSignal): void => {
    const changed = (changes: Record<string, { newValue?: unknown }>): void => {
      const kept = Object.entries(changes).flatMap(([key, { newValue }]) => {
        const record = understood(key, newValue, migrations, schemas);
        return record.is === 'found' ? [record.kept] : [];
      });
      const gone = Object.entries(changes)
        .filter(([key, { newValue }]) => newValue === undefined && isRecordKey(key, schemas))
        .map(([key]) => key);
      if (kept.length + gone.length) told(kept, gone);
    };
    extension.storage.local.onChanged.addListener(changed);
    signal.addEventListener('abort', () => extension.storage.local.onChanged.removeListener(changed));
  },
});

export const { load, listen } = store(bodies);
