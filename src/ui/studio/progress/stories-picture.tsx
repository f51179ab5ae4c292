// Stories as a picture: a row a story, a dot where it was told; interviews at the left, rehearsals beside them.
import type { StoriesTold, ToldStory } from '../../../core/progress-stories.ts';
import { Dates, footHeight, hasNames } from './Axes.tsx';
import { columns, type Columns, type Drawn } from './drawn.ts';
import { Grid, rowHeight } from './Grid.tsx';
import { namesWidth } from './grid-pictures.tsx';
import type { Pictured } from './Picture.tsx';
import { widthOf } from './text-width.ts';
import { words } from './words.ts';

const text = words.stories;
const mostRows = 12;
const top = 26;
const gap = 28;

const nameOf = ({ title }: { readonly title: string }): string => title || text.untitled;

/** Of one that was told. */
const lastAt = ({ occasions }: StoriesTold, { told }: ToldStory): number =>
  occasions[told.lastIndexOf(true)]?.at ?? 0;

type Part = { readonly places: readonly number[]; readonly at: Columns };

/** The columns of interviews and those of rehearsals share what room there is by their number. */
const parts = ({ occasions }: StoriesTold, left: number, width: number): readonly Part[] => {
  const of = (is: boolean) => occasions.flatMap((one, at) => ((one.is === 'interview') === is ? [at] : []));
  const [inInterviews, inRehearsals] = [of(true), of(false)];
  const both = inInterviews.length > 0 && inRehearsals.length > 0;
  const room = width - left - (both ? gap : 0);
  const share = both
    ? Math.min(0.75, Math.max(0.25, inInterviews.length / occasions.length))
    : inInterviews.length > 0
      ? 1
      : 0;
  const first = columns(inInterviews.length, left, left + room * share, 18, 88);
  const second = left + (both ? first.step * first.count + gap : 0);
  const then = columns(inRehearsals.length, second, Math.max(second + 1, width), 18, 88);
  return [
    { places: inInterviews.slice(-first.count), at: first },
    { places: inRehearsals.slice(-then.count), at: then },
  ].filter(({ places }) => places.length > 0);
};

const drawn = (of: StoriesTold, width: number, now: number): Drawn => {
  const rows = of.told.slice(0, mostRows);
  const left = namesWidth(rows.map(nameOf), width, width < 500 ? 0.42 : 0.32);
  const groups = parts(of, left, width);
  const bottom = top + rows.length * rowHeight;
  const named = groups.some(({ places, at }) =>
    hasNames(
      places.flatMap(nth => of.occasions[nth] ?? []),
      at,
    ),
  );
  const count = groups.reduce((sum, { places }) => sum + places.length, 0);
  return {
    height: bottom + footHeight(named) + 4,
    left:
      [
        ...(rows.length < of.told.length ? [words.most(rows.length, of.told.length)] : []),
        ...(count < of.occasions.length ? [words.latest(count, of.occasions.length)] : []),
      ].join(' ') || undefined,
    marks: groups.map(({ places, at }, group) => {
      const occasions = places.flatMap(nth => of.occasions[nth] ?? []);
      const isInterview = occasions[0]?.is === 'interview';
      return (
        <g key={isInterview ? 'interviews' : 'rehearsals'}>
          <g class="heads">
            <text
              x={Math.min(at.from + 2, width - widthOf(isInterview ? text.inInterviews : text.inRehearsals))}
              y={14}
            >
              {isInterview ? text.inInterviews : text.inRehearsals}
            </text>
          </g>
          <Grid
            rows={rows.map(row => ({ key: row.id, name: group === 0 ? nameOf(row) : '' }))}
            left={group === 0 ? left : at.from}
            to={at.from + at.step * at.count}
            top={top}
            x={at.x}
            step={at.step}
            counts={row => places.map(nth => (rows[row]?.told[nth] ? 1 : 0))}
            form={() => (isInterview ? 'dot' : 'ring')}
          />
          <Dates of={occasions} at={at} y={bottom} width={width} />
        </g>
      );
    }),
    begin: 0,
    stops: rows.map((row, nth) => ({
      says: text.says(nameOf(row), row.interviews, row.rehearsals, words.day(lastAt(of, row), now), row.worn),
      box: { x: 0, y: top + nth * rowHeight + 2, width, height: rowHeight - 4 },
    })),
  };
};

export const storiesPicture = (of: StoriesTold, now: number): Pictured => {
  const worn = of.told.filter(one => one.worn).map(nameOf);
  return {
    title: text.title,
    said: worn.length > 0 ? [text.worn(worn)] : [],
    means: of.gone > 0 ? [text.gone(of.gone)] : [],
    draw: width => drawn(of, width, now),
    table: {
      head: [
        text.columns.story,
        text.columns.interviews,
        text.columns.rehearsals,
        text.columns.last,
        text.columns.note,
      ],
      rows: [
        ...of.told.map(row => [
          nameOf(row),
          String(row.interviews),
          String(row.rehearsals),
          words.dated(lastAt(of, row)),
          row.worn ? text.wornShort : '',
        ]),
        ...of.never.map(one => [nameOf(one), '0', '0', '', text.neverShort]),
      ],
    },
    wide: of.occasions.length > 8,
  };
};
