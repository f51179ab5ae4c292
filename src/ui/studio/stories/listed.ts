// Listed: which stories the list shows, and in what order.
import { competencyOf } from '../../../core/coverage.ts';
import type { Kept } from '../../../core/record.ts';
import type { found, Found } from '../../../core/search.ts';
import { nameOf } from '../../popup/names.ts';

export type Sort = 'order' | 'changed' | 'title';
/** '' is all, 'untagged' those without; else `tag:` and a tag. */
export type Filter = string;
export const untagged = 'untagged';
export const filterOf = (tag: string): Filter => `tag:${competencyOf(tag) ?? tag}`;

type Stories = readonly Kept<'story'>[];

export type Asked = {
  readonly query: string;
  readonly filter: Filter;
  readonly sort: Sort;
  /** Story ids of the interview, in its order. */
  readonly ids: readonly string[];
};

const titles = new Intl.Collator(undefined, { numeric: true });

const sorted = (stories: Stories, sort: Sort, ids: readonly string[]): Stories => {
  if (sort === 'title') return stories.toSorted((a, b) => titles.compare(a.body.title, b.body.title));
  if (sort === 'changed') return stories.toSorted((a, b) => b.updatedAt - a.updatedAt);
  const place = new Map(ids.map((id, at) => [id, at]));
  const placeOf = ({ id }: Kept<'story'>): number => place.get(id) ?? ids.length;
  return stories.toSorted((a, b) => placeOf(a) - placeOf(b) || a.updatedAt - b.updatedAt);
};

const passes = ({ body }: Kept<'story'>, filter: Filter): boolean =>
  filter === '' || (filter === untagged ? body.tags.length === 0 : body.tags.map(filterOf).includes(filter));

/** Where no text fits, the user's own tag for what is asked still does: here there is time to choose. */
const ownFirst = (hits: Found): Found => {
  const competency = hits.nothing?.competency ?? null;
  if (competency === null) return hits;
  const isTagged = ({ body }: Kept<'story'>): boolean =>
    body.tags.some(tag => competencyOf(tag) === competency);
  const tagged = hits.stories.filter(isTagged);
  if (tagged.length === 0) return hits;
  const others = hits.stories.filter(one => !isTagged(one));
  return { stories: [...tagged, ...others], why: { competency, facet: null }, nothing: null };
};

/** While something is looked for the best comes first; else as asked. `find` is null until it is loaded. */
export const listed = (
  stories: Stories,
  { query, filter, sort, ids }: Asked,
  find: typeof found | null,
): Found => {
  // The whole list goes in, the filter comes after: the index is kept by the list.
  const hits: Found =
    query.trim() === '' || !find
      ? { stories: sorted(stories, sort, ids), why: null, nothing: null }
      : find(stories, query, []);
  const best = ownFirst(hits);
  const passed = best.stories.filter(one => passes(one, filter));
  return { ...best, stories: passed, why: passed[0] === best.stories[0] ? best.why : null };
};

/** Every tag in use and how often, by name. */
export const tagsIn = (
  stories: Stories,
): readonly { readonly filter: Filter; readonly name: string; readonly count: number }[] => {
  const all = new Map<Filter, { readonly name: string; readonly count: number }>();
  for (const { body } of stories) {
    for (const filter of new Set(body.tags.map(filterOf))) {
      const name = nameOf(filter.slice('tag:'.length));
      all.set(filter, { name, count: (all.get(filter)?.count ?? 0) + 1 });
    }
  }
  return [...all]
    .map(([filter, of]) => ({ filter, ...of }))
    .toSorted((a, b) => titles.compare(a.name, b.name));
};
