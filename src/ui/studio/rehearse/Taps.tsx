// Taps: three of them after an answer: the story told, its length, how it felt.
import { useState } from 'preact/hooks';
import { feelings, lengths, type Felt, type Length } from '../../../core/rehearsal.ts';
import type { Kept } from '../../../core/record.ts';
import { Choice } from '../../Choice.tsx';
import { Select } from '../interviews/Select.tsx';
import { titleOf } from '../stories/deeds.ts';
import { words } from './words.ts';

export type Tapped = { readonly story: string | null; readonly length: Length; readonly felt: Felt };

type Of = {
  readonly stories: readonly Kept<'story'>[];
  /** The story whose card was opened last, or null. */
  readonly opened: string | null;
  readonly ms: number;
  /** What the answer clock makes of it. */
  readonly length: Length;
  readonly isLast: boolean;
  readonly done: (tapped: Tapped, on: 'next' | 'end') => void;
};

export const Taps = ({ stories, opened, ms, length: measured, isLast, done }: Of) => {
  const [story, setStory] = useState(opened ?? '');
  const [length, setLength] = useState(measured);
  const [felt, setFelt] = useState<Felt | null>(null);
  const tapped = felt === null ? null : { story: story || null, length, felt };
  const go = (on: 'next' | 'end') => () => tapped && done(tapped, on);
  return (
    <>
      <p class="hint">{words.took(words.seconds(Math.round(ms / 1_000)))}</p>
      <Select
        label={words.story}
        value={story}
        options={[['', words.noStory], ...stories.map(one => [one.id, titleOf(one)] as const)]}
        chose={setStory}
      />
      <Choice
        label={words.length}
        value={length}
        options={lengths.map(one => [one, words.lengths[one]])}
        chose={setLength}
      />
      <Choice
        label={words.felt}
        value={felt === null ? '' : String(felt)}
        options={feelings.map(one => [String(one), words.feelings[one]])}
        chose={chosen => setFelt(feelings.find(one => String(one) === chosen) ?? null)}
      />
      <div class="deeds">
        {!isLast && (
          <button type="button" class="go first" disabled={!tapped} onClick={go('next')}>
            {words.next}
          </button>
        )}
        <button type="button" class={isLast ? 'go first' : 'go'} disabled={!tapped} onClick={go('end')}>
          {words.finish}
        </button>
      </div>
    </>
  );
};
