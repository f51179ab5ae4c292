// An interview for a call without one: made once, with the call and its moments pointing to it.
import { expect, test } from 'vitest';
import { interviewOf } from '../../src/core/call-interview.ts';
import type { Call } from '../../src/core/call.ts';
import { emptyInterview } from '../../src/core/interview.ts';
import type { Moment } from '../../src/core/reset.ts';
import { kept } from './deck.ts';

const call = (interview: string | null) =>
  kept('call', 'c', {
    interview,
    host: 'meet.example',
    joinedAt: 5,
    leftAt: 9,
    used: [],
    read: 'even',
    muted: false,
  } satisfies Call);
const moment = (id: string, of: Partial<Moment>) =>
  kept('moment', id, {
    call: 'c',
    interview: null,
    into: 1,
    at: 6,
    kind: 'park',
    question: '',
    later: '',
    ...of,
  });

test('a call that has an interview keeps it, and nothing is made', () => {
  expect(interviewOf(call('i'), [moment('m', {})])).toEqual({ id: 'i', intent: [] });
});

test('a call without one gets an empty one that begins when it was joined, and takes its moments along', () => {
  const moments = [moment('m', {}), moment('n', { interview: 'other' }), moment('o', { call: 'd' })];
  const { id, intent } = interviewOf(call(null), moments);
  expect(intent).toEqual([
    { kind: 'interview', id, patch: { ...emptyInterview, startsAt: 5 } },
    { kind: 'call', id: 'c', patch: { interview: id } },
    { kind: 'moment', id: 'm', patch: { interview: id } },
  ]);
});

test('asked for twice, as after a death of the background, it is one interview', () => {
  expect(interviewOf(call(null), []).id).toBe(interviewOf(call(null), []).id);
});
