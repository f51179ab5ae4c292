// The ending: quiet, with the tension after and an honest word on what the two ratings say (evidence M7).
import { timerAt, type Timer } from '../../core/breath.ts';
import { shiftOf } from '../../core/tension.ts';
import { Keel } from '../Keel.tsx';
import { Tension } from '../Tension.tsx';
import { texts } from '../texts.ts';

type Of = {
  readonly timer: Timer;
  readonly rate: (after: number) => void;
  readonly done: () => void;
};

export const BreathEnd = ({ timer, rate, done }: Of) => {
  const words = texts.popup.breath;
  const says = shiftOf(timer.before, timer.after);
  const { leftMs } = timerAt(timer, Date.now());
  return (
    <div class="calm">
      <h2>{leftMs > 0 ? words.stoppedTitle : words.endTitle}</h2>
      <Keel breathing={null} />
      <p>{words.endText}</p>
      <Tension label={words.after} value={timer.after} rate={rate} />
      <p role="status">{says && words.change[says]}</p>
      <button type="button" class="go first" onClick={done}>
        {words.done}
      </button>
    </div>
  );
};
