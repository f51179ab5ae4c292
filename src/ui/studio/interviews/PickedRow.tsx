// A story that goes along: its handle, its title and number, a way to leave it out.
import type { Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import { Grip, type Grasp } from '../../Grip.tsx';
import { words } from '../words.ts';
import { onward } from './onward.ts';

type Of = {
  readonly kept: Kept<'story'>;
  readonly title: string;
  readonly shift: { readonly px: number; readonly held: boolean };
  readonly grasp: Grasp;
  readonly leave: () => void;
};

export const PickedRow = ({ kept: { id, body }, title, shift, grasp, leave }: Of) => {
  const text = words.interviews.picked;
  return (
    <li class={shift.held ? 'held' : ''} style={shift.px ? { transform: `translateY(${shift.px}px)` } : {}}>
      <Grip {...grasp} title={title} hint="picked-hint" />
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
