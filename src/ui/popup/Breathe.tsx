// Breathe, before a call: choose, breathe, end; the timer itself is a record, so closing this page does not stop it.
import { useState } from 'preact/hooks';
import { timerAt, type TimerPatch } from '../../core/breath.ts';
import { BreathBody } from './BreathBody.tsx';
import { BreathChoice } from './BreathChoice.tsx';
import { BreathEnd } from './BreathEnd.tsx';
import { BreathRun } from './BreathRun.tsx';
import { BreathStop } from './BreathStop.tsx';
import { HoldsPage } from './HoldsPage.tsx';
import type { Props } from './model.ts';
import { Page } from './Page.tsx';
import { texts } from '../texts.ts';
import { useNow } from '../use-now.ts';

/** An ending is shown to whoever opens the popup again within this time. */
const freshMs = 10 * 60_000;

const Inner = ({ model, deeds, go, aside }: Props & { readonly aside: Aside }) => {
  const { timer, settings } = model;
  const [seen, setSeen] = useState<number | null>(null);
  const at = timer && timerAt(timer, Date.now());
  const isOn = at?.is === 'running' || at?.is === 'paused';
  const now = useNow(at?.is === 'running' ? 1_000 : null, at?.from);
  const keep = (patch: TimerPatch): void => deeds.keep([{ kind: 'breath', id: 'timer', patch }]);
  if (aside.shown === 'stop') return <BreathStop back={() => aside.show(null)} />;
  if (timer && isOn) {
    return <BreathRun timer={timer} now={now} keep={keep} feelsOff={() => aside.show('stop')} />;
  }
  if (settings.noBreath) return <BreathBody {...{ model, deeds, go }} />;
  if (aside.shown === 'holds') return <HoldsPage {...{ model, deeds, go }} back={() => aside.show(null)} />;
  const endedAt = timer ? (timer.stoppedAt ?? timer.startedAt + timer.pausedMs + timer.ms) : null;
  if (timer && endedAt !== null && seen !== timer.startedAt && now - endedAt < freshMs && timer.startedAt) {
    return <BreathEnd timer={timer} keep={keep} done={() => setSeen(timer.startedAt)} />;
  }
  return <BreathChoice timer={timer} settings={settings} keep={keep} holds={() => aside.show('holds')} />;
};

type Aside = {
  readonly shown: 'stop' | 'holds' | null;
  readonly show: (what: 'stop' | 'holds' | null) => void;
};

export const Breathe = (props: Props) => {
  const [shown, show] = useState<Aside['shown']>(null);
  return (
    <Page
      title={texts.popup.breath.title}
      name="breathe"
      model={props.model}
      go={props.go}
      retry={props.deeds.retry}
    >
      <Inner {...props} aside={{ shown, show }} />
    </Page>
  );
};
