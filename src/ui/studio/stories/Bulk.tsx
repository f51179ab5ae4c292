// Bulk: what can be done to all the chosen stories at once.
import { useId, useState } from 'preact/hooks';
import { competencies } from '../../../core/competency.ts';
import type { Kept } from '../../../core/record.ts';
import { nameOf } from '../../popup/names.ts';
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { words } from '../words.ts';
import { remove, tag, tagIn, take } from './deeds.ts';

type Of = {
  readonly model: StudioModel;
  readonly chosen: readonly Kept<'story'>[];
  readonly interview: Kept<'interview'> | null;
  /** Everything the list has, for choosing all of it. */
  readonly count: number;
  readonly chooseAll: (on: boolean) => void;
};

export const Bulk = ({ model, chosen, interview, count, chooseAll }: Of) => {
  const [typed, type] = useState('');
  const id = useId();
  const tagAll = (event: Event): void => {
    event.preventDefault();
    const text = tagIn(typed);
    if (text === '') return;
    tag(model, chosen, text, nameOf(text));
    type('');
  };
  if (chosen.length === 0) return null;
  return (
    <form class="bulk" aria-label={words.stories.bulk} onSubmit={tagAll}>
      <b role="status">{words.stories.chosen(chosen.length)}</b>
      <input
        type="text"
        list={`${id}-tags`}
        dir="auto"
        autoComplete="off"
        maxLength={100}
        aria-label={words.stories.tagField}
        placeholder={words.stories.filter}
        value={typed}
        onInput={event => type(event.currentTarget.value)}
      />
      <datalist id={`${id}-tags`}>
        {competencies.map(one => (
          <option key={one} value={texts.competencies[one]} />
        ))}
      </datalist>
      <button type="submit">{words.stories.tagAll}</button>
      {interview && (
        <>
          <button type="button" onClick={() => take(model, interview, chosen, true)}>
            {words.stories.takeAll}
          </button>
          <button type="button" onClick={() => take(model, interview, chosen, false)}>
            {words.stories.leaveAll}
          </button>
        </>
      )}
      <button
        type="button"
        onClick={() => {
          remove(model, chosen);
          chooseAll(false);
        }}
      >
        {words.stories.removeAll}
      </button>
      {chosen.length < count && (
        <button type="button" class="bare" onClick={() => chooseAll(true)}>
          {words.stories.selectAll(count)}
        </button>
      )}
      <button type="button" class="bare" onClick={() => chooseAll(false)}>
        {words.stories.selectNone}
      </button>
    </form>
  );
};
