// A story fetched: action and result largest, the number in sand, the situation in one line.
import type { Card, Keel } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';
import { Button } from '../Button.tsx';
import { Icon } from './Icon.tsx';
import type { Send } from './sent.ts';

type Props = {
  readonly card: Card;
  /** What stands over it: its title, or a word to act on. */
  readonly heading: string;
  readonly keel: Keel;
  readonly send: Send;
};

export const StoryCard = ({ card, heading, keel, send }: Props) => (
  <article class="card" aria-label={card.title}>
    <h2 class={heading === card.title ? 'title' : 'title cued'} dir="auto">
      {heading}
    </h2>
    <p class="told">
      {card.action && (
        <span class="action" dir="auto">
          {card.action}
        </span>
      )}
      {card.result && (
        <span class="result" dir="auto">
          {card.result}
        </span>
      )}
      {card.proof && (
        <span class="proof" dir="auto">
          {card.proof}
        </span>
      )}
    </p>
    {card.situation && (
      <p class="situation" dir="auto">
        {card.situation}
      </p>
    )}
    {card.keywords.length > 0 && (
      <p class="keywords" dir="auto">
        {card.keywords.join(' · ')}
      </p>
    )}
    <p class="card-tools">
      <Button class="small" name={texts.live.back} onPress={() => send({ type: 'escaped' })}>
        <Icon of="back" />
      </Button>
      <Clock keel={keel} send={send} />
    </p>
  </article>
);

const Clock = ({ keel, send }: { readonly keel: Keel; readonly send: Send }) =>
  keel.is === 'clock' ? (
    <>
      <Button class="small quiet" onPress={() => send({ type: 'clocked', on: false, told: false })}>
        {texts.live.stopClock}
      </Button>
      {!keel.told && (
        <Button class="small quiet" onPress={() => send({ type: 'clocked', on: true, told: true })}>
          {texts.live.showClock}
        </Button>
      )}
    </>
  ) : (
    <Button class="small quiet" onPress={() => send({ type: 'clocked', on: true, told: false })}>
      {texts.live.startClock}
    </Button>
  );
