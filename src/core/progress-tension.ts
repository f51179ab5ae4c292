// Tension over time: each interview's three ratings, those of practice apart, and what they say together.
import type { Held, Occasion } from './progress-occasions.ts';
import { leastForTrend, median, trend, type Trend } from './progress-trend.ts';
import { isOf, type Kept } from './record.ts';
import { overwhelmed, shiftOf, type Shift, type Tension } from './tension.ts';

export const ratings = ['before', 'breathed', 'after'] as const;
export type Rating = (typeof ratings)[number];
/** How one comes to a call, and how one leaves it. */
export const trended = ['before', 'after'] as const satisfies readonly Rating[];

export type Rated = Occasion &
  Pick<Tension, Rating> & {
    /** What the two ratings around the breath say. */
    readonly breath: Shift | null;
  };

export type Change = { readonly trend: Trend; readonly shift: Shift };

export type Tensions = {
  /** The earliest first. */
  readonly points: readonly Rated[];
  /** null while fewer than three were rated (evidence section 7). */
  readonly changes: Readonly<Record<(typeof trended)[number], Change | null>>;
  /** How many more of the one given more often make a trend. */
  readonly missing: number;
  /** The middle drop from before a breath to after it; null under three. Never rounded up to something. */
  readonly breath: { readonly drop: number; readonly shift: Shift; readonly of: number } | null;
  /** A rating from which on another exercise is not what to offer. */
  readonly isTooMuch: boolean;
};

const rated = (occasion: Occasion, { before, breathed, after }: Tension): readonly Rated[] => {
  if (before === null && breathed === null && after === null) return [];
  const { is, id, at, name } = occasion;
  return [{ is, id, at, name, before, breathed, after, breath: shiftOf(before, breathed) }];
};

const changeOf = (values: readonly (number | null)[]): Change | null => {
  const line = trend(values);
  const shift = line && shiftOf(Math.round(line.from.value), Math.round(line.to.value));
  return line && shift && { trend: line, shift };
};

const tensions = (points: readonly Rated[]): Tensions => {
  const of = (rating: Rating) => points.map(one => one[rating]);
  const given = (rating: Rating) => of(rating).filter(value => value !== null);
  const drops = points.flatMap(({ before, breathed }) =>
    before === null || breathed === null ? [] : [before - breathed],
  );
  const drop = drops.length < leastForTrend ? null : median(drops);
  const shift = drop === null ? null : shiftOf(drop, 0);
  return {
    points,
    changes: { before: changeOf(of('before')), after: changeOf(of('after')) },
    missing: Math.max(0, leastForTrend - Math.max(...trended.map(rating => given(rating).length))),
    breath: drop !== null && shift ? { drop, shift, of: drops.length } : null,
    isTooMuch: ratings.some(rating => given(rating).some(value => value >= overwhelmed)),
  };
};

export const tensionOf = (held: readonly Held[]): Tensions =>
  tensions(held.flatMap(one => (one.tension ? rated(one, one.tension) : [])));

/** Of rehearsals, and of breaths that came before no interview. */
export const practised = (records: readonly Kept[]): Tensions => {
  const rehearsals = new Set(records.filter(isOf('rehearsal')).map(({ id }) => id));
  return tensions(
    records
      .filter(isOf('tension'))
      .filter(({ body }) => body.interview === null)
      .flatMap(({ id, body }) =>
        rated({ is: rehearsals.has(id) ? 'rehearsal' : 'breath', id, at: body.at, name: '' }, body),
      )
      .toSorted((a, b) => a.at - b.at),
  );
};
