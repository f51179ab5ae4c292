// When a debrief is reminded of: twice after each call, from the records and the clock alone, and not in a heap.
import { describe, expect, it } from 'vitest';
import { emptyDebrief } from '../../src/core/debrief.ts';
import { emptyInterview } from '../../src/core/interview.ts';
import {
  bearsOn,
  closedIn,
  nothingTold,
  owed,
  type Ended,
  type Owed,
  type Told,
} from '../../src/core/remind-debrief.ts';
import { instantAt } from '../../src/core/zone.ts';
import { kept } from './deck.ts';

const min = 60_000;
const hour = 60 * min;
const day = 24 * hour;
const end = Date.UTC(2026, 10, 24, 14, 0);
/** A call of an hour; of the interview of its own id where none is named. */
const call = (id: string, leftAt: number | null, interview: string | null = id, ms = hour): Ended => ({
  id: `call-${id}`,
  body: { interview, joinedAt: (leftAt ?? end + hour) - ms, leftAt },
});
const a = call('a', end);
type Given = { readonly closed?: readonly string[]; readonly parked?: readonly string[] };
const ask = (calls: readonly Ended[], now: number, told: Told = nothingTold, given: Given = {}): Owed =>
  owed(calls, { parked: [], closed: [], told, now, ...given });

/** Asks as the browser does: at each `next`, and at the given times; every notice with its time. */
const asked = (calls: (now: number) => readonly Ended[], from: number, to: number, given: Given = {}) => {
  const notices: (readonly [string, number])[] = [];
  let told = nothingTold;
  let now = from;
  for (let turns = 0; turns < 1_000; turns += 1) {
    const is = ask(calls(now), now, told, given);
    if (is.now !== null) notices.push([is.now, now]);
    ({ told } = is);
    if (is.next === null || is.next > to) return notices;
    if (is.next <= now) throw new Error('asks at once again');
    now = is.next;
  }
  throw new Error('never rests');
};

describe('a reminder', () => {
  it('comes 2 h and 20 h after the call, and never again', () => {
    expect(asked(() => [a], end, end + 30 * day)).toEqual([
      ['call-a', end + 2 * hour],
      ['call-a', end + 20 * hour],
    ]);
  });

  it('counts as due where the browser wakes us a moment early, and comes once', () => {
    const first = ask([a], end + 2 * hour - 900);
    expect(first).toMatchObject({ now: 'call-a', next: end + 20 * hour });
    expect(ask([a], end + 2 * hour, first.told).now).toBe(null);
  });

  it('is one on return, though a sleep or a closed browser missed two', () => {
    expect(asked(() => [a], end + 26 * hour, end + 30 * day)).toEqual([['call-a', end + 26 * hour]]);
  });

  it('that was missed comes for a week, then it is no longer fresh', () => {
    expect(ask([a], end + 7 * day - 1).now).toBe('call-a');
    expect(ask([a], end + 7 * day)).toEqual({
      now: null,
      isLate: false,
      told: { names: [], at: null },
      next: null,
    });
  });

  it('calls a call fresh on its day only, and not where it was missed until later', () => {
    expect(ask([a], end + 2 * hour)).toMatchObject({ now: 'call-a', isLate: false });
    expect(ask([a], end + 20 * hour - 900)).toMatchObject({ now: 'call-a', isLate: true });
    expect(ask([a], end + 3 * day)).toMatchObject({ now: 'call-a', isLate: true });
  });

  it('does not come after a wrong door, but after the shortest call in which something was parked', () => {
    const short = call('s', end, 's', 90_000);
    expect(ask([short], end + 3 * hour)).toMatchObject({ now: null, next: null });
    expect(ask([short], end + 3 * hour, nothingTold, { parked: ['call-s'] }).now).toBe('call-s');
  });

  it('comes for a call without an interview, and not anew once it has one', () => {
    const without = call('w', end, null);
    const first = ask([without], end + 2 * hour);
    expect(first.now).toBe('call-w');
    const within = { ...without, body: { ...without.body, interview: 'call-w' } };
    expect(ask([within], end + 3 * hour, first.told)).toMatchObject({ now: null, next: end + 20 * hour });
  });

  it('comes no more once the debrief is done or the interview removed, and is not repeated when that is undone', () => {
    const first = ask([a], end + 2 * hour);
    const closed = ask([a], end + 20 * hour, first.told, { closed: ['a'] });
    expect(closed).toMatchObject({ now: null, next: null });
    const again = ask([a], end + 20 * hour, closed.told);
    expect(again.now).toBe('call-a');
    expect(ask([a], end + 21 * hour, again.told)).toMatchObject({ now: null, next: null });
  });

  it('is of the last call where the line of an interview dropped and another followed', () => {
    const second: Ended = { ...call('b', end + 90 * min, 'a'), id: 'call-b' };
    expect(asked(() => [a, second], end + 91 * min, end + 30 * day)).toEqual([
      ['call-b', end + 90 * min + 2 * hour],
      ['call-b', end + 90 * min + 20 * hour],
    ]);
  });
});

describe('a call that is on', () => {
  const b = (leftAt: number | null): Ended => ({
    id: 'call-b',
    body: { interview: 'b', joinedAt: end + 90 * min, leftAt },
  });

  it('lets nothing come; the reminder of the call before waits for its end, and a little longer', () => {
    const over = end + 150 * min;
    const during = ask([a, b(null)], end + 2 * hour);
    expect(during.now).toBe(null);
    const after = ask([a, b(over)], over, during.told);
    expect(after).toMatchObject({ now: null, next: over + 5 * min });
    expect(ask([a, b(over)], over + 5 * min, after.told).now).toBe('call-a');
  });

  it('is looked at again, for its end may be told by nobody', () => {
    expect(ask([b(null)], end + 2 * hour).next).toBe(end + 2 * hour + 10 * min);
  });

  it('keeps apart two interviews in a row: each is reminded of on its own, at no time during a call', () => {
    const over = end + 150 * min;
    const calls = (now: number) => (now < end + 90 * min ? [a] : now < over ? [a, b(null)] : [a, b(over)]);
    expect(asked(calls, end, end + 30 * day)).toEqual([
      ['call-a', over + 5 * min],
      ['call-b', over + 2 * hour],
      ['call-a', end + 20 * hour],
      ['call-b', over + 20 * hour],
    ]);
  });
});

describe('two that were missed', () => {
  const b = call('b', end + 90 * min);

  it('come one by one, the older first, and each only once', () => {
    const back = end + 26 * hour;
    expect(asked(() => [b, a], back, back + 30 * day)).toEqual([
      ['call-a', back],
      ['call-b', back + 30 * min],
    ]);
  });

  it('leave out the one that was debriefed meanwhile', () => {
    const back = end + 26 * hour;
    const first = ask([a, b], back);
    expect(first.now).toBe('call-a');
    expect(ask([a, b], back + 30 * min, first.told, { closed: ['b'] })).toMatchObject({
      now: null,
      next: null,
    });
  });
});

describe('a clock', () => {
  it('that changes to summer time in between does not move it', () => {
    const { at } = instantAt({ year: 2026, month: 3, day: 28, hour: 17, minute: 0 }, 'Europe/Berlin');
    const { at: due } = instantAt({ year: 2026, month: 3, day: 29, hour: 14, minute: 0 }, 'Europe/Berlin');
    const first = ask([call('a', at)], at + 2 * hour);
    expect(ask([call('a', at)], at + 2 * hour, first.told).next).toBe(due);
  });

  it('set back by a day neither repeats what was told nor holds up another for long', () => {
    const first = ask([a], end + 2 * hour);
    const back = end + 2 * hour - day;
    expect(ask([a], back, first.told)).toMatchObject({ now: null, next: end + 20 * hour });
    const older = call('o', back - 3 * hour);
    expect(ask([a, older], back, first.told).now).toBe('call-o');
  });
});

it('what was told is forgotten with the week, so that it does not grow', () => {
  const { told } = ask([a], end + 21 * hour);
  expect(told.names).toHaveLength(2);
  expect(ask([a], end + 8 * day, told).told.names).toEqual([]);
});

it('is wanted for an interview that is there and still open, and for no other', () => {
  const of = (id: string, patch = {}) => kept('interview', id, { ...emptyInterview, ...patch });
  const done = (id: string, doneAt: number | null) => kept('debrief', id, { ...emptyDebrief, doneAt });
  const on = (interview: string) =>
    kept('call', `c-${interview}`, {
      interview,
      host: 'meet.example',
      joinedAt: 1,
      leftAt: 2,
      used: [],
      read: 'even',
      muted: false,
    });
  const records = [
    ...['open', 'begun', 'done', 'removed', 'put-away', 'gone'].map(on),
    of('open'),
    of('begun'),
    of('done'),
    of('removed', { removedAt: 5 }),
    of('put-away', { archivedAt: 5 }),
    done('begun', null),
    done('done', 5),
  ];
  expect(closedIn(records).toSorted()).toEqual(['done', 'gone', 'put-away', 'removed']);
});

it('is looked at again where an interview is restored, not with each keystroke nor where a debrief is taken up again', () => {
  const interview = { kind: 'interview', id: 'n' } as const;
  const debrief = { kind: 'debrief', id: 'n' } as const;
  expect(bearsOn([{ ...interview, patch: { removedAt: null } }])).toBe(true);
  expect(bearsOn([{ ...interview, patch: { archivedAt: null } }])).toBe(true);
  expect(bearsOn([{ ...debrief, patch: { doneAt: null } }])).toBe(false);
  expect(bearsOn([{ kind: 'runway', id: 'runway', patch: { debriefs: true } }])).toBe(true);
  expect(bearsOn([{ kind: 'call', id: 'c', patch: { leftAt: 5 } }])).toBe(true);
  expect(
    bearsOn([
      { ...interview, patch: { company: 'N' } },
      { ...debrief, patch: { heard: 'x' } },
    ]),
  ).toBe(false);
});
