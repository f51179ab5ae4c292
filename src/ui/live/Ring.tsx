// The answer clock: a faint ring that empties once, by two turning halves; numbers only where they were asked for.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Keel } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';
import { useNow } from '../use-now.ts';

type Clock = Extract<Keel, { is: 'clock' }>;

const turn = (half: 'first' | 'second'): Keyframe[] =>
  half === 'first'
    ? [
        { offset: 0, transform: 'rotate(0deg)' },
        { offset: 0.5, transform: 'rotate(180deg)' },
        { offset: 1, transform: 'rotate(180deg)' },
      ]
    : [
        { offset: 0, transform: 'rotate(0deg)' },
        { offset: 0.5, transform: 'rotate(0deg)' },
        { offset: 1, transform: 'rotate(180deg)' },
      ];

const Half = ({ of, startedAt, ms }: Clock & { readonly of: 'first' | 'second' }) => {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    // One step a second: nobody sees it move, and nothing is painted in between.
    const easing = `steps(${Math.max(1, Math.round(ms / 1_000))}, end)`;
    const motion = ref.current?.animate(turn(of), { duration: ms, fill: 'both', easing });
    if (motion) motion.startTime = Number(document.timeline.currentTime ?? 0) - (Date.now() - startedAt);
    return () => motion?.cancel();
  }, [of, startedAt, ms]);
  return (
    <span class={`half ${of}`}>
      <span ref={ref} />
    </span>
  );
};

const Left = ({ startedAt, ms }: Clock) => {
  const now = useNow(1_000, startedAt);
  return <span class="left">{texts.live.left(Math.max(0, Math.ceil((startedAt + ms - now) / 1_000)))}</span>;
};

export const Ring = (clock: Clock) => (
  <span class="ring-box">
    {clock.told && <Left {...clock} />}
    <span class="ring" aria-hidden="true">
      <Half {...clock} of="first" />
      <Half {...clock} of="second" />
    </span>
  </span>
);
