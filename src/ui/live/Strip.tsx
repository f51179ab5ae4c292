// The strip: two stacked lines under the lens, over the keel line; wings unfold beside them and the words stay where they are.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Screen } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';
import { Button } from '../Button.tsx';
import { Keel } from '../Keel.tsx';
import { Below, hasBelow, isPaced } from './Below.tsx';
import { Choices } from './Choices.tsx';
import { drags } from './drag.ts';
import { Moves } from './Moves.tsx';
import { Now, breathingOf } from './Now.tsx';
import { Ring } from './Ring.tsx';
import type { Send, Tell } from './sent.ts';
import { StoryCard } from './StoryCard.tsx';
import { Tools } from './Tools.tsx';
import { useReach } from './use-reach.ts';
import { textOf } from './words.ts';

type Props = {
  readonly screen: Screen;
  /** Width of the call page, CSS px. */
  readonly room: number;
  readonly send: Send;
  readonly tell: Tell;
};

/** The frame is this wide at most, whatever the page (see `ToDock`). */
const frame = 680;
const wing = 156;
const margin = 16;
/** Over this many characters two lines of 14 no longer hold a text: the lines grow, not their number (evidence G4). */
const twoLines = 30;

/** Of the words alone: they keep their lines when something unfolds under them. */
const lineOf = (screen: Screen): number =>
  ((textOf(screen.now.words).length > twoLines ? 336 : 232) * screen.textPx * (screen.wide ? 1.3 : 1)) / 22;

export const Strip = ({ screen, room, send, tell }: Props) => {
  const { reached, handlers } = useReach();
  const drag = useMemo(() => drags(tell), [tell]);
  const ref = useRef<HTMLDivElement>(null);
  const text = textOf(screen.now.words);
  // New words come first, however far down a low page was scrolled.
  useLayoutEffect(() => {
    if (ref.current) ref.current.scrollTop = 0;
  }, [text]);
  const most = Math.min(frame, room - margin);
  const line = Math.min(most, lineOf(screen));
  const width = Math.round(Math.min(most, Math.max(line, hasBelow(screen) ? 364 : 0)));
  const under = width + 2 * wing > most;
  const breathing = breathingOf(screen.keel);
  // While the line moves there is nothing else to look at; the rest is there for whoever reaches for it.
  const paced = isPaced(screen);
  return (
    <div
      ref={ref}
      class={['strip', under && 'under', reached && 'reached'].filter(Boolean).join(' ')}
      {...handlers}
      {...drag}
    >
      {/* At rest the one stop of the Tab key: with it the wings are there to go on to. */}
      <div
        class={hasBelow(screen) ? 'core more' : 'core'}
        role="group"
        tabIndex={0}
        aria-label={texts.live.region}
        style={{ width: `${width}px`, '--line': `${line}px` }}
      >
        {screen.card ? (
          <StoryCard card={screen.card} heading={text} keel={screen.keel} send={send} />
        ) : (
          <Now screen={screen} />
        )}
        {screen.keel.is === 'clock' && <Ring {...screen.keel} />}
        <Keel breathing={breathing} />
        {!screen.card && !paced && <Below screen={screen} send={send} tell={tell} />}
        {!screen.ending && (
          <div class="foot">
            {paced && (
              <>
                <Choices choices={screen.choices} send={send} />
                <Button class="small quiet" onPress={() => send({ type: 'pressed', key: 'stop' })}>
                  {texts.live.dizzy}
                </Button>
              </>
            )}
            <Tools screen={screen} alone={false} send={send} tell={tell} />
          </div>
        )}
      </div>
      {!screen.ending && (
        <>
          <div class="wing first">
            <Moves of={['breathe', 'strengths']} screen={screen} send={send} />
          </div>
          <div class="wing last">
            <Moves of={['mirror', 'reset']} screen={screen} send={send} />
          </div>
        </>
      )}
    </div>
  );
};
