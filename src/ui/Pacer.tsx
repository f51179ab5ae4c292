// The pacer at full size: orb, direction and keel line of one breathing pattern, moving without a frame loop.
import { BreathWords } from './BreathWords.tsx';
import { Keel } from './Keel.tsx';
import { Orb } from './Orb.tsx';
import type { Breathing } from './breath-motion.ts';
import './pacer.css';

/** `startedAt` is the wall clock the breath began at, later by every pause; `cycles` null goes on until unmounted. */
export const Pacer = (breathing: Breathing & { readonly px?: number }) => (
  <div class="pacer">
    <Orb breathing={breathing} px={breathing.px ?? 120} />
    <BreathWords breathing={breathing} />
    <Keel breathing={breathing} />
  </div>
);
