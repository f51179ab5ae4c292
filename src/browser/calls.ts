// Calls: which tab holds which, and an end for those that nobody holds any more.
import * as v from 'valibot';
import { likelyEnd, mostMs } from '../core/call.ts';
import { isOf, type Intent } from '../core/record.ts';
import { leftIn, leftKey } from './leaving.ts';
import { readAll } from './read.ts';
import { id as idOf } from './schema-parts.ts';
import { allBodies } from './schema-studio.ts';
import type { Shelf } from './shelf.ts';
import { write } from './writer.ts';

const prefix = 'holds:';

/** The tab that holds it, by the call's id. */
const heldIn = (items: object): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(items).flatMap(([key, tab]) =>
      key.startsWith(prefix) && v.is(v.number(), tab) ? [[key.slice(prefix.length), tab] as const] : [],
    ),
  );

const ofCalls = v.array(
  v.looseObject({ kind: v.string(), id: idOf, patch: v.looseObject({ leftAt: v.optional(v.unknown()) }) }),
);

/** What a live frame in this tab asks to keep of a call shows that the call is held there; joined again, it goes on. */
export const holds = async (session: Shelf, intent: unknown, tab: number): Promise<void> => {
  const changes = v.safeParse(ofCalls, intent);
  const calls = changes.success ? changes.output.filter(({ kind }) => kind === 'call') : [];
  if (calls.length === 0) return;
  const joined = calls.filter(({ patch }) => patch.leftAt === null);
  if (joined.length > 0) await session.remove(joined.map(({ id }) => leftKey(id)));
  await session.set(Object.fromEntries(calls.map(({ id }) => [prefix + id, tab])));
};

/**
 * Gives an end to every call that has none and that no frame holds: when its frame went away, now where its tab was
 * `closed` just now, else what is likely. Done again after a death in between, it ends the same. Answers whether a call
 * was ended.
 */
export const endCalls = async (
  shelf: Shelf,
  session: Shelf,
  now: number,
  closed: number | null = null,
): Promise<boolean> => {
  const items = await session.get(null);
  const [by, went] = [heldIn(items), leftIn(items)];
  // Most tabs that are closed held no call.
  if (closed !== null && ![...by.values()].includes(closed)) return false;
  const load = await readAll(shelf, null, allBodies);
  if (load.is !== 'found') return false;
  const intent = load.records.filter(isOf('call')).flatMap(({ id, updatedAt, body }): Intent => {
    if (body.leftAt !== null) return [];
    const tab = by.get(id);
    const at = went.get(id) ?? (tab !== undefined && tab === closed ? now : null);
    if (at !== null) return [{ kind: 'call', id, patch: { leftAt: Math.max(body.joinedAt, at) } }];
    if (tab !== undefined && now - body.joinedAt < mostMs) return [];
    const signs = load.records.filter(isOf('moment')).filter(moment => moment.body.call === id);
    const leftAt = likelyEnd(body.joinedAt, [updatedAt, ...signs.map(moment => moment.body.at)], now);
    return [{ kind: 'call', id, patch: { leftAt } }];
  });
  const answer = intent.length > 0 ? await write(shelf, intent, now) : null;
  const over = [...by].filter(([id, tab]) => tab === closed || went.has(id)).map(([id]) => prefix + id);
  const notes = [...over, ...[...went.keys()].map(leftKey)];
  if (notes.length > 0 && answer?.kept !== false) await session.remove(notes);
  return answer?.kept === true;
};
