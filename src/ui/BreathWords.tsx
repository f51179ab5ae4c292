// Which way to breathe, in one word that fades at each turn; a stepped count where motion is unwelcome.
import { useRef } from 'preact/hooks';
import { phaseAt } from '../core/breath.ts';
import { showing, useMotion, useReducedMotion, type Breathing, type Direction } from './breath-motion.ts';
import { texts } from './live-texts.ts';
import { useNow } from './use-now.ts';

const Way = ({ breathing, way }: { readonly breathing: Breathing; readonly way: Direction }) => {
  const ref = useRef<HTMLSpanElement>(null);
  useMotion(ref, breathing, pattern => showing(pattern, way));
  return <span ref={ref}>{texts.live.ways[way]}</span>;
};

/** One text step a second (evidence W6). */
const Count = ({ breathing: { pattern, startedAt } }: { readonly breathing: Breathing }) => {
  const { does, ms, leftMs } = phaseAt(pattern, useNow(1_000, startedAt) - startedAt);
  const second = Math.floor((ms - leftMs) / 1_000) + 1;
  return <span>{texts.live.counted(texts.live.ways[does], second)}</span>;
};

export const BreathWords = ({ breathing }: { readonly breathing: Breathing }) => {
  const reduced = useReducedMotion();
  return (
    <span class="ways">
      <span class="heard">{texts.live.breathing}</span>
      <span class="seen" aria-hidden="true">
        {reduced ? (
          <Count breathing={breathing} />
        ) : (
          (['in', 'out', 'hold'] as const).map(way => <Way key={way} breathing={breathing} way={way} />)
        )}
      </span>
    </span>
  );
};
