// Coverage: competencies by stories for one interview or for all; a gap is one press from being written.
import { useMemo, useState } from 'preact/hooks';
import { competencies, type Competency } from '../../../core/competency.ts';
import { chart, type Heavy } from '../../../core/coverage-chart.ts';
import type { Kept } from '../../../core/record.ts';
import { hashOf } from '../../../core/route.ts';
import { askedFirst } from '../../popup/asked-first.ts';
import { texts } from '../../texts.ts';
import { nameOf as interviewNameOf } from '../interviews/names.ts';
import { Select } from '../interviews/Select.tsx';
import type { PageProps } from '../model.ts';
import { Page } from '../Page.tsx';
import { begin } from '../stories/begun.ts';
import { titleOf } from '../stories/deeds.ts';
import { words } from '../words.ts';
import { Chart } from './Chart.tsx';
import './coverage.css';

const nameOf = (one: Competency): string => texts.competencies[one];
const firstGaps = 3;
const noStars: readonly Competency[] = [];
const order = askedFirst(competencies);

const Carrying = ({ heavy }: { readonly heavy: readonly Heavy[] }) => {
  const [first] = heavy;
  if (!first) return null;
  return (
    <section class="carrying" aria-labelledby="carrying-title">
      <h2 id="carrying-title">{words.coverage.heavyTitle}</h2>
      <ul>
        {heavy.slice(0, firstGaps).map(({ story, count, alone }) => (
          <li key={story.id} dir="auto">
            <a href={hashOf({ page: 'story', id: story.id })}>
              {words.coverage.heavy(titleOf(story), count)}
            </a>{' '}
            {alone.length > 0 && words.coverage.alone(alone.map(nameOf))}
          </li>
        ))}
      </ul>
      <p>{words.coverage.heavyHint}</p>
    </section>
  );
};

type Gaps = { readonly gaps: readonly Competency[]; readonly write: (gap: Competency) => void };

const Gaps = ({ gaps, write }: Gaps) => (
  <section class="gaps" aria-labelledby="gaps-title">
    <h2 id="gaps-title">{gaps.length === 0 ? words.coverage.noGaps : words.coverage.gaps(gaps.length)}</h2>
    <ul>
      {gaps.slice(0, firstGaps).map(gap => (
        <li key={gap}>
          <h3>{nameOf(gap)}</h3>
          <p>{words.stories.remember(words.coverage.prompts[gap])}</p>
          <button type="button" aria-label={words.coverage.writeFor(nameOf(gap))} onClick={() => write(gap)}>
            {words.coverage.write}
          </button>
        </li>
      ))}
    </ul>
  </section>
);

/** All can be opened in a call; those the user takes along come first. */
const storiesFor = (all: readonly Kept<'story'>[], interview: Kept<'interview'> | null) => {
  const ids = interview?.body.stories ?? [];
  const picked = ids.flatMap(id => all.find(one => one.id === id) ?? []);
  return [...picked, ...all.filter(({ id }) => !ids.includes(id))];
};

export const Coverage = ({ model, id }: PageProps) => {
  const text = words.coverage;
  const stories = model.stories.value;
  const interviews = model.interviews.value;
  const interview = interviews.find(one => one.id === id) ?? null;
  const starred = interview?.body.starred ?? noStars;
  const drawn = useMemo(
    () => chart(storiesFor(stories, interview), starred, order),
    [stories, interview, starred],
  );
  const [whole, showWhole] = useState(false);
  const write = (gap: Competency): void => begin(model, { tags: [gap], interview: interview?.id ?? null });
  const missing = drawn.gaps.filter(gap => starred.includes(gap));
  return (
    <Page
      model={model}
      name="coverage"
      title={words.shell.pages.coverage}
      lead={interview ? text.leadOf(interview.body.company || words.shell.unnamed) : text.leadAll}
    >
      {interviews.length > 0 && (
        <div class="for">
          <Select
            label={text.choose}
            value={interview?.id ?? ''}
            options={[
              ['', text.everything],
              ...interviews.map(one => [one.id, interviewNameOf(one.body)] as const),
            ]}
            chose={chosen => model.go({ page: 'coverage', id: chosen || null })}
          />
        </div>
      )}
      {interview &&
        (starred.length > 0 ? (
          <p class={missing.length > 0 ? 'asked missing' : 'asked'}>
            {missing.length > 0 ? text.starredGaps(missing.map(nameOf)) : text.noStarredGaps}
          </p>
        ) : (
          <p class="hint">
            {text.noStars} <a href={hashOf({ page: 'interview', id: interview.id })}>{text.star}</a>
          </p>
        ))}
      <Gaps gaps={drawn.gaps} write={write} />
      <Carrying heavy={drawn.heavy} />
      <Chart chart={drawn} isWhole={whole} showWhole={() => showWhole(true)} write={write} />
    </Page>
  );
};
