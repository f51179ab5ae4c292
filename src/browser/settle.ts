// Settling, once at start-up: damage is copied aside, old versions are lifted, what was deleted long ago goes.
import { goneWith } from '../core/gone.ts';
import { migrations, newest, type Migration } from '../core/migrations.ts';
import { isPast, type Kept } from '../core/record.ts';
import { aside, lost } from './quarantine.ts';
import { everythingOn, isRecordKey, missing, understood } from './read.ts';
import { allBodies } from './schema-studio.ts';
import { within, type Shelf } from './shelf.ts';

/** One write, then one removal; done again after a death in between, it ends the same. `now`: wall clock in ms. */
export const settle = async (
  shelf: Shelf,
  now: number,
  steps: readonly Migration[] = migrations,
): Promise<void> => {
  const items = await everythingOn(shelf);
  const write: Record<string, unknown> = {};
  const past = new Set<string>();
  const found: Kept[] = [];
  for (const [key, value] of items) {
    if (value === missing && isRecordKey(key, allBodies)) Object.assign(write, lost(key));
    if (value === missing) continue;
    const reading = understood(key, value, steps, allBodies);
    if (reading.is === 'damaged' && (reading.why === 'schema' || reading.why === 'sum')) {
      for (const [at, copy] of Object.entries(aside(key, reading.why, value)))
        if (!items.has(at)) write[at] = copy;
    }
    if (reading.is !== 'found') continue;
    found.push(reading.kept);
    if (isPast(reading.kept, now)) past.add(key);
    else if (wasOlder(value, steps)) write[key] = reading.kept;
  }
  for (const key of goneWith(found, past)) {
    past.add(key);
    Reflect.deleteProperty(write, key);
  }
  if (Object.keys(write).length) await within(shelf.set(write));
  if (past.size) await within(shelf.remove([...past]));
};

const wasOlder = (value: unknown, steps: readonly Migration[]): boolean =>
  typeof value === 'object' && value !== null && 'v' in value && value.v !== newest(steps);
