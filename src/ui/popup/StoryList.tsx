// Stories: the interview's, in the user's order; moved by drag or by keys, deleted with a way back.
import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { storyAdded, storyMoved } from './edits.ts';
import type { Props } from './model.ts';
import { SavingLine } from '../SavingLine.tsx';
import { StoryRow } from './StoryRow.tsx';
import { Undo } from './Undo.tsx';
import { useDrag } from '../use-drag.ts';
import { texts } from '../texts.ts';

export const StoryList = ({ model, deeds, go }: Props) => {
  const words = texts.popup.stories;
  const { stories } = model;
  const [said, say] = useState('');
  const move = (id: string, to: number): void => {
    const intent = storyMoved(model, deeds.newId, id, to);
    if (!intent.length) return;
    deeds.keep(intent);
    const title = stories.find(kept => kept.id === id)?.body.title || words.untitled;
    say(words.moved(title, Math.max(0, Math.min(stories.length - 1, to)) + 1, stories.length));
  };
  const { drag, shift } = useDrag(stories.length, move);
  const add = (): void => go({ is: 'story', id: deeds.newId() });
  const example = (): void => {
    const { title, keywords, tags, ...others } = texts.popup.exampleStory;
    deeds.keep(
      storyAdded(model, deeds.newId, deeds.newId(), { title, keywords, tags, ...others, example: true }),
    );
  };
  return (
    <section class="stories" aria-labelledby="stories-title">
      <header>
        <h2 id="stories-title">{words.title}</h2>
        <SavingLine saving={model.saving} retry={deeds.retry} />
        {stories.length > 0 && (
          <button type="button" class="bare add" id="add" aria-label={words.add} onClick={add}>
            {words.addShort}
          </button>
        )}
      </header>
      {stories.length > 0 ? (
        <ul style={{ '--count': stories.length }}>
          {stories.map((kept, at) => (
            <StoryRow
              key={kept.id}
              kept={kept}
              shift={shift(kept.id, at)}
              grasp={{
                at,
                count: stories.length,
                move: to => move(kept.id, to),
                handle: drag(kept.id, at),
              }}
              open={() => go({ is: 'story', id: kept.id })}
            />
          ))}
        </ul>
      ) : (
        <div class="start">
          <p>{words.firstText}</p>
          <button type="button" class={model.interview ? 'go' : 'go first'} id="add" onClick={add}>
            <Icon of="plus" />
            {words.first}
          </button>
          <button type="button" class="bare" onClick={example}>
            {words.showExample}
          </button>
          {!model.settings.read.includes('welcome') && (
            <a class="bare" href="studio.html#/welcome" target="_blank">
              {words.steps}
            </a>
          )}
        </div>
      )}
      <p class="heard" id="move-hint">
        {words.moveHint}
      </p>
      <p class="heard" role="status">
        {said}
      </p>
      <Undo model={model} deeds={deeds} />
    </section>
  );
};
