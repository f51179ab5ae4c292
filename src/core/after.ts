// After: what the records tell of an interview that is over, for debrief, note, call and progress alike.
import type { Debrief, Fate } from './debrief.ts';
import { use } from './ledger.ts';
import { isOf, type Kept } from './record.ts';
import type { Moment } from './reset.ts';

/** A moment as it was logged, with what the debrief says becomes of it; null while it says nothing. */
export type Recalled = { readonly id: string; readonly body: Moment; readonly fate: Fate | null };

/** The calls of this interview, the earliest first: there are several where the line dropped. */
export const callsOf = (records: readonly Kept[], interview: string): readonly Kept<'call'>[] =>
  records
    .filter(isOf('call'))
    .filter(({ body }) => body.interview === interview)
    .toSorted((a, b) => a.body.joinedAt - b.body.joinedAt);

/** The debrief of this interview; null where none was begun. */
export const debriefOf = (records: readonly Kept[], interview: string): Debrief | null =>
  records.filter(isOf('debrief')).find(({ id }) => id === interview)?.body ?? null;

/** The moments of this interview and of no other, by their own word, else by their call's; the earliest first. */
export const momentsOf = (records: readonly Kept[], interview: string): readonly Recalled[] => {
  const calls = callsOf(records, interview).map(({ id }) => id);
  const fates = debriefOf(records, interview)?.fates ?? {};
  return records
    .filter(isOf('moment'))
    .filter(({ body }) =>
      body.interview === null
        ? body.call !== null && calls.includes(body.call)
        : body.interview === interview,
    )
    .toSorted((a, b) => a.body.at - b.body.at)
    .map(({ id, body }) => ({ id, body, fate: Object.hasOwn(fates, id) ? (fates[id] ?? null) : null }));
};

/** Ids of the stories told, in their order: as the user corrected them, else as the cards were opened. */
export const toldIn = (records: readonly Kept[], interview: string): readonly string[] =>
  debriefOf(records, interview)?.told ??
  callsOf(records, interview)
    .flatMap(({ body }) => body.used)
    .reduce<readonly string[]>(use, []);

/** How long an interview is taken to last where nobody saw its end. */
const usualMs = 60 * 60_000;
/** A call whose end nobody saw (the browser was closed) may go on for so long. */
const longestMs = 2 * usualMs;

/** When a call ended by `now` (wall clock, ms); null while it may go on. */
const endOf = ({ body: { joinedAt, leftAt } }: Kept<'call'>, now: number): number | null => {
  if (leftAt !== null) return leftAt;
  return now < joinedAt + longestMs ? null : joinedAt + usualMs;
};

/**
 * When this interview ended by `now` (wall clock, ms): when its last call was left; an hour after its start where no
 * call was seen, as in a desktop app. Null while it is still to come or may go on.
 */
export const endedAt = (records: readonly Kept[], interview: string, now: number): number | null => {
  const last = callsOf(records, interview).at(-1);
  if (last) return endOf(last, now);
  const startsAt =
    records.filter(isOf('interview')).find(({ id }) => id === interview)?.body.startsAt ?? null;
  return startsAt === null || startsAt + usualMs > now ? null : startsAt + usualMs;
};
