// The small tools: move, next cue, mute, and the other forms; with the pointer or the keyboard on us only.
import type { Form } from '../../core/placement.ts';
import type { Screen } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';
import { Button } from '../Button.tsx';
import { Icon } from './Icon.tsx';
import type { Send, Tell } from './sent.ts';
import { steps } from './drag.ts';

type Props = {
  readonly screen: Screen;
  /** Alone in a window of its own there is nothing to move, fold or hide. */
  readonly alone: boolean;
  readonly send: Send;
  readonly tell: Tell;
};

export const Tools = ({ screen: { form, muted }, alone, send, tell }: Props) => (
  <div class="tools">
    {!alone && (
      <span class="mover" onKeyDown={steps(tell)}>
        <Button class="tool grip" name={texts.live.move} onPress={() => undefined}>
          <Icon of="move" />
        </Button>
      </span>
    )}
    <Button class="tool" name={texts.live.cue} onPress={() => send({ type: 'pressed', key: 'cue' })}>
      <Icon of="cue" />
    </Button>
    <Button
      class="tool"
      name={muted ? texts.live.unmute : texts.live.mute}
      onPress={() => send({ type: 'pressed', key: 'mute' })}
    >
      <Icon of={muted ? 'muted' : 'mute'} />
    </Button>
    <span class="gap" />
    {!alone &&
      (['strip', 'sidebar', 'pebble'] satisfies readonly Form[])
        .filter(other => other !== form)
        .map(other => (
          <Button
            key={other}
            class="tool"
            name={texts.live.folds[other]}
            onPress={() => send({ type: 'folded', form: other })}
          >
            <Icon of={other} />
          </Button>
        ))}
    {!alone && (
      <Button class="tool" name={texts.live.hide} onPress={() => send({ type: 'hid', on: true })}>
        <Icon of="hide" />
      </Button>
    )}
  </div>
);
