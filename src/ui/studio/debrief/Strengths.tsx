// Strengths: which stories were told, as the ledger has it and the user puts it right, and which are still to come.
import { callsOf, toldIn } from '../../../core/after.ts';
import { use } from '../../../core/ledger.ts';
import type { Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import { Part } from '../interviews/Part.tsx';
import { titleOf } from '../stories/deeds.ts';
import { keep, type PartProps } from './mine.ts';
import { words } from './words.ts';

const text = words.strengths;

type List = {
  readonly stories: readonly Kept<'story'>[];
  readonly told: readonly string[];
  readonly tick: (story: string, on: boolean) => void;
};

const List = ({ stories, told, tick }: List) => (
  <ul class="ticks">
    {stories.map(story => (
      <li key={story.id}>
        <label class="check">
          <input
            type="checkbox"
            checked={told.includes(story.id)}
            onChange={({ currentTarget }) => tick(story.id, currentTarget.checked)}
          />
          <span dir="auto">{titleOf(story)}</span>
          <b class="proof" dir="auto">
            {story.body.proof}
          </b>
        </label>
      </li>
    ))}
  </ul>
);

export const Strengths = ({ model, interview, id, name }: PartProps) => {
  const records = model.records.value;
  const stories = model.stories.value;
  const told = toldIn(records, id);
  const calls = callsOf(records, id);
  const opened = calls.flatMap(({ body }) => body.used);
  // Where a row stands does not depend on its tick, or it would run away under the pointer.
  const along = [...interview.body.stories, ...opened].reduce<readonly string[]>(use, []);
  const first = along.flatMap(one => stories.find(story => story.id === one) ?? []);
  const others = stories.filter(story => !along.includes(story.id));
  const untold = first.filter(story => !told.includes(story.id)).length;
  const tick = (story: string, on: boolean): void =>
    keep(model, id, { told: on ? use(told, story) : told.filter(one => one !== story) });
  return (
    <Part title={text.title(name)}>
      {first.length === 0 ? (
        <p class="means">
          {text.none} <a href={hashOf({ page: 'stories' })}>{text.write}</a>
        </p>
      ) : (
        <>
          <p class="means">{calls.length > 0 ? text.text : text.plain}</p>
          <List stories={first} told={told} tick={tick} />
          {untold > 0 && <p class="means">{text.untold(untold)}</p>}
        </>
      )}
      {others.length > 0 && (
        <details open={others.some(story => told.includes(story.id))}>
          <summary>{text.others}</summary>
          <List stories={others} told={told} tick={tick} />
        </details>
      )}
    </Part>
  );
};
