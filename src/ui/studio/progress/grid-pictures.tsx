// Resets and questions as pictures: a row a kind, a column an interview; a row a competency, a column how it went.
import type { Asked } from '../../../core/progress-answers.ts';
import type { Resets } from '../../../core/progress-after.ts';
import { texts } from '../../texts.ts';
import { areTwo, Dates, footHeight, hasNames, Heads } from './Axes.tsx';
import { columns, type Drawn } from './drawn.ts';
import { Grid, rowHeight } from './Grid.tsx';
import type { Pictured } from './Picture.tsx';
import { widest } from './text-width.ts';
import { words } from './words.ts';

/** px the names of rows need, and at most a share of the whole. */
export const namesWidth = (names: readonly string[], width: number, share = 0.38): number =>
  Math.min(widest(names) + 16, Math.floor(width * share));

const kinds = texts.live.kinds;

const resetsDrawn = ({ occasions, rows }: Resets, width: number, now: number): Drawn => {
  const left = namesWidth(
    rows.map(({ kind }) => kinds[kind]),
    width,
  );
  const at = columns(occasions.length, left, width, 20, 96);
  const points = occasions.slice(-at.count);
  const skipped = occasions.length - points.length;
  const bottom = 8 + rows.length * rowHeight;
  return {
    height: bottom + footHeight(hasNames(points, at)) + 4,
    left: skipped > 0 ? words.latest(points.length, occasions.length) : undefined,
    marks: (
      <>
        <Grid
          rows={rows.map(({ kind }) => ({ key: kind, name: kinds[kind] }))}
          left={left}
          to={width}
          top={8}
          x={at.x}
          step={at.step}
          counts={row => rows[row]?.counts.slice(skipped) ?? []}
        />
        <Dates of={points} at={at} y={bottom} width={width} />
      </>
    ),
    begin: points.length - 1,
    stops: points.map((one, nth) => ({
      says: words.resets.says(
        words.occasion(one.is, one.name, one.at, now),
        rows.flatMap(({ kind, counts }) => {
          const count = counts[nth + skipped] ?? 0;
          return count > 0 ? [words.resets.of(kinds[kind], count)] : [];
        }),
      ),
      box: { x: at.x(nth) - at.step / 2 + 1, y: 4, width: at.step - 2, height: rows.length * rowHeight + 8 },
    })),
  };
};

export const resetsPicture = (of: Resets, now: number): Pictured => ({
  title: words.resets.title,
  said: [],
  means: [words.resets.lead],
  draw: width => resetsDrawn(of, width, now),
  table: {
    head: [words.date, words.company, ...of.rows.map(({ kind }) => kinds[kind])],
    rows: of.occasions.map(({ at, name }, nth) => [
      words.dated(at),
      name,
      ...of.rows.map(({ counts }) => String(counts[nth] ?? 0)),
    ]),
  },
});

const nameOf = ({ competency }: Asked): string => texts.competencies[competency];

const askedDrawn = (asked: readonly Asked[], width: number): Drawn => {
  const left = namesWidth(asked.map(nameOf), width);
  const step = (width - left) / words.asked.went.length;
  const x = (column: number): number => left + (column + 0.5) * step;
  const top = areTwo(words.asked.went, step) ? 38 : 24;
  return {
    height: top + asked.length * rowHeight + 4,
    marks: (
      <>
        <Heads of={words.asked.went} x={x} step={step} />
        <Grid
          rows={asked.map(one => ({ key: one.competency, name: nameOf(one) }))}
          left={left}
          to={width}
          top={top}
          x={x}
          step={step}
          counts={row => asked[row]?.counts ?? []}
          form={column => (column === 0 || column === 3 ? 'ring' : 'dot')}
        />
      </>
    ),
    begin: 0,
    stops: asked.map((one, nth) => ({
      says: words.asked.says(
        nameOf(one),
        one.interviews + one.rehearsals,
        one.counts.flatMap((count, went) =>
          count > 0 ? [words.asked.part(words.asked.went[went] ?? '', count)] : [],
        ),
      ),
      box: { x: 0, y: top + nth * rowHeight + 2, width, height: rowHeight - 4 },
    })),
  };
};

export const askedPicture = (asked: readonly Asked[]): Pictured => ({
  title: words.asked.title,
  said: [],
  means: [words.asked.lead],
  draw: width => askedDrawn(asked, width),
  table: {
    head: [
      words.asked.columns.competency,
      words.asked.columns.interviews,
      words.asked.columns.rehearsals,
      ...words.asked.went,
    ],
    rows: asked.map(one => [
      nameOf(one),
      String(one.interviews),
      String(one.rehearsals),
      ...one.counts.map(String),
    ]),
  },
});
