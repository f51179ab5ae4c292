// Runway: one page for the last minutes before an interview.
import { callLink, type Interview } from '../../../core/interview.ts';
import { isOf, type Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import { Breath } from '../../breath/Breath.tsx';
import { texts } from '../../texts.ts';
import { useNow } from '../../use-now.ts';
import { nameOf, whenOf } from '../interviews/names.ts';
import { Part } from '../interviews/Part.tsx';
import type { PageProps, StudioModel } from '../model.ts';
import { Page } from '../Page.tsx';
import { Lately } from '../stories/Lately.tsx';
import { Checklist } from './Checklist.tsx';
import { LensPlace } from './LensPlace.tsx';
import { Plan } from './Plan.tsx';
import { Remind } from './Remind.tsx';
import { Shared } from './Shared.tsx';
import { SteadyLine } from './SteadyLine.tsx';
import { words as studio } from '../words.ts';
import { words } from './words.ts';
import './runway.css';

const Stories = ({ model, interview, id }: PageProps & { readonly interview: Interview }) => {
  const stories = interview.stories.flatMap(one => model.stories.value.find(kept => kept.id === one) ?? []);
  if (stories.length === 0) {
    return (
      <p class="means">
        {words.stories.none} <a href={hashOf({ page: 'interview', id })}>{words.stories.pick}</a>
      </p>
    );
  }
  return (
    <ol class="along">
      {stories.map(({ id: story, body }) => (
        <li key={story}>
          <span dir="auto">{body.title || texts.popup.stories.untitled}</span>
          <b class="proof" dir="auto">
            {body.proof}
          </b>
        </li>
      ))}
    </ol>
  );
};

const People = ({ people }: Pick<Interview, 'people'>) => {
  const named = people.filter(({ name }) => name.trim() !== '');
  if (named.length === 0) return <p class="means">{words.people.none}</p>;
  return (
    <ul class="met">
      {named.map(({ name, role }, at) => (
        <li key={at} dir="auto">
          {words.people.named(name, role)}
        </li>
      ))}
    </ul>
  );
};

const Day = ({ model, kept }: { readonly model: StudioModel; readonly kept: Kept<'interview'> }) => {
  const { id, body } = kept;
  const now = useNow(60_000);
  const link = callLink(body.link);
  return (
    <Page
      model={model}
      name="runway"
      title={words.title(nameOf(body))}
      lead={whenOf(body.startsAt, now)}
      actions={
        link && (
          <a class="go first" href={link.url} target="_blank" rel="noreferrer">
            {texts.popup.interview.open}
          </a>
        )
      }
    >
      <Lately model={model} />
      <div class="day">
        <div>
          <Part title={words.stories.title}>
            <Stories model={model} id={id} interview={body} />
          </Part>
          <Part title={words.people.title}>
            <People people={body.people} />
          </Part>
          <Part title={words.list.title}>
            <Checklist model={model} id={id} />
          </Part>
          <Part title={words.shared.title}>
            <Shared />
          </Part>
          <Part title={words.lens.title}>
            <LensPlace model={model} />
          </Part>
          <Part title={words.remind.title}>
            <Remind model={model} />
          </Part>
        </div>
        <div>
          <section class="card breathe" aria-label={words.breathe}>
            <Breath
              timer={model.timer.value}
              settings={model.settings.value}
              interview={kept}
              edit={model.edit}
            />
          </section>
          <Part title={words.steady.title}>
            <SteadyLine model={model} />
          </Part>
          <Part title={words.plan.title}>
            <Plan model={model} />
          </Part>
        </div>
      </div>
    </Page>
  );
};

export const Runway = ({ model, id }: PageProps) => {
  const kept = model.records.value.filter(isOf('interview')).find(one => one.id === id);
  if (kept && kept.body.removedAt === null) return <Day model={model} kept={kept} />;
  return (
    <Page model={model} name="runway" title={studio.shell.pages.runway}>
      <p class="notice">{words.missing}</p>
      <a href={hashOf({ page: 'interviews' })}>{words.all}</a>
    </Page>
  );
};
