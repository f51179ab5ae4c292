// Breath, before a call: choose, breathe, end; the timer itself is a record, so leaving the page does not stop it.
import { useState } from 'preact/hooks';
import { timerAt, type Timer, type TimerPatch } from '../../core/breath.ts';
import type { Intent, Kept } from '../../core/record.ts';
import type { Settings } from '../../core/settings.ts';
import { ratedBy, ratedFor } from '../../core/tension.ts';
import { useNow } from '../use-now.ts';
import { BreathBody } from './BreathBody.tsx';
import { BreathChoice } from './BreathChoice.tsx';
import { BreathEnd } from './BreathEnd.tsx';
import { BreathRun } from './BreathRun.tsx';
import { BreathStop } from './BreathStop.tsx';
import { HoldsPage } from './HoldsPage.tsx';
import './breath.css';

/** An ending is shown to whoever opens the page again within this time. */
const freshMs = 10 * 60_000;

type Of = {
  /** The one timer that every surface shows, or null before the first. */
  readonly timer: Timer | null;
  readonly settings: Settings;
  /** The one it comes before, or null: its ratings are kept with it. */
  readonly interview: Kept<'interview'> | null;
  readonly edit: (intent: Intent) => void;
};

/** Stands in an element of the class `breathe`, which is dark in both grounds. */
export const Breath = ({ timer, settings, interview, edit }: Of) => {
  const [aside, show] = useState<'stop' | 'holds' | null>(null);
  const [seen, setSeen] = useState<number | null>(null);
  const at = timer && timerAt(timer, Date.now());
  const isOn = at?.is === 'running' || at?.is === 'paused';
  const now = useNow(at?.is === 'running' ? 1_000 : null, at?.from);
  const keep = (patch: TimerPatch): void => edit([{ kind: 'breath', id: 'timer', patch }]);
  /** The timer is gone with the next one; its ratings stay. */
  const rated = (next: Timer, patch: TimerPatch): void => {
    const kept = ratedBy(next, ratedFor(interview, next.startedAt));
    edit([{ kind: 'breath', id: 'timer', patch }, ...(kept ? [kept] : [])]);
  };
  const set = (patch: Partial<Settings>): void => edit([{ kind: 'settings', id: 'settings', patch }]);
  if (aside === 'stop') return <BreathStop back={() => show(null)} />;
  if (timer && isOn) return <BreathRun timer={timer} now={now} keep={keep} feelsOff={() => show('stop')} />;
  if (settings.noBreath) return <BreathBody turnOn={() => set({ noBreath: false })} />;
  if (aside === 'holds')
    return <HoldsPage accepted={() => set({ holdsRead: true })} back={() => show(null)} />;
  const endedAt = timer ? (timer.stoppedAt ?? timer.startedAt + timer.pausedMs + timer.ms) : null;
  if (timer && endedAt !== null && seen !== timer.startedAt && now - endedAt < freshMs && timer.startedAt) {
    return (
      <BreathEnd
        timer={timer}
        rate={after => rated({ ...timer, after }, { after })}
        done={() => setSeen(timer.startedAt)}
      />
    );
  }
  return (
    <BreathChoice
      timer={timer}
      settings={settings}
      start={next => rated(next, next)}
      holds={() => show('holds')}
    />
  );
};
