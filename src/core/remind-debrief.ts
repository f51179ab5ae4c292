// Reminders of the debrief: two after a call, by the wall clock, until it is done; never over a call, never in a heap.
import { isWorth, type Call } from './call.ts';
import { isOf, type Intent, type Kept } from './record.ts';

const minute = 60_000;
const hour = 60 * minute;

/** After the end of a call: once it has settled, and while a note still comes within a day (evidence T1, T5). */
const afterMs = [2 * hour, 20 * hour] as const;
/** What a sleep or a closed browser missed still comes until so long after the call; then it is no longer fresh. */
const lateMs = 7 * 24 * hour;
/** Nothing comes so soon after a call: the card was there, and now there is quiet. */
const settledMs = 5 * minute;
/** Between two notices, of two interviews. */
const apartMs = 30 * minute;
/** While a call is on: its end is told, but whoever tells it may be gone. */
const againMs = 10 * minute;
/** A browser may wake us a little early. */
const earlyMs = 1_000;

export type Ended = {
  readonly id: string;
  readonly body: Pick<Call, 'interview' | 'joinedAt' | 'leftAt'>;
};

/** What an answer says, to be handed in again with the next question; `at`: when a notice last came (ms). */
export type Told = { readonly names: readonly string[]; readonly at: number | null };
export const nothingTold: Told = { names: [], at: null };

export type Owed = {
  /** The call whose debrief to remind of at once; one at most, whatever was missed. */
  readonly now: string | null;
  /** The call is no longer fresh: words for that hour say nothing else. */
  readonly isLate: boolean;
  readonly told: Told;
  /** When to ask again, wall clock ms. */
  readonly next: number | null;
};

/** What is looked back on at once: the calls of one interview, or one call without. */
type Matter = { readonly id: string; readonly call: string; readonly leftAt: number };

const matterOf = ({ id, body }: Ended): string => body.interview ?? id;

const mattersOf = (calls: readonly Ended[], parked: readonly string[]): readonly Matter[] => {
  const ids = new Set(calls.map(matterOf));
  return [...ids].flatMap(id => {
    const group = calls.filter(call => matterOf(call) === id);
    const ends = group.flatMap(one =>
      one.body.leftAt === null ? [] : [{ ...one, leftAt: one.body.leftAt }],
    );
    const last = ends.toSorted((a, b) => a.leftAt - b.leftAt).at(-1);
    const worth = ends.some(one => isWorth(one.leftAt - one.body.joinedAt, parked.includes(one.id)));
    return last && worth ? [{ id, call: last.id, leftAt: last.leftAt }] : [];
  });
};

/**
 * Which debrief to remind of at `now` (wall clock, ms), and when to ask again. All follows from the records and from
 * what earlier answers told, so that it may be asked at any time. `parked`: ids of calls with a moment; `closed`: ids
 * of interviews that want no reminder: debrief done, removed, put away. Of what was missed the oldest comes first and
 * once, another only a while after it; nothing comes while a call is on.
 */
export const owed = (
  calls: readonly Ended[],
  of: {
    readonly parked: readonly string[];
    readonly closed: readonly string[];
    readonly told: Told;
    readonly now: number;
  },
): Owed => {
  const { told, now } = of;
  const all = mattersOf(calls, of.parked)
    .filter(({ leftAt }) => leftAt + lateMs > now)
    .flatMap(matter =>
      afterMs.map(ms => ({
        matter,
        at: matter.leftAt + ms,
        name: `${matter.id}@${matter.leftAt}+${ms / hour}`,
      })),
    )
    .toSorted((a, b) => a.at - b.at);
  const open = all.filter(({ matter, name }) => !of.closed.includes(matter.id) && !told.names.includes(name));
  const reached = open.filter(({ at }) => at <= now + earlyMs);
  const ahead = open.filter(({ at }) => at > now + earlyMs).map(({ at }) => at);

  const isOn = calls.some(({ body }) => body.leftAt === null);
  // A time to come was noted before the clock was set back, and says nothing now.
  const quiet = [
    ...calls.map(({ body }) => ({ at: body.leftAt, ms: settledMs })),
    { at: told.at, ms: apartMs },
  ].flatMap(({ at, ms }) => (at === null || at > now ? [] : [at + ms]));
  const free = Math.max(...quiet, now);
  const due = isOn || free > now + earlyMs ? undefined : reached[0]?.matter;

  const isOver = ({ matter }: { readonly matter: Matter }): boolean => matter === due;
  const waits = reached.some(one => !isOver(one));
  const wait = due ? now + apartMs : isOn ? now + againMs : free;
  const times = [...ahead, ...(waits ? [wait] : []), ...(isOn ? [now + againMs] : [])];
  return {
    now: due?.call ?? null,
    isLate: due !== undefined && now + earlyMs >= due.leftAt + afterMs[1],
    told: {
      names: [
        ...all.map(({ name }) => name).filter(name => told.names.includes(name)),
        ...reached.filter(isOver).map(({ name }) => name),
      ],
      at: due ? now : told.at,
    },
    next: times.length > 0 ? Math.min(...times) : null,
  };
};

/** Ids of the interviews that want no reminder: debrief done, removed, put away; and of those that are not there. */
export const closedIn = (records: readonly Kept[]): readonly string[] => {
  const interviews = records.filter(isOf('interview'));
  const named = records.filter(isOf('call')).flatMap(({ body }) => body.interview ?? []);
  return [
    ...records.filter(isOf('debrief')).flatMap(({ id, body }) => (body.doneAt === null ? [] : [id])),
    ...interviews.flatMap(({ id, body }) => ((body.removedAt ?? body.archivedAt) === null ? [] : [id])),
    ...named.filter(id => !interviews.some(one => one.id === id)),
  ];
};

/**
 * Whether a change bears on who is reminded: a restored interview would wait for the next start of the browser. Whoever
 * takes a closed debrief up again is in it, and is not told of it at once.
 */
export const bearsOn = (intent: Intent): boolean =>
  intent.some(
    ({ kind, patch }) =>
      kind === 'call' ||
      kind === 'runway' ||
      (kind === 'interview' && ('removedAt' in patch || 'archivedAt' in patch)),
  );
