// What the records tell of an interview that is over.
import { describe, expect, it } from 'vitest';
import { callsOf, debriefOf, endedAt, momentsOf, toldIn } from '../../src/core/after.ts';
import type { Call } from '../../src/core/call.ts';
import { emptyDebrief, type Debrief } from '../../src/core/debrief.ts';
import { emptyInterview } from '../../src/core/interview.ts';
import type { Bodies, Kept, Kind } from '../../src/core/record.ts';
import type { Moment } from '../../src/core/reset.ts';

const hour = 60 * 60_000;
const kept = <K extends Kind>(kind: K, id: string, body: Bodies[K]): Kept<K> => ({
  v: 1,
  kind,
  id,
  rev: 1,
  updatedAt: 0,
  sum: '',
  body,
});
const call = (id: string, patch: Partial<Call> = {}) =>
  kept('call', id, {
    interview: 'here',
    host: 'meet.google.com',
    joinedAt: 10 * hour,
    leftAt: 11 * hour,
    used: [],
    read: 'even',
    muted: false,
    ...patch,
  });
const moment = (id: string, patch: Partial<Moment> = {}) =>
  kept('moment', id, {
    call: null,
    interview: 'here',
    into: null,
    at: 0,
    kind: 'park',
    question: '',
    later: '',
    ...patch,
  });
const debrief = (patch: Partial<Debrief>, id = 'here') => kept('debrief', id, { ...emptyDebrief, ...patch });
const interview = (startsAt: number | null) => kept('interview', 'here', { ...emptyInterview, startsAt });
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('the calls of an interview', () => {
  it('are all of them, the earliest first, where the line dropped', () => {
    const records = [
      call('again', { joinedAt: 12 * hour }),
      call('first'),
      call('other', { interview: 'there' }),
      call('loose', { interview: null }),
    ];
    expect(ids(callsOf(records, 'here'))).toEqual(['first', 'again']);
  });
});

describe('the moments of an interview', () => {
  it('come from all its calls, the earliest first, each with what becomes of it', () => {
    const records = [
      moment('b', { at: 2, call: 'second', interview: null }),
      moment('a', { at: 1 }),
      moment('c', { at: 3, call: 'first' }),
      call('first'),
      call('second', { joinedAt: 12 * hour }),
      debrief({ fates: { a: 'note', c: 'let-go', gone: 'phone' } }),
    ];
    expect(momentsOf(records, 'here').map(({ id, fate }) => [id, fate])).toEqual([
      ['a', 'note'],
      ['b', null],
      ['c', 'let-go'],
    ]);
  });

  it('are never those of another interview, of a rehearsal, or of a call that is not known', () => {
    const records = [
      moment('theirs', { interview: 'there', call: 'first' }),
      moment('alone', { interview: null }),
      moment('lost', { interview: null, call: 'unknown' }),
      moment('loose', { interview: null, call: 'no one’s' }),
      call('first'),
      call('no one’s', { interview: null }),
    ];
    expect(momentsOf(records, 'here')).toEqual([]);
  });

  it('have no fate that is only a name every object knows', () => {
    expect(momentsOf([moment('toString'), debrief({})], 'here')[0]?.fate).toBe(null);
  });
});

describe('the stories told', () => {
  const calls = [
    call('first', { used: ['b', 'a'] }),
    call('again', { joinedAt: 12 * hour, used: ['a', 'c'] }),
    call('other', { interview: 'there', used: ['z'] }),
  ];

  it('are those whose cards were opened in any of the calls, once each, in their order', () => {
    expect(toldIn(calls, 'here')).toEqual(['b', 'a', 'c']);
  });

  it('are what the user says where the user said something, be it none', () => {
    expect(toldIn([...calls, debrief({ told: ['d'] })], 'here')).toEqual(['d']);
    expect(toldIn([...calls, debrief({ told: [] })], 'here')).toEqual([]);
    expect(toldIn([...calls, debrief({ told: ['d'] }, 'there')], 'here')).toEqual(['b', 'a', 'c']);
  });
});

it('finds the debrief of this interview alone', () => {
  const there = debrief({ heard: 'Hello' }, 'there');
  expect(debriefOf([there], 'here')).toBe(null);
  expect(debriefOf([there], 'there')?.heard).toBe('Hello');
});

describe('the end of an interview', () => {
  it.each<[string, readonly Kept[], number, number | null]>([
    [
      'is when its last call was left',
      [call('a'), call('b', { joinedAt: 11 * hour, leftAt: 12 * hour })],
      20,
      12,
    ],
    [
      'is not there while its last call goes on',
      [call('a'), call('b', { joinedAt: 12 * hour, leftAt: null })],
      13,
      null,
    ],
    [
      'is an hour after joining where the browser was closed meanwhile',
      [call('a', { leftAt: null })],
      12,
      11,
    ],
    ['is an hour after the start where no call was seen', [interview(10 * hour)], 11, 11],
    ['is not there before that hour is over', [interview(10 * hour)], 10.9, null],
    ['is that of the call, not of the plan', [interview(8 * hour), call('a')], 20, 11],
    ['is not there without call and time', [interview(null)], 20, null],
    ['is not there for an interview that is not known', [], 20, null],
  ])('%s', (_, records, now, ended) => {
    expect(endedAt(records, 'here', now * hour)).toBe(ended === null ? null : ended * hour);
  });
});
