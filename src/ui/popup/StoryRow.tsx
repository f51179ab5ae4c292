// A story in the list: its title, what it shows, its number, and a handle to move it.
import type { Kept } from '../../core/record.ts';
import { Icon } from '../Icon.tsx';
import { nameOf } from './names.ts';
import type { Handle } from '../use-drag.ts';
import { texts } from '../texts.ts';

type Row = {
  readonly kept: Kept<'story'>;
  readonly shift: { readonly px: number; readonly held: boolean };
  readonly handle: Handle;
  readonly step: (by: 1 | -1) => void;
  readonly open: () => void;
};

export const StoryRow = ({ kept: { id, body }, shift, handle, step, open }: Row) => {
  const words = texts.popup.stories;
  const title = body.title || words.untitled;
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
        aria-label={words.move(title)}
        aria-describedby="move-hint"
        onKeyDown={moved}
        {...handle}
      >
        <Icon of="grip" />
      </button>
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
