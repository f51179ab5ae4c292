// Call: a reloaded frame goes on with its call; a new interview begins one.
import { expect, test } from 'vitest';
import { goesOn, isWorth, likelyEnd } from '../../src/core/call.ts';

const call = {
  interview: 'i1',
  host: 'a',
  joinedAt: 0,
  leftAt: null,
  used: [],
  read: 'even',
  muted: false,
} as const;
const min = 60_000;

test.each([
  ['after a minute', call, 'a', 'i1', min, true],
  ['elsewhere', call, 'b', 'i1', min, false],
  ['for another interview', call, 'a', 'i2', min, false],
  ['after a short break', { ...call, leftAt: 5 * min }, 'a', 'i1', 10 * min, true],
  ['after a long break', { ...call, leftAt: 5 * min }, 'a', 'i1', 16 * min, false],
  ['hours later, never seen to end', call, 'a', 'i1', 121 * min, false],
] as const)('joining again %s', (_, old, host, interview, at, goes) => {
  expect(goesOn(old, host, interview, at)).toBe(goes);
});

test.each([
  [119_999, false, false],
  [120_000, false, true],
  [0, true, true],
])('%i ms, parked: %s; worth five minutes more: %s', (ms, parked, worth) => {
  expect(isWorth(ms, parked)).toBe(worth);
});

test.each([
  ['an hour after it was joined', [], 300 * min, 60 * min],
  ['now, where it was cut off a moment ago', [], 12 * min, 12 * min],
  ['when something was last parked in it, where it was longer', [20 * min, 95 * min], 300 * min, 95 * min],
  ['never before it was joined, whatever the clock was set to', [], -60 * min, 0],
] as const)('a call that nobody saw end ended %s', (_, signs, now, end) => {
  expect(likelyEnd(0, signs, now)).toBe(end);
});
