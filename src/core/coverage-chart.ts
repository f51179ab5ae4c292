// Coverage chart: competencies by stories for one interview, what is missing, and which story carries too much.
import { competencies, type Competency } from './competency.ts';
import { competencyOf } from './coverage.ts';
import type { Kept } from './record.ts';

export type ChartRow = {
  readonly competency: Competency;
  readonly starred: boolean;
  /** One for each story of the chart, in its order. */
  readonly told: readonly boolean[];
};
export type Chart = {
  readonly stories: readonly Kept<'story'>[];
  /** Starred ones first, in the order given; then the others. */
  readonly rows: readonly ChartRow[];
  /** Those no story tells, starred ones first. */
  readonly gaps: readonly Competency[];
  readonly heavy: readonly Heavy[];
};
/** A story that too much hangs on. */
export type Heavy = {
  readonly story: Kept<'story'>;
  /** How many competencies it is to tell. */
  readonly count: number;
  /** Those that no other story tells. */
  readonly alone: readonly Competency[];
};

/** One story serves two to four themes (evidence S4). */
const mostThemes = 4;
/** A story can be told once: two starred ones and half of them hanging on it leave a hole behind [D]. */
const mostAlone = 2;

/** Of stories that were not removed; our example counts for nothing. `order`: of the competencies nobody starred. */
export const chart = (
  stories: readonly Kept<'story'>[],
  starred: readonly Competency[],
  order: readonly Competency[] = competencies,
): Chart => {
  const own = stories.filter(({ body }) => !body.example && body.removedAt === null);
  const tags = own.map(({ body }) => new Set(body.tags.flatMap(tag => competencyOf(tag) ?? [])));
  const rows = [...starred, ...order.filter(one => !starred.includes(one))].map(competency => ({
    competency,
    starred: starred.includes(competency),
    told: tags.map(of => of.has(competency)),
  }));
  const toldBy = (competency: Competency): number => tags.filter(of => of.has(competency)).length;
  const heavy = own
    .map((story, at) => {
      const told = [...(tags[at] ?? [])];
      return { story, count: told.length, alone: told.filter(one => toldBy(one) === 1) };
    })
    .filter(({ count, alone }) => {
      const hanging = alone.filter(one => starred.includes(one)).length;
      return count > mostThemes || (hanging >= mostAlone && hanging >= starred.length / 2);
    });
  return {
    stories: own,
    rows,
    gaps: rows.filter(({ told }) => !told.includes(true)).map(({ competency }) => competency),
    heavy: heavy.toSorted((a, b) => b.count - a.count || b.alone.length - a.alone.length),
  };
};
