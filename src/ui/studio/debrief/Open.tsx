// The open debrief: one part at a time, a way to each, and the time it takes.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { momentsOf } from '../../../core/after.ts';
import { stepBy, steps, type Step } from '../../../core/debrief.ts';
import type { Kept } from '../../../core/record.ts';
import { nameOf } from '../interviews/names.ts';
import type { StudioModel } from '../model.ts';
import { Page } from '../Page.tsx';
import { Lately } from '../stories/Lately.tsx';
import { Asked } from './Asked.tsx';
import { Change } from './Change.tsx';
import { Left } from './Left.tsx';
import { debriefIn, keep, type PartProps } from './mine.ts';
import { Moments } from './Moments.tsx';
import { Said } from './Said.tsx';
import { Strengths } from './Strengths.tsx';
import { Enough, Time } from './Time.tsx';
import { useSitting } from './use-sitting.ts';
import { Well } from './Well.tsx';
import { words } from './words.ts';

type Of = { readonly model: StudioModel; readonly interview: Kept<'interview'> };
const parts: Readonly<Record<Step, (of: PartProps) => ComponentChildren>> = {
  well: Well,
  moments: Moments,
  missing: Left,
  asked: Asked,
  strengths: Strengths,
  said: Said,
  change: Change,
};

export const Open = ({ model, interview }: Of) => {
  const { id } = interview;
  const body = useRef<HTMLDivElement>(null);
  const hasMoments = momentsOf(model.records.value, id).length > 0;
  const there = steps.filter(one => one !== 'moments' || hasMoments);
  const debrief = debriefIn(model, id);
  const minutes = useSitting(debrief.startedAt || null);
  const step = there.find(one => one === debrief.step) ?? 'well';
  const [back, next] = [stepBy(there, step, -1), stepBy(there, step, 1)];
  const go = (to: Step): void => {
    keep(model, id, { step: to });
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>('h2')?.focus());
  };
  const close = (): void => {
    keep(model, id, { doneAt: model.now() });
    requestAnimationFrame(() => document.getElementById('page-title')?.focus());
  };
  const Part = parts[step];
  return (
    <Page model={model} name="debrief" title={words.title(nameOf(interview.body))} lead={words.lead}>
      <Time minutes={minutes} />
      <nav aria-label={words.way}>
        <ol class="way">
          {there.map(one => (
            <li key={one}>
              <button
                type="button"
                class="bare"
                aria-current={one === step ? 'step' : undefined}
                onClick={() => go(one)}
              >
                {words.steps[one]}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <Lately model={model} />
      <div class="at-hand" ref={body} key={step}>
        <Part model={model} interview={interview} id={id} name={model.settings.value.name.trim()} />
      </div>
      <footer class="onward">
        {back && (
          <button type="button" class="go" onClick={() => go(back)}>
            {words.back}
          </button>
        )}
        {next && (
          <button type="button" class="go first" onClick={() => go(next)}>
            {words.next(words.steps[next])}
          </button>
        )}
        <button type="button" class={next ? 'bare end' : 'go first'} onClick={close}>
          {words.close}
        </button>
      </footer>
      <Enough minutes={minutes} />
    </Page>
  );
};
