// The sidebar, and the companion in its window: now-line, four moves, search, list or card, ledger.
import { useMemo } from 'preact/hooks';
import type { Screen } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';
import { Button } from '../Button.tsx';
import { Keel } from '../Keel.tsx';
import { Orb } from '../Orb.tsx';
import { useNow } from '../use-now.ts';
import { Below, isPaced } from './Below.tsx';
import { drags } from './drag.ts';
import { Moves, order } from './Moves.tsx';
import { Now, breathingOf } from './Now.tsx';
import { Ring } from './Ring.tsx';
import type { Send, Tell } from './sent.ts';
import { StoryCard } from './StoryCard.tsx';
import { TimerPanel } from './TimerPanel.tsx';
import { Tools } from './Tools.tsx';

type Props = { readonly screen: Screen; readonly alone: boolean; readonly send: Send; readonly tell: Tell };

const minute = 60_000;

const Elapsed = ({ joinedAt }: { readonly joinedAt: number }) => {
  const now = useNow(minute, joinedAt);
  return (
    <span class="elapsed">{texts.live.minutes(Math.max(0, Math.floor((now - joinedAt) / minute)))}</span>
  );
};

const Heading = ({ screen: { heading, joinedAt } }: { readonly screen: Screen }) => (
  <header>
    <h1 dir="auto">
      {heading ? [heading.company, heading.role].filter(Boolean).join(' · ') : texts.product}
    </h1>
    {joinedAt !== null && <Elapsed joinedAt={joinedAt} />}
  </header>
);

const Ledger = ({ screen: { unused, rows }, send }: Pick<Props, 'screen' | 'send'>) =>
  rows && (
    <div class="ledger">
      {unused.length > 0 && <p dir="auto">{texts.live.unused(unused)}</p>}
      <Button class="small quiet" onPress={() => send({ type: 'pressed', key: 'closing' })}>
        {texts.live.closing}
      </Button>
    </div>
  );

export const Sidebar = ({ screen, alone, send, tell }: Props) => {
  const drag = useMemo(() => (alone ? {} : drags(tell)), [alone, tell]);
  const breathing = breathingOf(screen.keel);
  const lobby = screen.phase === 'lobby' || (screen.phase === null && screen.timer !== null);
  const { words } = screen.now;
  const idle = words.of === 'label' && words.id === 'ready';
  const searchable =
    !lobby && screen.rows !== null && screen.rows.length > 0 && !screen.field && !screen.card;
  return (
    <div class={alone ? 'sidebar alone' : 'sidebar'} {...drag}>
      {!screen.ending && <Heading screen={screen} />}
      {lobby && <TimerPanel timer={screen.timer} send={send} />}
      {(!lobby || !idle) && (
        <div class="stage">
          <div class="line">
            <span class="orb-box">
              <Orb breathing={lobby ? null : breathing} px={36} />
              {screen.keel.is === 'clock' && <Ring {...screen.keel} />}
            </span>
            <Now screen={screen} />
          </div>
          <Keel breathing={lobby ? null : breathing} />
        </div>
      )}
      {!lobby && !screen.ending && (
        <div class="moves">
          <Moves of={order} screen={screen} digits send={send} />
        </div>
      )}
      {isPaced(screen) && (
        <Button class="small quiet" onPress={() => send({ type: 'pressed', key: 'stop' })}>
          {texts.live.dizzy}
        </Button>
      )}
      {searchable && (
        <Button class="field find" onPress={() => send({ type: 'asked', field: 'search' })}>
          <span>{texts.live.search}</span>
          <kbd>/</kbd>
        </Button>
      )}
      <div class="list">
        {screen.card ? (
          <StoryCard card={screen.card} heading={screen.card.title} keel={screen.keel} send={send} />
        ) : (
          <Below screen={screen} send={send} tell={tell} />
        )}
      </div>
      {!lobby && !screen.ending && <Ledger screen={screen} send={send} />}
      {!screen.ending && <Tools screen={screen} alone={alone} send={send} tell={tell} />}
    </div>
  );
};
