// Lengths as a picture: every answer of a rehearsal in seconds, before the stretch that its answer clock calls right.
import type { Lengths } from '../../../core/progress-answers.ts';
import { leastForTrend } from '../../../core/progress-trend.ts';
import { lengths, rightOf, type Length } from '../../../core/rehearsal.ts';
import { Beside, Dates, footHeight, hasNames, Heights, TrendLine } from './Axes.tsx';
import { columns, type Drawn } from './drawn.ts';
import { Mark, type Form } from './Mark.tsx';
import type { Pictured } from './Picture.tsx';
import { widest } from './text-width.ts';
import { words } from './words.ts';

const text = words.lengths;
const forms: Readonly<Record<Length, Form>> = { short: 'down', right: 'dot', long: 'up' };
const tall = 190;
const top = 14;
/** An answer beyond it is drawn at the upper edge, ms. */
const mostMs = 300_000;
const minute = 60_000;

type Rehearsed = Lengths['rehearsals'][number];

const drawn = ({ rehearsals, trend }: Lengths, width: number, now: number): Drawn => {
  const left = widest([text.tick(mostMs)]) + 12;
  const besides = widest(text.clock) + 12;
  const at = columns(rehearsals.length, left + 4, width - besides, 20, 110);
  const points = rehearsals.slice(-at.count);
  const skipped = rehearsals.length - points.length;
  const highest = Math.max(
    ...points.flatMap(one => [rightOf(one.clockMs).to, ...one.answers.map(({ ms }) => ms)]),
  );
  const most = Math.min(mostMs, Math.ceil(highest / minute) * minute);
  const bottom = top + tall;
  const y = (ms: number): number => bottom - (Math.min(most, ms) / most) * tall;
  const each = most > 3 * minute ? minute : minute / 2;
  const latest = points.at(-1);
  return {
    height: bottom + footHeight(hasNames(points, at)) + 4,
    left: skipped > 0 ? words.latest(points.length, rehearsals.length) : undefined,
    marks: (
      <>
        {points.map(({ id, clockMs }, nth) => (
          <rect
            key={id}
            class="band"
            x={at.x(nth) - at.step / 2}
            width={at.step}
            y={y(rightOf(clockMs).to)}
            height={y(rightOf(clockMs).from) - y(rightOf(clockMs).to)}
          />
        ))}
        <Heights
          from={left}
          to={width - besides + 4}
          ticks={Array.from({ length: Math.floor(most / each) + 1 }, (_, nth) => ({
            y: y(nth * each),
            text: text.tick(nth * each),
          }))}
        />
        {points.map(({ id, clockMs }, nth) => (
          <line
            key={id}
            class="clock"
            x1={at.x(nth) - at.step / 2}
            x2={at.x(nth) + at.step / 2}
            y1={y(clockMs)}
            y2={y(clockMs)}
          />
        ))}
        <TrendLine trend={trend} skipped={skipped} of="before" at={at} y={y} />
        {points.map(({ id, answers }, nth) => (
          <g key={id}>
            {answers.map(({ ms, length }, place) => (
              <Mark
                key={place}
                form={forms[length]}
                x={at.x(nth) + ((place + 0.5) / answers.length - 0.5) * (at.step - 12)}
                y={y(ms)}
                r={at.step < 40 ? 3.5 : 4.5}
              />
            ))}
          </g>
        ))}
        {latest && (
          <Beside lines={text.clock} x={at.x(points.length - 1) + at.step / 2 + 6} y={y(latest.clockMs)} />
        )}
        <Dates of={points} at={at} y={bottom} width={width} />
      </>
    ),
    begin: points.length - 1,
    stops: points.map((one, nth) => ({
      says: says(one, now),
      box: { x: at.x(nth) - at.step / 2 + 1, y: top - 12, width: at.step - 2, height: tall + 24 },
    })),
  };
};

const says = ({ is, name, at, clockMs, answers }: Rehearsed, now: number): string => {
  const all = answers.map(({ ms }) => ms);
  const counts = lengths.flatMap(length => {
    const count = answers.filter(one => one.length === length).length;
    return count > 0 ? [text.counted(length, count)] : [];
  });
  const when = words.occasion(is, name, at, now);
  return text.says(when, all.length, Math.min(...all), Math.max(...all), clockMs, counts);
};

export const lengthsPicture = (of: Lengths, now: number): Pictured => ({
  title: text.title,
  said: [
    of.trend
      ? text.trend(of.trend.from.value, of.trend.to.value)
      : words.missing(leastForTrend - of.rehearsals.length),
  ],
  means: [text.band],
  draw: width => drawn(of, width, now),
  table: {
    head: [words.date, text.columns.answer, text.columns.seconds, text.columns.clock, text.columns.length],
    rows: of.rehearsals.flatMap(({ at, clockMs, answers }) =>
      answers.map(({ ms, length }, nth) => [
        words.dated(at),
        String(nth + 1),
        String(Math.round(ms / 1_000)),
        String(clockMs / 1_000),
        text.lengths[length],
      ]),
    ),
  },
});
