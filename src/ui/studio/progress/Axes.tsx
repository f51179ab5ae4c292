// Axes: the lines a picture is read by, with their words: heights at the left, dates at the foot.
import type { Occasion } from '../../../core/progress-occasions.ts';
import type { Trend } from '../../../core/progress-trend.ts';
import { lineOf, type Columns } from './drawn.ts';
import { cut, widest } from './text-width.ts';
import { words } from './words.ts';

type Tick = { readonly y: number; readonly text: string };

export const Heights = ({ ticks, from, to }: { ticks: readonly Tick[]; from: number; to: number }) => (
  <g class="heights">
    {ticks.map(({ y, text }) => (
      <g key={y}>
        <line class="grid" x1={from} x2={to} y1={y} y2={y} />
        <text x={from - 10} y={y + 4} text-anchor="end">
          {text}
        </text>
      </g>
    ))}
  </g>
);

type Trends = {
  readonly trend: Trend | null | undefined;
  readonly skipped: number;
  readonly of: string;
  readonly at: Columns;
  readonly y: (value: number) => number;
};

/** Dotted: a line through the middle, not something that happened. */
export const TrendLine = ({ trend, skipped, of, at, y }: Trends) => {
  const line = trend && lineOf(trend, skipped);
  if (!line) return null;
  const { from, to } = line;
  return (
    <line class={`trend ${of}`} x1={at.x(from.at)} y1={y(from.value)} x2={at.x(to.at)} y2={y(to.value)} />
  );
};

type Of = {
  readonly of: readonly Occasion[];
  readonly at: Columns;
  readonly y: number;
  /** px: where the picture ends. */
  readonly width: number;
};

/** px a name needs to say anything. */
const shortest = 84;
export const footHeight = (named: boolean): number => (named ? 42 : 24);
export const hasNames = (of: readonly Occasion[], { step }: Columns): boolean =>
  step >= shortest && of.some(({ name }) => name !== '');

/** A date below each column, from the latest back, wherever it does not run into the one after it. */
export const Dates = ({ of, at, y, width }: Of) => {
  const wide = widest(of.map(one => words.foot(one.at))) + 10;
  const named = hasNames(of, at);
  let after = width + wide;
  const dated = of
    .map((one, nth) => ({ one, x: Math.min(at.x(nth), width - wide / 2 + 5) }))
    .toReversed()
    .filter(({ x }) => {
      const isFree = after - x >= wide;
      if (isFree) after = x;
      return isFree;
    });
  return (
    <g class="dates">
      {dated.map(({ one, x }) => (
        <g key={one.id}>
          <text x={x} y={y + 16} text-anchor="middle">
            {words.foot(one.at)}
          </text>
          {named && (
            <text class="name" x={x} y={y + 33} text-anchor="middle">
              {cut(one.name, at.step - 10)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
};

/** Heads of columns are in two lines where one would run into the next. */
export const areTwo = (heads: readonly string[], step: number): boolean => widest(heads) > step - 6;
type HeadsOf = { of: readonly string[]; x: (nth: number) => number; step: number };
export const Heads = ({ of, x, step }: HeadsOf) => (
  <g class="heads">
    {of.map((head, nth) =>
      (areTwo(of, step) ? head.split(' ') : [head]).map((line, at) => (
        <text key={line} x={x(nth)} y={14 + at * 14} text-anchor="middle">
          {line}
        </text>
      )),
    )}
  </g>
);

/** A label of one or two lines beside what it names. */
export const Beside = ({ lines, x, y }: { lines: readonly string[]; x: number; y: number }) => (
  <g class="beside">
    {lines.map((line, nth) => (
      <text key={line} x={x} y={y + 4 + (nth - (lines.length - 1) / 2) * 14}>
        {line}
      </text>
    ))}
  </g>
);
