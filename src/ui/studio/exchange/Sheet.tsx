// Sheet: the stories of one interview on one page of paper, as they will be glanced at.
import { useState } from 'preact/hooks';
import { isOf, type Kept } from '../../../core/record.ts';
import { nameOf as tagName } from '../../popup/names.ts';
import { nameOf } from '../interviews/names.ts';
import { Select } from '../interviews/Select.tsx';
import type { StudioModel } from '../model.ts';
import { said } from './words.ts';

/** As many as one page holds at a size that can be read. */
const onePage = 24;

const Paper = ({
  interview,
  stories,
}: {
  readonly interview: Kept<'interview'>;
  readonly stories: readonly Kept<'story'>[];
}) => (
  <article class={`paper ${stories.length > 14 ? 'full' : stories.length > 8 ? 'many' : 'few'}`}>
    <header>
      <h3 dir="auto">{nameOf(interview.body)}</h3>
      <p dir="auto">
        {interview.body.people
          .filter(({ name }) => name !== '')
          .map(({ name, role }) => (role ? `${name} (${role})` : name))
          .join(' · ')}
      </p>
    </header>
    <ol>
      {stories.map(({ id, body }) => (
        <li key={id}>
          <h4 dir="auto">{body.title}</h4>
          {body.proof !== '' && (
            <b class="proof" dir="auto">
              {body.proof}
            </b>
          )}
          <p dir="auto">{body.keywords.join(' · ')}</p>
          {body.tags.length > 0 && <small dir="auto">{body.tags.map(tagName).join(', ')}</small>}
        </li>
      ))}
    </ol>
  </article>
);

export const Sheet = ({ model }: { readonly model: StudioModel }) => {
  const [chosen, choose] = useState('');
  const stories = new Map(model.records.value.filter(isOf('story')).map(one => [one.id, one]));
  const along = (interview: Kept<'interview'>): readonly Kept<'story'>[] =>
    interview.body.stories.flatMap(id => {
      const story = stories.get(id);
      return story && story.body.removedAt === null ? [story] : [];
    });
  const interviews = model.interviews.value.filter(one => along(one).length > 0);
  const interview = interviews.find(({ id }) => id === chosen) ?? interviews.at(-1);
  return (
    <section class="card one-page" aria-labelledby="one-page">
      <h2 id="one-page">{said.sheet}</h2>
      <p class="means">{interview ? said.sheetText : said.noSheet}</p>
      {interview && (
        <>
          <div class="choose">
            <Select
              label={said.sheetFor}
              value={interview.id}
              options={interviews.map(one => [one.id, nameOf(one.body)])}
              chose={choose}
            />
            <button type="button" class="go" onClick={() => print()}>
              {said.print}
            </button>
          </div>
          {along(interview).length > onePage && <p class="notice trouble">{said.long}</p>}
          <Paper interview={interview} stories={along(interview)} />
        </>
      )}
    </section>
  );
};
