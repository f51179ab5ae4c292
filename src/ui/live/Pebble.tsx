// The pebble: everything folded into the orb; one press unfolds it, and it is dragged or moved by arrow keys.
import { useMemo } from 'preact/hooks';
import type { Screen } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';
import { Button } from '../Button.tsx';
import { Orb } from '../Orb.tsx';
import { drags, steps } from './drag.ts';
import { breathingOf } from './Now.tsx';
import { Ring } from './Ring.tsx';
import type { Send, Tell } from './sent.ts';
import { textOf } from './words.ts';

type Props = { readonly screen: Screen; readonly send: Send; readonly tell: Tell };

export const Pebble = ({ screen, send, tell }: Props) => {
  const drag = useMemo(() => drags(tell), [tell]);
  const name = screen.ending ? texts.live.unfoldTo(textOf(screen.now.words)) : texts.live.unfold;
  return (
    <div class="pebble" {...drag} onKeyDown={steps(tell)}>
      <Button
        class={screen.ending ? 'grip asks' : 'grip'}
        name={name}
        onPress={() => send({ type: 'unfolded' })}
      >
        <Orb breathing={breathingOf(screen.keel)} px={28} />
        {screen.keel.is === 'clock' && <Ring {...screen.keel} told={false} />}
      </Button>
    </div>
  );
};
