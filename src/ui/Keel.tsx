// The keel line: rests, or widens on the breath in and narrows on the breath out, so the corner of the eye can tell which.
import { useRef } from 'preact/hooks';
import { levels, useMotion, useReducedMotion, type Breathing } from './breath-motion.ts';

const width = (level: number): Keyframe => ({ transform: `scaleX(${0.1 + 0.9 * level})` });

export const Keel = ({ breathing }: { readonly breathing: Breathing | null }) => {
  const ref = useRef<HTMLSpanElement>(null);
  const reduced = useReducedMotion();
  useMotion(ref, reduced ? null : breathing, pattern => levels(pattern, width));
  return (
    <span class={breathing ? 'keel breathing' : 'keel'} aria-hidden="true">
      <span ref={ref} />
    </span>
  );
};
