// Chart: the picture, as a table: a row a competency, a column a story, a mark where the story shows it.
import type { Competency } from '../../../core/competency.ts';
import type { Chart as Drawn } from '../../../core/coverage-chart.ts';
import { hashOf } from '../../../core/route.ts';
import { texts } from '../../texts.ts';
import { titleOf } from '../stories/deeds.ts';
import { words } from '../words.ts';

/** More columns than that are no picture any more. */
const mostColumns = 24;

type Of = {
  readonly chart: Drawn;
  readonly isWhole: boolean;
  readonly showWhole: () => void;
  readonly write: (gap: Competency) => void;
};

export const Chart = ({ chart, isWhole, showWhole, write }: Of) => {
  const text = words.coverage;
  const stories = isWhole ? chart.stories : chart.stories.slice(0, mostColumns);
  const heavy = new Set(chart.heavy.map(({ story }) => story.id));
  const left = chart.stories.length - stories.length;
  return (
    <>
      {/* It scrolls sideways by itself, so the keyboard has to get at it. */}
      <div class="chart" role="region" aria-label={text.chart} tabIndex={0}>
        <table>
          <caption class="heard">{text.chart}</caption>
          <thead>
            <tr>
              <th scope="col">{text.competency}</th>
              <th scope="col">{text.count}</th>
              {stories.map(story => (
                <th key={story.id} scope="col" class={heavy.has(story.id) ? 'of heavy' : 'of'}>
                  <a href={hashOf({ page: 'story', id: story.id })} dir="auto" title={titleOf(story)}>
                    {titleOf(story)}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.rows.map(({ competency, starred, told }) => {
              const count = told.filter(Boolean).length;
              const name = texts.competencies[competency];
              return (
                <tr key={competency} class={count === 0 ? 'gap' : ''}>
                  <th scope="row">
                    {starred && (
                      <>
                        <span class="star" aria-hidden="true">
                          ★
                        </span>
                        <span class="heard">{text.starred} </span>
                      </>
                    )}
                    {name}
                  </th>
                  <td class="count">
                    {count > 0 ? (
                      count
                    ) : (
                      <button
                        type="button"
                        class="bare"
                        aria-label={text.writeFor(name)}
                        onClick={() => write(competency)}
                      >
                        {text.write}
                      </button>
                    )}
                  </td>
                  {stories.map(({ id }, at) => (
                    <td key={id} class={heavy.has(id) ? 'of heavy' : 'of'}>
                      <span class={told[at] ? 'told' : 'not'} aria-hidden="true" />
                      <span class="heard">{told[at] ? text.told : text.notTold}</span>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <button type="button" onClick={showWhole}>
          {text.more(left)}
        </button>
      )}
    </>
  );
};
