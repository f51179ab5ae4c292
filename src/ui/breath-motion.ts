// Breath motion: a pattern as keyframes the compositor runs by itself, started once at the true time.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { cycleMs, patterns, type PatternId } from '../core/patterns.ts';

export type Breathing = {
  readonly pattern: PatternId;
  /** Wall clock, ms. */
  readonly startedAt: number;
  /** null: until it is stopped. */
  readonly cycles: number | null;
};
export type Direction = 'in' | 'out' | 'hold';

/** How full the chest is at each turn of the pattern, 0-1, and where in the cycle that is. */
const turns = (pattern: PatternId): readonly { readonly offset: number; readonly level: number }[] => {
  const { phases } = patterns[pattern];
  const whole = cycleMs(pattern);
  const ins = phases.reduce((sum, { does, ms }) => sum + (does === 'in' ? ms : 0), 0);
  let at = 0;
  let level = phases[0]?.does === 'out' ? 1 : 0;
  const first = { offset: 0, level };
  return [
    first,
    ...phases.map(({ does, ms }) => {
      at += ms;
      if (does === 'in') level += ms / ins;
      if (does === 'out') level = 0;
      return { offset: Math.min(1, at / whole), level };
    }),
  ];
};

const soft = 'cubic-bezier(0.37, 0, 0.63, 1)';

/** `part` says what a level of 0-1 looks like; only transform and opacity reach the compositor. */
export const levels = (pattern: PatternId, part: (level: number) => Keyframe): Keyframe[] =>
  turns(pattern).map(({ offset, level }) => ({ ...part(level), offset, easing: soft }));

const fadeMs = 300;

/** Opacity 1 while the pattern goes this way, 0 otherwise, with a short fade at each turn. */
export const showing = (pattern: PatternId, way: Direction): Keyframe[] => {
  const { phases } = patterns[pattern];
  const whole = cycleMs(pattern);
  let at = 0;
  const frames = phases.flatMap(({ does, ms }) => {
    const from = at;
    at += ms;
    const opacity = does === way ? 1 : 0;
    return [
      { offset: Math.min(1, (from + Math.min(fadeMs, ms / 2)) / whole), opacity },
      { offset: Math.min(1, at / whole), opacity },
    ];
  });
  // Without a first frame all the words would be there at once until the first fade is over.
  return [{ offset: 0, opacity: 0 }, ...frames];
};

/** Runs keyframes for as long as `breathing` says; the phase comes from the wall clock, so every surface agrees. */
export const useMotion = (
  ref: RefObject<HTMLElement | null>,
  breathing: Breathing | null,
  frames: (pattern: PatternId) => Keyframe[],
): void => {
  const { pattern, startedAt, cycles } = breathing ?? { pattern: null, startedAt: 0, cycles: 0 };
  useLayoutEffect(() => {
    if (!ref.current || !pattern) return;
    const motion = ref.current.animate(frames(pattern), {
      duration: cycleMs(pattern),
      iterations: cycles ?? Infinity,
      fill: 'both',
    });
    const align = (): void => {
      motion.startTime = Number(document.timeline.currentTime ?? 0) - (Date.now() - startedAt);
    };
    align();
    // A laptop that slept wakes out of step: its animations stood still, the wall clock did not.
    document.addEventListener('visibilitychange', align);
    return () => {
      document.removeEventListener('visibilitychange', align);
      motion.cancel();
    };
  }, [pattern, startedAt, cycles]);
};

const reduce = '(prefers-reduced-motion: reduce)';

export const useReducedMotion = (): boolean => {
  const [reduced, set] = useState(() => matchMedia(reduce).matches);
  useEffect(() => {
    const query = matchMedia(reduce);
    const changed = (): void => set(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return reduced;
};
