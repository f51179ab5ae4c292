// Preview: what a file would change here, thing by thing, before anything is changed.
import { useEffect, useRef, useState } from 'preact/hooks';
import { nameIn, tooMuch, type Plan, type Taken } from '../../../core/exchange.ts';
import type { StudioModel } from '../model.ts';
import { useAnswer } from '../use-answer.ts';
import { take, taking } from './taking.ts';
import { said } from './words.ts';

const mb = 1_048_576;
/** More names than this are a number. */
const shown = 20;

type Names = { readonly title: string; readonly names: readonly string[]; readonly open?: boolean };

const Listed = ({ title, names, open = false }: Names) =>
  names.length === 0 ? null : (
    <details open={open}>
      <summary>{title}</summary>
      <ul class="names">
        {names.slice(0, shown).map((name, nth) => (
          <li key={nth} dir="auto">
            {name}
          </li>
        ))}
        {names.length > shown && <li>{said.more(names.length - shown)}</li>}
      </ul>
    </details>
  );

const namesOf = (taken: readonly Taken[]): readonly string[] =>
  taken.map(({ kind, body }) => said.named(said.kinds[kind], nameIn(body)));

const summary = ({ fresh, changed, newer, same, refused }: Plan): string => {
  const counts = {
    fresh: fresh.length,
    changed: changed.length,
    newer: newer.length,
    same,
    refused: refused.length,
  };
  const names = ['fresh', 'changed', 'newer', 'same', 'refused'] as const;
  return said.counted(
    names.filter(name => counts[name] > 0).map(name => `${counts[name]} ${said.counts[name]}`),
  );
};

type Of = { readonly model: StudioModel; readonly plan: Plan; readonly done: () => void };

export const Preview = ({ model, plan, done }: Of) => {
  const [withNewer, wantNewer] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // The user asked for it and would look for it.
  useEffect(() => heading.current?.focus(), [plan]);
  const { fresh, changed, newer, refused } = plan;
  const taken = [...fresh, ...changed, ...(withNewer ? newer : [])];
  const [room] = useAnswer(model.browser.room);
  const over = room && tooMuch(taken, room);
  return (
    <section class="plan" aria-labelledby="plan">
      <h3 id="plan" ref={heading} tabIndex={-1}>
        {said.preview}
      </h3>
      <p class="counts">{summary(plan)}</p>
      <p class="means">{said.formats[plan.format]}</p>
      {plan.warnings.map(warning => (
        <p key={warning} class="notice trouble">
          {said.warnings[warning]}
        </p>
      ))}
      {over && (
        <p class="notice trouble">
          {said.over(over.needs / mb, (room.most ?? 0) / mb, over.free / mb)} {said.untouched}
        </p>
      )}
      <Listed title={said.groups.fresh} names={namesOf(fresh)} />
      <Listed title={said.groups.changed} names={namesOf(changed)} />
      <Listed title={said.groups.newer} names={namesOf(newer)} />
      <Listed
        open
        title={said.groups.refused}
        names={refused.map(({ at, name, why }) => `${said.item(at, name)}: ${said.why(why)}.`)}
      />
      {newer.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={withNewer}
            onChange={event => wantNewer(event.currentTarget.checked)}
          />
          {said.takeNewer(newer.length)}
        </label>
      )}
      <div class="choose">
        {taken.length > 0 && !over && (
          <button type="button" class="go first" onClick={() => void take(model, taken).then(done)}>
            {said.take(taken.length)}
          </button>
        )}
        <button type="button" class="go" onClick={() => (taking.value = { is: 'idle' })}>
          {said.leave}
        </button>
      </div>
    </section>
  );
};
