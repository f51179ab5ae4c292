// Row: a story in the list: chosen, moved, opened, taken along, copied.
import type { Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import type { Why } from '../../../core/screen.ts';
import { Icon } from '../../Icon.tsx';
import { nameOf } from '../../popup/names.ts';
import type { Handle } from '../../use-drag.ts';
import { texts } from '../../texts.ts';
import { words } from '../words.ts';
import { titleOf } from './deeds.ts';

export type Moving = {
  /** Counted from 1. */
  readonly place: number;
  readonly shift: { readonly px: number; readonly held: boolean };
  readonly handle: Handle;
  readonly step: (to: 'up' | 'down' | 'first' | 'last') => void;
};

type Of = {
  readonly story: Kept<'story'>;
  readonly isChosen: boolean;
  readonly choose: (on: boolean) => void;
  /** null: there is no interview to take it to. */
  readonly isAlong: boolean | null;
  readonly take: (on: boolean) => void;
  readonly copy: () => void;
  /** null: the list is in no order of the user's. */
  readonly moving: Moving | null;
  /** Why it comes first. */
  readonly why: Why | null;
};

const steps: Readonly<Record<string, 'up' | 'down' | 'first' | 'last'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

export const Row = ({ story, isChosen, choose, isAlong, take, copy, moving, why }: Of) => {
  const { id, body } = story;
  const title = titleOf(story);
  const keyed = (event: KeyboardEvent): void => {
    const to = steps[event.key];
    if (!to || !moving) return;
    event.preventDefault();
    moving.step(to);
  };
  const shift = moving?.shift;
  return (
    <li
      class={shift?.held ? 'story-row held' : 'story-row'}
      style={shift?.px ? { transform: `translateY(${shift.px}px)` } : {}}
    >
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={words.stories.select(title)}
        onChange={event => choose(event.currentTarget.checked)}
      />
      {moving && (
        <span class="place">
          <button
            type="button"
            class="grip"
            id={`grip-${id}`}
            aria-label={texts.popup.stories.move(title)}
            aria-describedby="move-hint"
            onKeyDown={keyed}
            {...moving.handle}
          >
            <Icon of="grip" />
          </button>
          <span>{moving.place}</span>
        </span>
      )}
      <a class="to" href={hashOf({ page: 'story', id })} dir="auto">
        {title}
      </a>
      <span class="proof" dir="auto">
        {body.proof}
      </span>
      <span class="about" dir="auto">
        {body.example && <em>{texts.popup.stories.example} </em>}
        {why ? (
          <span class="chip">{texts.competencies[why.competency]}</span>
        ) : (
          (body.tags.length ? body.tags.map(nameOf) : body.keywords).join(' · ')
        )}
      </span>
      <span class="deeds">
        {isAlong !== null && (
          <button
            type="button"
            class={isAlong ? 'bare along' : 'bare'}
            aria-pressed={isAlong}
            aria-label={words.stories.take(title)}
            onClick={() => take(!isAlong)}
          >
            {isAlong ? words.stories.along : words.stories.notAlong}
          </button>
        )}
        <button type="button" class="bare" aria-label={words.stories.duplicateOf(title)} onClick={copy}>
          {words.stories.duplicate}
        </button>
      </span>
    </li>
  );
};
