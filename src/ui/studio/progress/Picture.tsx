// Picture: a card with what it says in words, the drawing, the same as a table, and both as files.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Drawn, Table } from './drawn.ts';
import { savePicture, saveTable } from './leaving.ts';
import { painted } from './paint.ts';
import { useWidth } from './use-width.ts';
import { words } from './words.ts';
import './plot.css';

export type Pictured = {
  readonly title: string;
  /** Plain sentences: what the picture shows, then what to think of it. */
  readonly said: readonly string[];
  readonly means?: readonly string[];
  readonly draw: (width: number) => Drawn;
  readonly table: Table;
  /** As wide as the page. */
  readonly wide?: boolean;
};

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowLeft: at => Math.max(0, at - 1),
  ArrowUp: at => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

const nothing: Drawn = { height: 0, marks: null, stops: [], begin: 0 };

/** A slider of sentences: a screen reader lets the arrow keys through to it and says each as its value. */
type Plot = Pick<Pictured, 'title' | 'draw'> & { readonly wide: boolean };

const Plot = ({ title, draw, wide }: Plot) => {
  const { ref, width } = useWidth(wide);
  const [at, go] = useState<number | null>(null);
  const { height, marks, stops, begin, left } = width ? draw(width) : nothing;
  const last = stops.length - 1;
  const here = Math.max(0, Math.min(at ?? begin, last));
  const stop = stops[here];
  const pressed = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(step(here, last));
  };
  const pointed = ({
    offsetX,
    offsetY,
    currentTarget,
  }: PointerEvent & { currentTarget: HTMLElement }): void => {
    const shown = currentTarget.clientWidth / width;
    const [x, y] = [offsetX / shown, offsetY / shown];
    const found = stops.findIndex(
      ({ box }) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
    );
    if (found >= 0) go(found);
  };
  return (
    <figure>
      <div
        class="plot"
        ref={ref}
        role="slider"
        tabIndex={0}
        aria-label={words.oneByOne(title)}
        aria-valuemin={1}
        aria-valuemax={Math.max(1, stops.length)}
        aria-valuenow={here + 1}
        aria-valuetext={stop?.says ?? ''}
        onFocus={() => go(here)}
        onBlur={() => go(null)}
        onKeyDown={pressed}
        onPointerMove={pointed}
        onPointerLeave={({ currentTarget }) => document.activeElement !== currentTarget && go(null)}
      >
        <svg viewBox={`0 0 ${width || 1} ${height || 1}`} aria-hidden="true">
          {at !== null && stop && <rect class="at" {...stop.box} rx="8" />}
          {marks}
        </svg>
      </div>
      <figcaption class="says" dir="auto">
        {stop?.says}
      </figcaption>
      {left && <p class="hint">{left}</p>}
    </figure>
  );
};

const Cells = ({ title, table: { head, rows } }: Pick<Pictured, 'title' | 'table'>) => (
  <details class="cells">
    <summary>{words.table}</summary>
    {/* It scrolls by itself, so the keyboard has to get at it. */}
    <div role="region" aria-label={words.tableOf(title)} tabIndex={0}>
      <table>
        <caption class="heard">{title}</caption>
        <thead>
          <tr>
            {head.map(cell => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, nth) => (
            <tr key={nth}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row" dir="auto">
                    {cell}
                  </th>
                ) : (
                  <td key={column} dir="auto">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);

type Of = Pictured & { readonly now: () => number; readonly children?: ComponentChildren };

export const Picture = ({ title, said, means = [], draw, table, wide = false, now, children }: Of) => {
  const card = useRef<HTMLElement>(null);
  const [told, tell] = useState('');
  const save = async (): Promise<void> => {
    const svg = card.current?.querySelector<SVGSVGElement>('.plot svg');
    const above = card.current?.querySelectorAll<HTMLElement>('h2, .told > p, .means:not(.never)') ?? [];
    const picture = svg ? await painted(svg, [...above]) : null;
    if (picture) savePicture(picture, now());
    tell(picture ? words.saved : words.notSaved);
  };
  return (
    <section class={wide ? 'card picture whole' : 'card picture'} aria-label={title} ref={card}>
      <h2 tabIndex={-1}>{title}</h2>
      {said.length > 0 && (
        <div class="told" dir="auto">
          {said.map(line => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <Plot title={title} draw={draw} wide={wide} />
      {means.map(line => (
        <p key={line} class="means" dir="auto">
          {line}
        </p>
      ))}
      {children}
      <div class="foot">
        <Cells title={title} table={table} />
        <div class="files">
          <button
            type="button"
            class="bare"
            aria-label={words.saveTableOf(title)}
            onClick={() => {
              saveTable(table, now());
              tell(words.saved);
            }}
          >
            {words.saveTable}
          </button>
          <button
            type="button"
            class="bare"
            aria-label={words.savePictureOf(title)}
            onClick={() => void save()}
          >
            {words.savePicture}
          </button>
          <span role="status">{told}</span>
        </div>
      </div>
    </section>
  );
};
