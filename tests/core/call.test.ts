// Call: a reloaded frame goes on with its call; a new interview begins one.
import { expect, test } from 'vitest';
import { goesOn } from '../../src/core/call.ts';

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
