// Notes as a picture: how long after the end of each call they left; the upper part is the first 24 hours.
import { windowOf } from '../../../core/note.ts';
import type { Noted } from '../../../core/progress-after.ts';
import { Beside, Dates, footHeight, hasNames, Heights } from './Axes.tsx';
import { columns, type Drawn } from './drawn.ts';
import { Mark } from './Mark.tsx';
import type { Pictured } from './Picture.tsx';
import { widest } from './text-width.ts';
import { words } from './words.ts';

const text = words.notes;
const tall = 150;
const top = 14;
const lane = 34;
const hour = 60 * 60_000;
const best = windowOf(0);
/** Later than this is drawn at the lower edge, ms. */
const mostMs = 48 * hour;

const drawn = (notes: readonly Noted[], width: number, now: number): Drawn => {
  const left = widest([text.tick(0), text.lane]) + 14;
  const besides = widest(text.within) + 12;
  const at = columns(notes.length, left + 4, width - besides, 16, 96);
  const points = notes.slice(-at.count);
  const bottom = top + tall;
  const y = (ms: number): number => top + (Math.min(ms, mostMs) / mostMs) * tall;
  const end = at.x(points.length - 1) + at.step / 2;
  return {
    height: bottom + lane + footHeight(hasNames(points, at)) + 4,
    left: points.length < notes.length ? words.latest(points.length, notes.length) : undefined,
    marks: (
      <>
        <rect class="band" x={left} width={end - left} y={y(best.from)} height={y(best.to) - y(best.from)} />
        <Heights
          from={left}
          to={width - besides + 4}
          ticks={[0, 12, 24, 36, 48].map(n => ({ y: y(n * hour), text: text.tick(n * hour) }))}
        />
        <text class="lane" x={left - 10} y={bottom + lane - 4} text-anchor="end">
          {text.lane}
        </text>
        <Beside lines={text.within} x={end + 6} y={y(best.to / 2)} />
        {points.map(({ id, was, sent }, nth) => (
          <g key={id}>
            {sent.length > 1 && (
              <line class="way" x1={at.x(nth)} x2={at.x(nth)} y1={y(sent[0] ?? 0)} y2={y(sent.at(-1) ?? 0)} />
            )}
            {sent.map((ms, place) => (
              <Mark
                key={place}
                form={ms > mostMs ? 'down' : ms > best.to ? 'square' : 'dot'}
                x={at.x(nth)}
                y={y(ms)}
                r={at.step < 24 ? 4 : 5.5}
              />
            ))}
            {sent.length === 0 && (
              <Mark form={was === 'open' ? 'diamond' : 'ring'} x={at.x(nth)} y={bottom + lane - 8} r={4} />
            )}
          </g>
        ))}
        <Dates of={points} at={at} y={bottom + lane} width={width} />
      </>
    ),
    begin: points.length - 1,
    stops: points.map((one, nth) => ({
      says: text.says(words.occasion(one.is, one.name, one.at, now), one.was, one.sent),
      box: { x: at.x(nth) - at.step / 2 + 1, y: top - 12, width: at.step - 2, height: tall + lane + 18 },
    })),
  };
};

export const notesPicture = (notes: readonly Noted[], now: number): Pictured => ({
  title: text.title,
  said: [],
  means: [text.none],
  draw: width => drawn(notes, width, now),
  table: {
    head: [words.date, words.company, text.columns.was, text.columns.sent, text.columns.drafts],
    rows: notes.map(({ at, name, was, sent, drafts }) => [
      words.dated(at),
      name,
      text.was[was],
      sent.map(ms => (ms / hour).toFixed(1)).join('; '),
      String(drafts),
    ]),
  },
});
