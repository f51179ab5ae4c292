// List: a page of stories at a time, so that five hundred cost what fifty do; moved by drag or by keys.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placed } from '../../../core/picked.ts';
import type { Kept } from '../../../core/record.ts';
import type { Why } from '../../../core/screen.ts';
import { useDrag } from '../../use-drag.ts';
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { words } from '../words.ts';
import { duplicate, take, titleOf } from './deeds.ts';
import { Row } from './Row.tsx';

const pageOf = 30;

type Of = {
  readonly model: StudioModel;
  readonly stories: readonly Kept<'story'>[];
  readonly why: Why | null;
  /** What was asked for: another list begins at its first page. */
  readonly asked: string;
  readonly interview: Kept<'interview'> | null;
  /** The interview's own order is shown, and whole. */
  readonly isMovable: boolean;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (id: string, on: boolean) => void;
};

export const List = ({ model, stories, why, asked, interview, isMovable, chosen, choose }: Of) => {
  const [page, turn] = useState({ asked, shown: pageOf });
  const shown = page.asked === asked ? page.shown : pageOf;
  const [said, say] = useState('');
  const moved = useRef('');
  const ids = interview?.body.stories ?? [];
  const along = new Set(ids);
  const places = stories.filter(({ id }) => along.has(id)).length;

  const move = (id: string, to: number): void => {
    const story = stories.find(one => one.id === id);
    if (!interview || !story) return;
    const place = Math.max(0, Math.min(places - 1, to));
    const order = placed(ids, new Set(stories.map(one => one.id)), id, place);
    if (order.join() === ids.join()) return;
    model.edit([{ kind: 'interview', id: interview.id, patch: { stories: order } }]);
    moved.current = id;
    say(texts.popup.stories.moved(titleOf(story), place + 1, places));
  };
  // A row that changes its place in the page loses the focus on the way.
  useLayoutEffect(() => {
    if (moved.current) document.getElementById(`grip-${moved.current}`)?.focus();
    moved.current = '';
  }, [ids]);
  const { drag, shift } = useDrag(places, move);

  return (
    <>
      <ul class="story-rows">
        {stories.slice(0, shown).map((story, at) => (
          <Row
            key={story.id}
            story={story}
            why={at === 0 ? why : null}
            isChosen={chosen.has(story.id)}
            choose={on => choose(story.id, on)}
            isAlong={interview && along.has(story.id)}
            take={on => interview && take(model, interview, [story], on)}
            copy={() => duplicate(model, story)}
            moving={
              isMovable && along.has(story.id)
                ? {
                    shift: shift(story.id, at),
                    grasp: {
                      at,
                      count: places,
                      move: to => move(story.id, to),
                      handle: drag(story.id, at),
                    },
                  }
                : null
            }
          />
        ))}
      </ul>
      {shown < stories.length && (
        <button type="button" onClick={() => turn({ asked, shown: shown + pageOf })}>
          {words.stories.more(Math.min(pageOf, stories.length - shown))}
        </button>
      )}
      <p class="heard" id="move-hint">
        {texts.popup.stories.moveHint}
      </p>
      <p class="heard" role="status">
        {said}
      </p>
    </>
  );
};
