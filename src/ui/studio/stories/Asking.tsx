// Asking: what to look for, which tag, in what order, and for which interview.
import { useId, useMemo } from 'preact/hooks';
import type { Kept } from '../../../core/record.ts';
import { nameOf } from '../interviews/names.ts';
import { Select } from '../interviews/Select.tsx';
import { words } from '../words.ts';
import { tagsIn, untagged, type Filter, type Sort } from './listed.ts';

type Of = {
  readonly stories: readonly Kept<'story'>[];
  readonly interviews: readonly Kept<'interview'>[];
  readonly interview: string;
  readonly chooseInterview: (id: string) => void;
  readonly query: string;
  readonly ask: (query: string) => void;
  /** Something is about to be asked. */
  readonly ready: () => void;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
};

export const Asking = (of: Of) => {
  const text = words.stories;
  const id = useId();
  const tags = useMemo(() => tagsIn(of.stories), [of.stories]);
  const sorts = (['order', 'changed', 'title'] as const).filter(sort => sort !== 'order' || of.interview);
  return (
    <search class="asking">
      <div class="field find">
        <label for={id}>{text.search}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          autoComplete="off"
          maxLength={500}
          onFocus={of.ready}
          placeholder={text.searchHint}
          value={of.query}
          onInput={event => of.ask(event.currentTarget.value)}
        />
      </div>
      <Select
        label={text.filter}
        value={of.filter}
        options={[
          ['', text.allTags],
          [untagged, text.untagged],
          ...tags.map(({ filter, name, count }) => [filter, text.tagCount(name, count)] as const),
        ]}
        chose={of.setFilter}
      />
      <Select
        label={text.sort}
        value={of.sort}
        options={sorts.map(sort => [sort, text.sorts[sort]] as const)}
        chose={value => of.setSort(sorts.find(sort => sort === value) ?? 'changed')}
      />
      {of.interviews.length > 0 && (
        <Select
          label={text.interview}
          value={of.interview}
          options={[
            ...of.interviews.map(one => [one.id, nameOf(one.body)] as const),
            ['', text.noInterview] as const,
          ]}
          chose={of.chooseInterview}
        />
      )}
    </search>
  );
};
