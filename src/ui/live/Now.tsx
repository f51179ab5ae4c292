// The words under the lens: a cue, a line to say, or which way to breathe.
import type { Keel, Screen } from '../../core/screen.ts';
import { BreathWords } from '../BreathWords.tsx';
import type { Breathing } from '../breath-motion.ts';
import { textOf } from './words.ts';

export const breathingOf = (keel: Keel): Breathing | null => (keel.is === 'breathing' ? keel : null);

export const Now = ({ screen }: { readonly screen: Screen }) => {
  const { words } = screen.now;
  // The timer before a call has no words of its own, so it shows the way where there would be none.
  const idle = screen.timer !== null && words.of === 'label' && words.id === 'ready';
  const breathing = screen.move === 'breathe' || idle ? breathingOf(screen.keel) : null;
  const text = textOf(words);
  return (
    <p class={`now ${screen.now.tone}`}>
      {breathing ? (
        <BreathWords breathing={breathing} />
      ) : (
        // A new text is a new node, so that it fades in; the one before is simply gone.
        <span key={text} class="words" dir="auto">
          {text}
        </span>
      )}
      {screen.aside && (
        <span class="aside" dir="auto">
          {textOf(screen.aside)}
        </span>
      )}
    </p>
  );
};
