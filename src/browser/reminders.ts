// Reminders of the runway: one alarm for the next of them, made anew from what is kept; the notice says nothing private.
import * as v from 'valibot';
import { emptyRunway, due } from '../core/runway.ts';
import { isOf } from '../core/record.ts';
import { hashOf } from '../core/route.ts';
import { extension } from './extension.ts';
import { allBodies } from './schema-studio.ts';
import { valueIn, within, type Shelf } from './shelf.ts';
import { store } from './store.ts';

/** Of the alarm, of the notices (before the interview's id), and of what was told. */
const name = 'runway';
const key = 'reminded';
const { load } = store(allBodies);

const toldOn = async (shelf: Shelf): Promise<readonly string[]> => {
  const parsed = v.safeParse(v.array(v.string()), valueIn(await within(shelf.get(key)), key)?.value);
  return parsed.success ? parsed.output : [];
};

const show = (id: string): Promise<string> =>
  extension.notifications.create(`${name}:${id}`, {
    type: 'basic',
    iconUrl: extension.runtime.getURL('icons/128.png'),
    title: extension.i18n.getMessage('name'),
    message: extension.i18n.getMessage('soon'),
  });

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
  if (is.next === null) await extension.alarms.clear(name);
  else extension.alarms.create(name, { when: is.next });
  if (is.now !== null) await show(is.now);
};

/** The alarm asks to remind; a press on the notice opens the runway of its interview. */
export const onRemind = (asked: () => void, studio: string): void => {
  extension.alarms.onAlarm.addListener(alarm => {
    if (alarm.name === name) asked();
  });
  extension.notifications.onClicked.addListener(async pressed => {
    const id = pressed.startsWith(`${name}:`) ? pressed.slice(name.length + 1) : null;
    if (id === null) return;
    const url = studio + hashOf({ page: 'runway', id });
    await extension.notifications.clear(pressed);
    // The browser may run without a window.
    await extension.tabs.create({ url }).catch(() => extension.windows.create({ url }));
  });
};
