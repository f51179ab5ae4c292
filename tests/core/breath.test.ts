// Breath: the phase at a time, and the one timer, which tells the true time.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  doseMs,
  inCall,
  paused,
  phaseAt,
  resumed,
  started,
  stopped,
  timerAt,
  type Timer,
} from '../../src/core/breath.ts';
import { cycleMs, patternIds, patterns } from '../../src/core/patterns.ts';

const t0 = 1_700_000_000_000;

describe('phases', () => {
  test.each([
    ['long-out', 0, 'in', 4_000, 1],
    ['long-out', 3_999, 'in', 1, 1],
    ['long-out', 4_000, 'out', 6_000, 1],
    ['long-out', 10_000, 'in', 4_000, 2],
    ['exhale-only', 0, 'out', 4_500, 1],
    ['box', 5_000, 'hold', 3_000, 1],
    ['box', 12_000, 'hold', 4_000, 1],
    ['4-7-8', 19_000 * 3 + 11_000, 'out', 8_000, 4],
    ['long-out', -500, 'in', 4_000, 1],
  ] as const)('%s after %d ms breathes %s', (pattern, ms, does, leftMs, cycle) => {
    expect(phaseAt(pattern, ms)).toMatchObject({ does, leftMs, cycle });
  });

  test('the second breath in of a cyclic sigh is a top-up', () => {
    expect([0, 2_000, 3_000].map(ms => phaseAt('cyclic-sigh', ms).topUp)).toEqual([false, true, false]);
  });

  test('any time lies in one phase: done and left agree', () => {
    fc.assert(
      fc.property(fc.constantFrom(...patternIds), fc.integer({ min: 0, max: 4_000_000 }), (id, ms) => {
        const at = phaseAt(id, ms);
        expect(at.done).toBeGreaterThanOrEqual(0);
        expect(at.done).toBeLessThan(1);
        expect(at.done * at.ms + at.leftMs).toBeCloseTo(at.ms, 5);
        expect(patterns[id].phases[at.index]?.does).toBe(at.does);
        expect(at.cycle).toBe(Math.floor(ms / cycleMs(id)) + 1);
      }),
    );
  });
});

describe('the timer', () => {
  const timer = started('long-out', doseMs, t0, 6);
  const then = (old: Timer, patch: Partial<Timer>): Timer => ({ ...old, ...patch });

  test('runs for its dose and ends', () => {
    expect(timerAt(timer, t0 + 60_000)).toEqual({
      is: 'running',
      elapsedMs: 60_000,
      leftMs: 240_000,
      endsAt: t0 + 300_000,
      from: t0,
    });
    expect(timerAt(timer, t0 + 300_000)).toMatchObject({ is: 'ended', leftMs: 0, endsAt: null });
  });

  test('tells the true time after the laptop slept', () => {
    expect(timerAt(timer, t0 + 8 * 3_600_000)).toMatchObject({ is: 'ended', elapsedMs: doseMs });
    expect(timerAt(timer, t0 + 200_000)).toMatchObject({ is: 'running', leftMs: 100_000 });
  });

  test('is never negative when the clock was set back', () => {
    expect(timerAt(timer, t0 - 3_600_000)).toMatchObject({ is: 'running', elapsedMs: 0, leftMs: doseMs });
  });

  test('stands still while paused, and goes on from there', () => {
    const rests = then(timer, paused(timer, t0 + 10_000));
    expect(timerAt(rests, t0 + 500_000)).toMatchObject({ is: 'paused', elapsedMs: 10_000, endsAt: null });
    const again = then(rests, resumed(rests, t0 + 500_000));
    expect(timerAt(again, t0 + 501_000)).toMatchObject({
      is: 'running',
      elapsedMs: 11_000,
      from: t0 + 490_000,
    });
  });

  test('is stopped early, also from a pause', () => {
    expect(timerAt(then(timer, stopped(timer, t0 + 5_000)), t0 + 9_000)).toMatchObject({
      is: 'stopped',
      elapsedMs: 5_000,
    });
    const rests = then(timer, paused(timer, t0 + 10_000));
    expect(timerAt(then(rests, stopped(rests, t0 + 90_000)), t0 + 99_000)).toMatchObject({
      is: 'stopped',
      elapsedMs: 10_000,
    });
  });

  test('does nothing twice: pausing a pause, resuming a run, stopping what is over', () => {
    const rests = then(timer, paused(timer, t0 + 10_000));
    expect(paused(rests, t0 + 20_000)).toEqual({});
    expect(resumed(timer, t0 + 20_000)).toEqual({});
    expect(stopped(timer, t0 + doseMs)).toEqual({});
    expect(resumed(rests, t0 - 50_000)).toMatchObject({ pausedMs: 0 });
  });

  test('whatever is pressed whenever, it is never negative and never beyond its dose', () => {
    const press = fc.tuple(
      fc.constantFrom(paused, resumed, stopped),
      fc.integer({ min: -400_000, max: 400_000 }),
    );
    fc.assert(
      fc.property(fc.array(press, { maxLength: 20 }), presses => {
        let now = t0;
        let seen = timer;
        for (const [act, ms] of presses) {
          now += ms;
          seen = then(seen, act(seen, now));
          const { elapsedMs, leftMs } = timerAt(seen, now);
          expect(elapsedMs).toBeGreaterThanOrEqual(0);
          expect(leftMs).toBeGreaterThanOrEqual(0);
          expect(elapsedMs + leftMs).toBe(doseMs);
        }
      }),
    );
  });
});

test('what a call offers is allowed in a call', () => {
  for (const { pattern, cycles } of inCall) expect(patterns[pattern].inCall).toBeGreaterThanOrEqual(cycles);
});
