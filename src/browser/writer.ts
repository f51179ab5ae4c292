// The one writer: checks an intent, merges it into what is kept, and keeps all of it in one write, or none.
import * as v from 'valibot';
import { mostItems } from '../core/messages.ts';
import { migrations } from '../core/migrations.ts';
import { changed, keyOf, type Answer, type Change, type Kept, type Refusal } from '../core/record.ts';
import { setAside } from './quarantine.ts';
import { everythingOn, isRecordKey, missing, understood, valueOn, type Reading } from './read.ts';
import { allBodies, anyIntentIn } from './schema-studio.ts';
import { within, type Shelf } from './shelf.ts';

const read = (key: string, value: unknown): Reading => understood(key, value, migrations, allBodies);

const refused = (why: Refusal): Answer => ({ kept: false, why });

const keysToGo = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.check(key => isRecordKey(key, allBodies)),
    ),
  ),
  v.maxLength(mostItems),
);

/** Above so many records one look at everything is quicker than one at each. */
const many = 50;
type Look = (key: string) => Promise<unknown>;
const lookAt = async (shelf: Shelf, count: number): Promise<Look> => {
  if (count < many) return key => valueOn(shelf, key);
  const all = await everythingOn(shelf);
  return async key => all.get(key);
};

/** `now`: wall clock in ms; `gone`: keys to take out after. Intents come one at a time (turns.ts). Never rejects. */
export const write = async (
  shelf: Shelf,
  bytes: unknown,
  now: number,
  gone: unknown = [],
): Promise<Answer> => {
  const intent = anyIntentIn(bytes);
  if (!intent || !v.is(keysToGo, gone)) return refused('invalid');
  const look = await lookAt(shelf, intent.length).catch(() => null);
  if (!look) return refused('unreadable');
  const all = new Map<string, Kept>();
  const fresh: Record<string, Kept> = {};
  for (const change of intent) {
    const key = keyOf(change);
    const old = all.get(key) ?? (await before(shelf, look, change).catch((): Refusal => 'unreadable'));
    if (typeof old === 'string') return refused(old);
    const next = changed(old, change, now);
    if (!v.is(allBodies[change.kind], next.body)) return refused('invalid');
    all.set(key, next);
    if (next !== old) fresh[key] = next;
  }
  const why = (await put(shelf, fresh)) ?? (await takeOut(shelf, gone));
  return why
    ? refused(why)
    : { kept: true, revs: Object.fromEntries([...all].map(([key, { rev }]) => [key, rev])) };
};

/** The record as it is; null: a new one may be made. */
const before = async (shelf: Shelf, look: Look, change: Change): Promise<Kept | null | Refusal> => {
  const key = keyOf(change);
  const value = await look(key);
  if (value === missing) return 'unreadable';
  const reading = read(key, value);
  if (reading.is === 'found') return reading.kept;
  if (reading.is === 'none') return null;
  if (reading.why === 'newer') return 'newer';
  if (reading.why === 'missing') return 'unreadable';
  // Part of a record, laid over nothing, would look like all of it. Settings have defaults to be laid over.
  const isWhole = change.kind === 'settings' || v.is(allBodies[change.kind], change.patch);
  return isWhole && (await setAside(shelf, key, reading.why, value)) ? null : 'unreadable';
};

const put = async (shelf: Shelf, fresh: Readonly<Record<string, Kept>>): Promise<Refusal | null> => {
  if (Object.keys(fresh).length === 0) return null;
  try {
    await within(shelf.set(fresh));
    // A browser may say "done" and have changed what it was given.
    const look = await lookAt(shelf, Object.keys(fresh).length);
    const stands = await Promise.all(
      Object.entries(fresh).map(async ([key, { sum }]) => {
        const reading = read(key, await look(key));
        return reading.is === 'found' && reading.kept.sum === sum;
      }),
    );
    return stands.every(Boolean) ? null : 'failed';
  } catch (error) {
    return /quota/i.test(String(error)) ? 'full' : 'failed';
  }
};

const takeOut = async (shelf: Shelf, gone: readonly string[]): Promise<Refusal | null> => {
  if (gone.length === 0) return null;
  return within(shelf.remove([...gone])).then(
    () => null,
    (): Refusal => 'failed',
  );
};
