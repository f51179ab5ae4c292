// Breathed: whether a breath in the strip was followed to its end, as far as the clock can tell.
import { useEffect, useRef, useState } from 'preact/hooks';
import { cycleMs } from '../../../core/patterns.ts';
import type { Screen } from '../../../core/screen.ts';

export const useBreathed = ({ keel, move }: Screen, now: () => number): boolean => {
  const [breathed, set] = useState(false);
  const from = useRef<{ readonly at: number; readonly ms: number } | null>(null);
  const breath = keel.is === 'breathing' && move === 'breathe' ? keel : null;
  useEffect(() => {
    if (breath) from.current = { at: breath.startedAt, ms: (breath.cycles ?? 1) * cycleMs(breath.pattern) };
    else if (from.current && now() - from.current.at >= from.current.ms) set(true);
    if (!breath) from.current = null;
  }, [breath?.startedAt]);
  return breathed;
};
