// Stories: all of them, found, put in order for an interview, and changed many at a time.
import { useMemo, useState } from 'preact/hooks';
import { next } from '../../../core/interview.ts';
import { hashOf } from '../../../core/route.ts';
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { Page } from '../Page.tsx';
import { words } from '../words.ts';
import { Asking } from './Asking.tsx';
import { begin } from './begun.ts';
import { Bulk } from './Bulk.tsx';
import { Lately } from './Lately.tsx';
import { List } from './List.tsx';
import { listed, type Filter, type Sort } from './listed.ts';
import { useFind } from './use-find.ts';
import { useLate } from './use-late.ts';
import './stories.css';

const none: ReadonlySet<string> = new Set();
const nowhere: readonly string[] = [];

const Start = ({ write }: { readonly write: () => void }) => (
  <section class="start" aria-labelledby="start-title">
    <h2 id="start-title">{words.stories.firstTitle}</h2>
    <p>{words.stories.firstText}</p>
    <button type="button" class="go first" onClick={write}>
      {words.stories.first}
    </button>
    <a href={hashOf({ page: 'coverage', id: null })}>{words.stories.prompts}</a>
    <a href={hashOf({ page: 'import' })}>{words.shell.pages.import}</a>
  </section>
);

export const Stories = ({ model }: { readonly model: StudioModel }) => {
  const stories = model.stories.value;
  const interviews = model.interviews.value;
  const [interviewId, chooseInterview] = useState(() => next(interviews, model.now())?.id ?? '');
  const [query, ask] = useState('');
  const [filter, setFilter] = useState<Filter>('');
  const [wanted, setSort] = useState<Sort>('order');
  const [chosen, setChosen] = useState(none);
  const interview = interviews.find(one => one.id === interviewId) ?? null;
  const sort = interview || wanted !== 'order' ? wanted : 'changed';
  const ids = interview?.body.stories ?? nowhere;
  const late = useLate(query);
  const { find, ready } = useFind(stories);
  const hits = useMemo(
    () => listed(stories, { query: late, filter, sort, ids }, find),
    [stories, late, filter, sort, ids, find],
  );
  const write = (): void =>
    begin(model, {
      tags: filter.startsWith('tag:') ? [filter.slice('tag:'.length)] : [],
      interview: interview?.id ?? null,
    });
  const picked = useMemo(() => hits.stories.filter(({ id }) => chosen.has(id)), [hits, chosen]);
  const clear = (): void => {
    ask('');
    setFilter('');
  };
  const isAll = late.trim() === '' && filter === '';
  // The same list as long as nothing in it changes: a letter typed must not draw it again.
  const list = useMemo(
    () => (
      <List
        model={model}
        stories={hits.stories}
        why={hits.why}
        asked={`${late} ${filter} ${sort}`}
        interview={interview}
        isMovable={isAll && sort === 'order'}
        chosen={chosen}
        choose={(id, on) =>
          setChosen(old => (on ? new Set([...old, id]) : new Set([...old].filter(one => one !== id))))
        }
      />
    ),
    [model, hits, late, filter, sort, interview, isAll, chosen],
  );
  const wants = hits.nothing?.competency ?? null;
  return (
    <Page
      model={model}
      name="stories"
      title={words.shell.pages.stories}
      lead={words.stories.lead}
      actions={
        stories.length > 0 && (
          <button type="button" class="go first" onClick={write}>
            {words.stories.add}
          </button>
        )
      }
    >
      <Lately model={model} />
      {stories.length === 0 ? (
        <Start write={write} />
      ) : (
        <>
          <Asking
            stories={stories}
            interviews={interviews}
            interview={interview?.id ?? ''}
            chooseInterview={chooseInterview}
            query={query}
            ask={ask}
            ready={ready}
            filter={filter}
            setFilter={setFilter}
            sort={sort}
            setSort={setSort}
          />
          <p class="hint" role="status">
            {words.stories.count(hits.stories.length, stories.length)}
          </p>
          {hits.nothing && (
            <p class="notice">
              {wants ? words.stories.nothingFor(texts.competencies[wants]) : words.stories.nothing}
            </p>
          )}
          <Bulk
            model={model}
            chosen={picked}
            interview={interview}
            count={hits.stories.length}
            chooseAll={on => setChosen(on ? new Set(hits.stories.map(({ id }) => id)) : none)}
          />
          {list}
          {!isAll && (
            <button type="button" onClick={clear}>
              {words.stories.clear}
            </button>
          )}
        </>
      )}
    </Page>
  );
};
