// Trend: where a row of figures began and where it is now, by its first and last third; nothing of fewer than three.

/** Two of anything make a line and no trend (evidence section 7). */
export const leastForTrend = 3;
/** A trend is of the latest so many: what was two years ago is another search [J]. */
const latest = 24;

export type Trend = {
  /** Where the line begins and ends: its place among the values given, and its height there. */
  readonly from: { readonly at: number; readonly value: number };
  readonly to: { readonly at: number; readonly value: number };
  /** How many values it is made of. */
  readonly of: number;
};

/** The middle one, or half-way between the middle two; null of none. */
export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/**
 * The line through the middle of the first third and of the last one, so that one bad day moves it little. `values` in
 * the order of time, null where there is none; null of fewer than three.
 */
export const trend = (values: readonly (number | null)[]): Trend | null => {
  const there = values.flatMap((value, at) => (value === null ? [] : [{ at, value }])).slice(-latest);
  if (there.length < leastForTrend) return null;
  const third = Math.round(there.length / 3);
  const middle = (part: typeof there) => ({
    at: part.reduce((sum, { at }) => sum + at, 0) / part.length,
    value: median(part.map(({ value }) => value)) ?? 0,
  });
  return { from: middle(there.slice(0, third)), to: middle(there.slice(-third)), of: there.length };
};
