// Debriefs: opened from a card or a notice, and reminded of by one alarm for the next of them, made anew from what is kept.
import * as v from 'valibot';
import { interviewOf } from '../core/call-interview.ts';
import { isOf } from '../core/record.ts';
import { closedIn, nothingTold, owed, type Told } from '../core/remind-debrief.ts';
import type { Route } from '../core/route.ts';
import { emptyRunway } from '../core/runway.ts';
import { notice, wake } from './notices.ts';
import { readAll } from './read.ts';
import { allBodies } from './schema-studio.ts';
import { valueIn, within, type Shelf } from './shelf.ts';
import { write } from './writer.ts';

/** What was told, beside the records. */
const key = 'debriefed';
const toldIn = v.object({ names: v.array(v.string()), at: v.nullable(v.number()) });

const toldOn = async (shelf: Shelf): Promise<Told> => {
  const parsed = v.safeParse(toldIn, valueIn(await within(shelf.get(key)), key)?.value);
  return parsed.success ? parsed.output : nothingTold;
};

/** Reminds of the debrief that is due at `now` (wall clock, ms) and sets the alarm for the next. In turn with every write. */
export const remindOfDebrief = async (shelf: Shelf, now: number): Promise<void> => {
  const load = await readAll(shelf, null, allBodies);
  // Of what cannot be read nothing is known: the alarm stays as it is.
  if (load.is === 'failed') return;
  const records = load.is === 'found' ? load.records : [];
  const { debriefs } = records.find(isOf('runway'))?.body ?? emptyRunway;
  const told = await toldOn(shelf);
  const is = owed(debriefs ? records.filter(isOf('call')) : [], {
    parked: records.filter(isOf('moment')).flatMap(({ body }) => body.call ?? []),
    closed: closedIn(records),
    told,
    now,
  });
  // Kept before it is shown: once too few is better than again and again.
  if (JSON.stringify(is.told) !== JSON.stringify(told)) await within(shelf.set({ [key]: is.told }));
  await wake('debrief', is.next);
  if (is.now !== null) await notice('debrief', is.now, is.isLate ? 'debriefLate' : 'debrief');
};

/** Where the debrief of a call is, once it has an interview to hang on; the list where that call is gone. In turn with every write. */
export const debriefOf = async (shelf: Shelf, call: string, now: number): Promise<Route> => {
  const load = await readAll(shelf, null, allBodies);
  const records = load.is === 'found' ? load.records : [];
  const found = records.filter(isOf('call')).find(({ id }) => id === call);
  if (!found) return { page: 'interviews' };
  const { id, intent } = interviewOf(found, records.filter(isOf('moment')));
  const answer = intent.length > 0 ? await write(shelf, intent, now) : null;
  return answer?.kept === false ? { page: 'interviews' } : { page: 'debrief', id };
};
