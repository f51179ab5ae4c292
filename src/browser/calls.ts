// Calls: which tab holds which, and an end for those that nobody holds any more.
import * as v from 'valibot';
import { likelyEnd, mostMs } from '../core/call.ts';
import { isOf, type Intent } from '../core/record.ts';
import { readAll } from './read.ts';
import { id as idOf } from './schema-parts.ts';
import { allBodies } from './schema-studio.ts';
import type { Shelf } from './shelf.ts';
import { write } from './writer.ts';

const prefix = 'holds:';

/** Which tab each call is in, by the call's id; what is not ours is left out. */
const holders = async (session: Shelf): Promise<ReadonlyMap<string, number>> =>
  new Map(
    Object.entries(await session.get(null)).flatMap(([key, tab]) =>
      key.startsWith(prefix) && v.is(v.number(), tab) ? [[key.slice(prefix.length), tab] as const] : [],
    ),
  );

/** What a live frame in this tab asks to keep of a call shows that the call is held there. */
export const holds = async (session: Shelf, intent: unknown, tab: number): Promise<void> => {
  const calls = v.safeParse(v.array(v.looseObject({ kind: v.string(), id: idOf })), intent);
  const held = calls.success ? calls.output.filter(({ kind }) => kind === 'call') : [];
  if (held.length > 0) await session.set(Object.fromEntries(held.map(one => [prefix + one.id, tab])));
};

/**
 * Gives an end to every call that has none and that no tab holds, from what is known of it. `closed`: a tab that was
 * closed just now. Done again after a death in between, it ends the same. Answers whether a call was ended.
 */
export const endCalls = async (
  shelf: Shelf,
  session: Shelf,
  now: number,
  closed: number | null = null,
): Promise<boolean> => {
  const by = await holders(session);
  // Most tabs that are closed held no call.
  if (closed !== null && ![...by.values()].includes(closed)) return false;
  const load = await readAll(shelf, null, allBodies);
  if (load.is !== 'found') return false;
  const intent = load.records.filter(isOf('call')).flatMap(({ id, updatedAt, body }): Intent => {
    const tab = by.get(id);
    const isHeld = tab !== undefined && tab !== closed && now - body.joinedAt < mostMs;
    if (body.leftAt !== null || isHeld) return [];
    const signs = load.records.filter(isOf('moment')).filter(moment => moment.body.call === id);
    const likely = likelyEnd(body.joinedAt, [updatedAt, ...signs.map(moment => moment.body.at)], now);
    const leftAt = tab !== undefined && tab === closed ? Math.max(body.joinedAt, now) : likely;
    return [{ kind: 'call', id, patch: { leftAt } }];
  });
  const answer = intent.length > 0 ? await write(shelf, intent, now) : null;
  const over = [...by].filter(([, tab]) => tab === closed).map(([id]) => prefix + id);
  if (over.length > 0) await session.remove(over);
  return answer?.kept === true;
};
