// A story in the list: its title, what it shows, its number, and a handle to move it.
import type { Kept } from '../../core/record.ts';
import { Grip, type Grasp } from '../Grip.tsx';
import { nameOf } from './names.ts';
import { texts } from '../texts.ts';

type Row = {
  readonly kept: Kept<'story'>;
  readonly shift: { readonly px: number; readonly held: boolean };
  readonly grasp: Grasp;
  readonly open: () => void;
};

export const StoryRow = ({ kept: { id, body }, shift, grasp, open }: Row) => {
  const words = texts.popup.stories;
  const title = body.title || words.untitled;
  return (
    <li class={shift.held ? 'held' : ''} style={shift.px ? { transform: `translateY(${shift.px}px)` } : {}}>
      <Grip {...grasp} title={title} hint="move-hint" />
      <button type="button" class="open" id={`to-story-${id}`} onClick={open}>
        <span class="title" dir="auto">
          {title}
        </span>
        <span class="under" dir="auto">
          {body.example && <em>{words.example}</em>}
          {(body.tags.length ? body.tags.map(nameOf) : body.keywords).join(' · ')}
        </span>
        <span class="proof" dir="auto">
          {body.proof}
        </span>
      </button>
    </li>
  );
};
