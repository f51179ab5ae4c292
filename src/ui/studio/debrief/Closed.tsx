// The closed debrief: that it is over, what of it is good for something now, and the way there.
import type { ComponentChildren } from 'preact';
import { momentsOf } from '../../../core/after.ts';
import { fates } from '../../../core/debrief.ts';
import { hashOf } from '../../../core/route.ts';
import type { PageProps } from '../model.ts';
import { Page } from '../Page.tsx';
import { debriefIn, keep } from './mine.ts';
import { words } from './words.ts';

const text = words.closed;
const isSaid = (one: string): boolean => one.trim() !== '';

const Sum = ({ name, children }: { readonly name: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

export const Closed = ({ model, id }: PageProps) => {
  const { well, change, promises } = debriefIn(model, id);
  const moments = momentsOf(model.records.value, id);
  const good = well.filter(isSaid);
  const promised = promises.filter(one => isSaid(one.text));
  const counts = fates
    .map(fate => ({ fate, count: moments.filter(one => one.fate === fate).length }))
    .filter(({ count }) => count > 0);
  const isEmpty = good.length + promised.length + counts.length === 0 && !isSaid(change);
  const again = (): void => {
    keep(model, id, { doneAt: null });
    requestAnimationFrame(() => document.getElementById('page-title')?.focus());
  };
  return (
    <Page model={model} name="debrief closed" title={text.title} lead={text.lead}>
      <div class="card">
        {isEmpty && <p>{text.nothing}</p>}
        {!isEmpty && (
          <dl class="sums">
            {good.length > 0 && (
              <Sum name={text.well}>
                <ul>
                  {good.map((one, at) => (
                    <li key={at} dir="auto">
                      {one}
                    </li>
                  ))}
                </ul>
              </Sum>
            )}
            {isSaid(change) && (
              <Sum name={text.change}>
                <p dir="auto">{change}</p>
              </Sum>
            )}
            {promised.length > 0 && (
              <Sum name={text.promises}>
                <ul>
                  {promised.map((one, at) => (
                    <li key={at}>
                      <span dir="auto">{one.text}</span>
                      {one.at !== null && <b>{words.promises.on(one.at)}</b>}
                    </li>
                  ))}
                </ul>
              </Sum>
            )}
            {counts.length > 0 && (
              <Sum name={text.moments}>
                <ul>
                  {counts.map(({ fate, count }) => (
                    <li key={fate}>{text.fates[fate](count)}</li>
                  ))}
                </ul>
              </Sum>
            )}
          </dl>
        )}
      </div>
      <footer class="onward">
        <a class="go first" href={hashOf({ page: 'note', id })}>
          {text.note}
        </a>
        <a class="go" href={hashOf({ page: 'call', id })}>
          {text.call}
        </a>
        <button type="button" class="bare end" onClick={again}>
          {text.again}
        </button>
      </footer>
    </Page>
  );
};
