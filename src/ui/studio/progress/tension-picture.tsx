// Tension as a picture: in each column three marks in their order, and from three on the line they follow.
import { ratings, trended, type Rated, type Rating, type Tensions } from '../../../core/progress-tension.ts';
import { texts } from '../../texts.ts';
import { Beside, Dates, footHeight, hasNames, Heights, TrendLine } from './Axes.tsx';
import { apart, columns, type Drawn } from './drawn.ts';
import { Mark, type Form } from './Mark.tsx';
import type { Pictured } from './Picture.tsx';
import { widest } from './text-width.ts';
import { words } from './words.ts';

const text = words.tension;
const forms: Readonly<Record<Rating, Form>> = { before: 'ring', breathed: 'diamond', after: 'square' };
const most = 10;
const tall = 250;
const top = 14;
/** From here on the heights are named in the words they were rated by. */
const roomy = 700;

const drawn = (of: Tensions, width: number, now: number, isPractice: boolean): Drawn => {
  const ticks = [0, 2, 4, 6, 8, 10].map(n => ({
    n,
    text: width >= roomy ? texts.popup.breath.anchor(n) : String(n),
  }));
  const left = widest(ticks.map(tick => tick.text)) + 14;
  const labels: Readonly<Record<Rating, readonly string[]>> = {
    ...text.marks,
    ...(isPractice ? { after: text.practiceAfter } : {}),
  };
  const besides = widest(ratings.flatMap(rating => labels[rating])) + 24;
  const at = columns(of.points.length, left + 8, width - besides, 16);
  const points = of.points.slice(-at.count);
  const skipped = of.points.length - points.length;
  const bottom = top + tall;
  const y = (value: number): number => bottom - (value / most) * tall;
  const aside = Math.min(at.step * 0.27, 20);
  const x = (nth: number, rating: Rating): number => at.x(nth) + (ratings.indexOf(rating) - 1) * aside;
  const r = at.step < 22 ? 3 : at.step < 34 ? 4 : 5.5;
  const latest = ratings.flatMap(rating => {
    const value = points.findLast(one => one[rating] !== null)?.[rating] ?? null;
    return value === null ? [] : [{ rating, value }];
  });
  const heights = apart(
    latest.map(({ value }) => y(value)),
    31,
    top + 6,
    bottom - 6,
  );
  const labelled = at.x(points.length - 1) + at.step / 2 + 6;
  return {
    height: bottom + footHeight(hasNames(points, at)) + 4,
    left: skipped > 0 ? words.latest(points.length, of.points.length) : undefined,
    marks: (
      <>
        <Heights
          from={left}
          to={width - besides + 8}
          ticks={ticks.map(tick => ({ y: y(tick.n), text: tick.text }))}
        />
        {trended.map(rating => (
          <TrendLine
            key={rating}
            trend={of.changes[rating]?.trend}
            skipped={skipped}
            of={rating}
            at={at}
            y={y}
          />
        ))}
        {points.map((one, nth) => {
          const there = ratings.filter(rating => one[rating] !== null);
          const d = there.map(rating => `${x(nth, rating)} ${y(one[rating] ?? 0)}`).join('L');
          return (
            <g key={one.id}>
              {there.length > 1 && <path class="way" d={`M${d}`} />}
              {there.map(rating => (
                <Mark key={rating} form={forms[rating]} x={x(nth, rating)} y={y(one[rating] ?? 0)} r={r} />
              ))}
            </g>
          );
        })}
        {latest.map(({ rating }, nth) => (
          <g key={rating} class="label">
            <Mark form={forms[rating]} x={labelled + 4} y={heights[nth] ?? 0} r={4} />
            <Beside lines={labels[rating]} x={labelled + 15} y={heights[nth] ?? 0} />
          </g>
        ))}
        <Dates of={points} at={at} y={bottom} width={width} />
      </>
    ),
    begin: points.length - 1,
    stops: points.map((one, nth) => ({
      says: says(one, now, isPractice),
      box: { x: at.x(nth) - at.step / 2 + 1, y: top - 12, width: at.step - 2, height: tall + 24 },
    })),
  };
};

const says = (one: Rated, now: number, isPractice: boolean): string => {
  const parts = ratings.flatMap(rating => {
    const value = one[rating];
    if (value === null) return [];
    return isPractice && rating === 'after' ? text.ratedAtEnd(value) : text.rated[rating](value);
  });
  return text.says(
    words.occasion(one.is, one.name, one.at, now),
    parts,
    one.breath ? text.breath[one.breath] : '',
  );
};

const trends = ({ changes }: Tensions, isPractice: boolean): readonly string[] =>
  trended.flatMap(rating => {
    const change = changes[rating];
    if (!change) return [];
    const { from, to } = change.trend;
    const said = (isPractice ? text.practiceTrend : text.trend)[rating];
    return `${said(Math.round(from.value), Math.round(to.value))} ${text.shift[change.shift]}`;
  });

export const tensionPicture = (of: Tensions, now: number, isPractice: boolean): Pictured => {
  const { breath, points, missing, isTooMuch } = of;
  const breathed = points.some(one => one.breath !== null);
  return {
    title: isPractice ? text.practice : text.title,
    said: [
      ...(missing > 0 ? [words.missing(missing)] : trends(of, isPractice)),
      ...(breath ? [text.breathing(breath.drop, breath.shift, breath.of)] : []),
    ],
    means: [...(breathed || missing === 0 ? [text.caveat] : []), ...(isTooMuch ? [text.tooMuch] : [])],
    draw: width => drawn(of, width, now, isPractice),
    table: {
      head: [
        words.date,
        isPractice ? words.what : words.company,
        text.columns.before,
        text.columns.breathed,
        isPractice ? text.practiceColumn : text.columns.after,
      ],
      rows: points.map(one => [
        words.dated(one.at),
        isPractice ? words.kinds[one.is] : one.name,
        ...ratings.map(rating => String(one[rating] ?? '')),
      ]),
    },
    wide: !isPractice,
  };
};
