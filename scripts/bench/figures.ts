// Figures: medians over rounds, printed as a table with the goal beside each.

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
};

export const share = (values: readonly number[], p: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(p * values.length))] ?? NaN;

export type Row = readonly [what: string, ...figures: readonly (string | number)[]];

const shown = (figure: string | number): string =>
  typeof figure === 'string' ? figure : Number.isInteger(figure) ? String(figure) : figure.toFixed(2);

export const print = (title: string, head: readonly string[], rows: readonly Row[]): void => {
  const cells = [head, ...rows.map(row => row.map(shown))];
  const widths = head.map((_, column) => Math.max(...cells.map(row => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  process.stdout.write(`\n${title}\n${cells.map(row => `  ${line(row)}`).join('\n')}\n`);
};
