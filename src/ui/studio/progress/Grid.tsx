// Grid: rows and columns of dots, the larger the more; a count stands in it from two on.
import { cut } from './text-width.ts';

export const rowHeight = 32;
type Row = { readonly key: string; readonly name: string };
type Of = {
  readonly rows: readonly Row[];
  /** px: where the names end, the columns begin, and the first row's upper edge is. */
  readonly left: number;
  readonly to: number;
  readonly top: number;
  readonly x: (column: number) => number;
  readonly step: number;
  readonly counts: (row: number) => readonly number[];
  readonly form?: (column: number) => 'dot' | 'ring';
};

export const Grid = ({ rows, left, to, top, x, step, counts, form = () => 'dot' }: Of) => (
  <g class="rows">
    {rows.map(({ key, name }, row) => {
      const middle = top + (row + 0.5) * rowHeight;
      return (
        <g key={key}>
          <line class="grid" x1={left} x2={to} y1={middle} y2={middle} />
          <text class="row" x={0} y={middle + 4}>
            {cut(name, left - 12)}
          </text>
          {counts(row).map((count, column) => {
            if (count === 0) return null;
            const r = Math.min(5 + 3.2 * Math.sqrt(count - 1), rowHeight / 2 - 2, step / 2 - 1);
            const isCounted = count > 1 && r > 7;
            return (
              <g key={column}>
                <circle
                  class={`mark ${form(column)}`}
                  cx={x(column)}
                  cy={middle}
                  r={isCounted ? Math.max(10, r) : r}
                />
                {isCounted && (
                  <text class={`count ${form(column)}`} x={x(column)} y={middle + 4} text-anchor="middle">
                    {count}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      );
    })}
  </g>
);
