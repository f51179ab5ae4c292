// Drawn: what a picture is made of, whichever it is, and where the columns of one stand.
import type { ComponentChildren } from 'preact';
import type { Trend } from '../../../core/progress-trend.ts';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
/** What the keys and the pointer go through: a sentence, and what it is about. */
export type Stop = { readonly says: string; readonly box: Box };

export type Drawn = {
  readonly height: number;
  readonly marks: ComponentChildren;
  readonly stops: readonly Stop[];
  /** The stop that is told of while none is gone to. */
  readonly begin: number;
  /** Said below where not all is drawn. */
  readonly left?: string | undefined;
};

/** The same figures as cells: for the table, and for a spreadsheet. */
export type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type Columns = {
  /** How many of the latest are drawn. */
  readonly count: number;
  readonly step: number;
  /** Middle of a column, counted from the first one drawn; between two where it is no whole number. */
  readonly x: (at: number) => number;
  readonly from: number;
  readonly to: number;
};

/** Columns between `from` and `to` px: as many of `all` as there is room for at `least` px, none wider than `most`. */
export const columns = (all: number, from: number, to: number, least: number, most = 168): Columns => {
  const count = Math.min(all, Math.max(1, Math.floor((to - from) / least)));
  const step = Math.min(most, (to - from) / Math.max(1, count));
  return { count, step, x: at => from + step * (at + 0.5), from, to };
};

/** The part of a trend that lies among the columns drawn, `skipped` the earlier ones; null where none does. */
export const lineOf = (
  { from, to }: Trend,
  skipped: number,
): { readonly from: Trend['from']; readonly to: Trend['to'] } | null => {
  if (to.at <= skipped) return null;
  const begins = Math.max(from.at, skipped);
  const value = from.value + ((begins - from.at) / (to.at - from.at)) * (to.value - from.value);
  return { from: { at: begins - skipped, value }, to: { at: to.at - skipped, value: to.value } };
};

/** Labels that would lie over each other, moved apart: heights in, heights out, in the same order. */
export const apart = (
  heights: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] => {
  const order = heights.map((y, at) => ({ y, at })).toSorted((a, b) => a.y - b.y);
  let above = top - gap;
  const placed = order.map(({ y, at }) => {
    above = Math.max(y, above + gap);
    return { y: above, at };
  });
  let below = bottom + gap;
  const settled = placed.toReversed().map(({ y, at }) => {
    below = Math.min(y, below - gap);
    return { y: below, at };
  });
  return settled.toSorted((a, b) => a.at - b.at).map(({ y }) => y);
};
