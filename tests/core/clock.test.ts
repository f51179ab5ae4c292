// Clock: a faint ring for an answer, which says "land it" near its end.
import { expect, test } from 'vitest';
import { clockAt } from '../../src/core/clock.ts';

const clock = { startedAt: 1_000, ms: 90_000, told: false };

test.each([
  [1_000, 'running', 90_000, 76_000],
  [75_999, 'running', 15_001, 76_000],
  [76_000, 'landing', 15_000, 91_000],
  [90_999, 'landing', 1, 91_000],
  [91_000, 'over', 0, null],
  [999_999, 'over', 0, null],
  [-50_000, 'running', 90_000, 76_000],
] as const)('at %d it is %s', (now, is, leftMs, until) => {
  expect(clockAt(clock, now)).toEqual({ is, leftMs, until });
});
