// Covered: which competencies have a story, and the first gaps; the rest one press away.
import { useState } from 'preact/hooks';
import { coverage } from '../../core/coverage.ts';
import type { Kept } from '../../core/record.ts';
import { askedFirst } from './asked-first.ts';
import { texts } from '../texts.ts';

/** Two rows of chips: what to close first, then what is there. */
const atFirst = { gaps: 3, covered: 4 };

export const Covered = ({ stories }: { readonly stories: readonly Kept<'story'>[] }) => {
  const words = texts.popup.coverage;
  const [whole, setWhole] = useState(false);
  const { covered, gaps } = coverage(stories.map(({ body }) => body));
  const ordered = askedFirst(gaps);
  const shown = whole ? ordered : ordered.slice(0, atFirst.gaps);
  const there = whole ? covered : covered.slice(0, atFirst.covered);
  const left = ordered.length - shown.length + covered.length - there.length;
  return (
    <section class="covered" aria-labelledby="covered-title">
      <header>
        <h2 id="covered-title">{words.title}</h2>
        <span class="count">{words.of(covered.length, covered.length + gaps.length)}</span>
        {(left > 0 || whole) && (
          <button type="button" class="bare" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? words.less : words.more(left)}
          </button>
        )}
      </header>
      <ul class="chips">
        {shown.map(competency => (
          <li class="chip gap" key={competency} aria-label={words.gap(texts.competencies[competency])}>
            {words.asked(texts.competencies[competency])}
          </li>
        ))}
        {there.map(({ competency, stories: count }) => (
          <li class="chip" key={competency} aria-label={words.covered(texts.competencies[competency], count)}>
            {texts.competencies[competency]}
          </li>
        ))}
      </ul>
    </section>
  );
};
