// The orb: rests, or swells on the breath in and sinks on the breath out.
import { useRef } from 'preact/hooks';
import { levels, useMotion, useReducedMotion, type Breathing } from './breath-motion.ts';

const size = (level: number): Keyframe => ({ transform: `scale(${0.6 + 0.4 * level})` });

export const Orb = ({ breathing, px }: { readonly breathing: Breathing | null; readonly px: number }) => {
  const ref = useRef<HTMLSpanElement>(null);
  const reduced = useReducedMotion();
  useMotion(ref, reduced ? null : breathing, pattern => levels(pattern, size));
  return (
    <span class="orb" aria-hidden="true" style={{ width: `${px}px`, height: `${px}px` }}>
      <span ref={ref} />
    </span>
  );
};
