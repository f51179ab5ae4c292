// A breath under way: the pacer, how much is left, pause and stop.
import { paused, resumed, stopped, timerAt, type Timer, type TimerPatch } from '../../core/breath.ts';
import { Keel } from '../Keel.tsx';
import { Orb } from '../Orb.tsx';
import { Pacer } from '../Pacer.tsx';
import { leftOf } from '../when.ts';
import { texts } from '../texts.ts';

type Of = {
  readonly timer: Timer;
  readonly now: number;
  readonly keep: (patch: TimerPatch) => void;
  readonly feelsOff: () => void;
};

const orbPx = 176;

export const BreathRun = ({ timer, now, keep, feelsOff }: Of) => {
  const words = texts.popup.breath;
  const at = timerAt(timer, now);
  const isPaused = timer.pausedAt !== null;
  const stop = (): void => keep(stopped(timer, Date.now()));
  return (
    <div class="run">
      {isPaused ? (
        <div class="pacer">
          <Orb breathing={null} px={orbPx} />
          <span class="ways">{words.paused}</span>
          <Keel breathing={null} />
        </div>
      ) : (
        <Pacer pattern={timer.pattern} startedAt={at.from} cycles={null} px={orbPx} />
      )}
      <p class="left">{words.left(texts.patterns[timer.pattern].name, leftOf(at.leftMs))}</p>
      <progress max={timer.ms} value={at.elapsedMs} aria-label={words.progress} />
      <div class="two">
        <button
          type="button"
          class="go"
          data-first
          onClick={() => keep(isPaused ? resumed(timer, Date.now()) : paused(timer, Date.now()))}
        >
          {isPaused ? words.goOn : words.pause}
        </button>
        <button type="button" class="go" onClick={stop}>
          {words.stop}
        </button>
      </div>
      <p class="hint">{words.hint}</p>
      <button
        type="button"
        class="bare"
        onClick={() => {
          stop();
          feelsOff();
        }}
      >
        {words.feelsOff}
      </button>
    </div>
  );
};
