// Gone: what goes along with a story or an interview, and what does not.
import { expect, test } from 'vitest';
import { goneWith } from '../../src/core/gone.ts';
import { emptyTension } from '../../src/core/tension.ts';
import { kept, stories } from './deck.ts';

const call = (id: string, interview: string | null) =>
  kept('call', id, {
    interview,
    host: 'meet.example',
    joinedAt: 1,
    leftAt: 2,
    used: [],
    read: 'even',
    muted: false,
  });
const moment = (id: string, interview: string | null, on: string | null) =>
  kept('moment', id, { call: on, interview, into: 1, at: 1, kind: 'park', question: '', later: '' });

test('a call goes with its interview, and with the call the moments that name no interview of their own', () => {
  const all = [
    call('c', 'i'),
    call('d', 'j'),
    call('e', null),
    moment('m', null, 'c'),
    moment('n', 'j', 'c'),
    moment('o', null, 'd'),
    moment('p', null, null),
    ...stories,
  ];
  expect(goneWith(all, new Set(['interview:i']))).toEqual(['call:c', 'moment:m']);
});

test('what hangs on none stays, whatever is gone', () => {
  const all = [call('c', null), moment('m', null, null), kept('tension', 't', emptyTension)];
  expect(goneWith(all, new Set(['interview:i', 'interview:', '']))).toEqual([]);
});
