// Settling, once at start-up: damage is copied aside, old versions are lifted, what was deleted long ago goes.
import { migrations, newest, type Migration } from '../core/migrations.ts';
import { isOf, isPast, keyOf, type Kept } from '../core/record.ts';
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
  const versions: Kept<'version'>[] = [];
  for (const [key, value] of items) {
    if (value === missing && isRecordKey(key, allBodies)) Object.assign(write, lost(key));
    if (value === missing) continue;
    const reading = understood(key, value, steps, allBodies);
    if (reading.is === 'damaged' && (reading.why === 'schema' || reading.why === 'sum')) {
      for (const [at, copy] of Object.entries(aside(key, reading.why, value)))
        if (!items.has(at)) write[at] = copy;
    }
    if (reading.is !== 'found') continue;
    if (isOf('version')(reading.kept)) versions.push(reading.kept);
    if (isPast(reading.kept, now)) past.add(key);
    else if (wasOlder(value, steps)) write[key] = reading.kept;
  }
  // What a story once said goes with it.
  for (const one of versions) {
    if (!past.has(`story:${one.body.story}`)) continue;
    past.add(keyOf(one));
    Reflect.deleteProperty(write, keyOf(one));
  }
  if (Object.keys(write).length) await within(shelf.set(write));
  if (past.size) await within(shelf.remove([...past]));
};

const wasOlder = (value: unknown, steps: readonly Migration[]): boolean =>
  typeof value === 'object' && value !== null && 'v' in value && value.v !== newest(steps);
