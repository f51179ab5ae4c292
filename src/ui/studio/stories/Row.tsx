// Row: a story in the list: chosen, moved, opened, taken along, copied.
import type { Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import type { Why } from '../../../core/screen.ts';
import { Grip, type Grasp } from '../../Grip.tsx';
import { nameOf } from '../../popup/names.ts';
import { texts } from '../../texts.ts';
import { words } from '../words.ts';
import { titleOf } from './deeds.ts';

export type Moving = {
  readonly shift: { readonly px: number; readonly held: boolean };
  readonly grasp: Grasp;
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

export const Row = ({ story, isChosen, choose, isAlong, take, copy, moving, why }: Of) => {
  const { id, body } = story;
  const title = titleOf(story);
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
          <Grip {...moving.grasp} title={title} hint="move-hint" id={`grip-${id}`} />
          <span>{moving.grasp.at + 1}</span>
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
