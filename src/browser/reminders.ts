// Reminders of the runway: one alarm for the next of them, made anew from what is kept; the notice says nothing private.
import * as v from 'valibot';
import { emptyRunway, due } from '../core/runway.ts';
import { isOf } from '../core/record.ts';
import { notice, wake } from './notices.ts';
import { allBodies } from './schema-studio.ts';
import { valueIn, within, type Shelf } from './shelf.ts';
import { store } from './store.ts';

const name = 'runway';
const key = 'reminded';
const { load } = store(allBodies);

const toldOn = async (shelf: Shelf): Promise<readonly string[]> => {
  const parsed = v.safeParse(v.array(v.string()), valueIn(await within(shelf.get(key)), key)?.value);
  return parsed.success ? parsed.output : [];
};

/**
 * Reminds of what is due at `now` (wall clock, ms) and sets the alarm for the next. `changed`: keys of records the user
 * is changing; nothing is asked where none of them bears on it. In turn with every write. Rejects where the browser does.
 */
export const remind = async (shelf: Shelf, now: number, changed: readonly string[] = []): Promise<void> => {
  const fresh = changed.flatMap(one => /^interview:(.+)$/.exec(one)?.[1] ?? []);
  if (changed.length > 0 && fresh.length === 0 && !changed.includes(`${name}:${name}`)) return;
  const kept = [await load('interview'), await load('runway')];
  // Of what cannot be read nothing is known: the alarm stays as it is.
  if (kept.some(one => one.is === 'failed')) return;
  const records = kept.flatMap(one => (one.is === 'found' ? one.records : []));
  const { remindMs } = records.find(isOf('runway'))?.body ?? emptyRunway;
  const told = await toldOn(shelf);
  const is = due(records.filter(isOf('interview')), remindMs, { told, fresh, now });
  // Kept before it is shown: once too few is better than again and again.
  if (is.told.join() !== told.join()) await within(shelf.set({ [key]: is.told }));
  await wake(name, is.next);
  if (is.now !== null) await notice(name, is.now);
};
