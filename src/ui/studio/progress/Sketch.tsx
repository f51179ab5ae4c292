// Sketch: what a picture will look like, drawn so faintly and without a figure that nobody takes it for one's own.
import { Mark } from './Mark.tsx';
import { words } from './words.ts';

const columns: readonly (readonly [number, number, number])[] = [
  [30, 64, 88],
  [44, 78, 84],
  [38, 70, 104],
];

export const Sketch = () => (
  <svg class="sketch" viewBox="0 0 640 140" role="img" aria-label={words.sketch}>
    {[14, 54, 94, 134].map(y => (
      <line key={y} class="grid" x1="0" x2="470" y1={y} y2={y} />
    ))}
    {columns.map(([before, breathed, after], nth) => {
      const x = 80 + nth * 155;
      return (
        <g key={x}>
          <path d={`M${x - 26} ${before}L${x} ${breathed}L${x + 26} ${after}`} stroke-dasharray="2 5" />
          <Mark form="ring" x={x - 26} y={before} r={6} />
          <Mark form="diamond" x={x} y={breathed} r={6} />
          <Mark form="square" x={x + 26} y={after} r={6} />
        </g>
      );
    })}
    <text x="494" y="42">
      {words.tension.columns.before}
    </text>
    <text x="494" y="74">
      {words.tension.columns.breathed}
    </text>
    <text x="494" y="108">
      {words.tension.columns.after}
    </text>
  </svg>
);
