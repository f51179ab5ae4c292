// A story that goes along: its handle, its title and number, a way to leave it out.
import type { Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import { Icon } from '../../Icon.tsx';
import type { Handle } from '../../use-drag.ts';
import { texts } from '../../texts.ts';
import { words } from '../words.ts';
import { onward } from './onward.ts';

type Of = {
  readonly kept: Kept<'story'>;
  readonly title: string;
  readonly shift: { readonly px: number; readonly held: boolean };
  readonly handle: Handle;
  readonly step: (by: 1 | -1) => void;
  readonly leave: () => void;
};

export const PickedRow = ({ kept: { id, body }, title, shift, handle, step, leave }: Of) => {
  const text = words.interviews.picked;
  const moved = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by === null) return;
    event.preventDefault();
    step(by);
  };
  return (
    <li class={shift.held ? 'held' : ''} style={shift.px ? { transform: `translateY(${shift.px}px)` } : {}}>
      <button
        type="button"
        class="grip"
        aria-label={texts.popup.stories.move(title)}
        aria-describedby="picked-hint"
        onKeyDown={moved}
        {...handle}
      >
        <Icon of="grip" />
      </button>
      <a href={hashOf({ page: 'story', id })} dir="auto">
        {title}
      </a>
      <span class="proof" dir="auto">
        {body.proof}
      </span>
      <button
        type="button"
        class="bare"
        aria-label={text.drop(title)}
        onClick={event => {
          onward(event.currentTarget);
          leave();
        }}
      >
        {text.dropShort}
      </button>
    </li>
  );
};
