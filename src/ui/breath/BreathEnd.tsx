// The ending: quiet, with the tension after and an honest word on what the two ratings say (evidence M7).
import { tension, timerAt, type Timer, type TimerPatch } from '../../core/breath.ts';
import { Keel } from '../Keel.tsx';
import { Tension } from '../Tension.tsx';
import { texts } from '../texts.ts';

type Of = {
  readonly timer: Timer;
  readonly keep: (patch: TimerPatch) => void;
  readonly done: () => void;
};

export const BreathEnd = ({ timer, keep, done }: Of) => {
  const words = texts.popup.breath;
  const says = tension(timer.before, timer.after);
  const { leftMs } = timerAt(timer, Date.now());
  return (
    <div class="calm">
      <h2>{leftMs > 0 ? words.stoppedTitle : words.endTitle}</h2>
      <Keel breathing={null} />
      <p>{words.endText}</p>
      <Tension label={words.after} value={timer.after} rate={after => keep({ after })} />
      <p role="status">{says && words.change[says]}</p>
      <button type="button" class="go first" onClick={done}>
        {words.done}
      </button>
    </div>
  );
};
