// The four moves, each a press away.
import type { Screen } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';
import { Button } from '../Button.tsx';
import type { Send } from './sent.ts';

export type LiveMove = NonNullable<Screen['move']>;
const keyOf = { breathe: 'breathe', mirror: 'mirror', strengths: 'stories', reset: 'reset' } as const;

type Props = {
  readonly of: readonly LiveMove[];
  readonly screen: Screen;
  /** With its digit below, where there is room. */
  readonly digits?: boolean;
  readonly send: Send;
};

export const order: readonly LiveMove[] = ['breathe', 'mirror', 'strengths', 'reset'];

export const Moves = ({ of, screen, digits = false, send }: Props) =>
  of.map(move => (
    <Button
      key={move}
      class={`move ${move}${screen.move === move ? ' on' : ''}`}
      onPress={() => send({ type: 'pressed', key: keyOf[move] })}
    >
      {texts.live.moves[move]}
      {digits && (
        <small>
          {order.indexOf(move) + 1}
          {move === 'mirror' && ` · ${texts.live.reads[screen.read]}`}
        </small>
      )}
    </Button>
  ));
