// The time: a quiet line of ten minutes, then "enough", which takes nothing away (evidence R6).
import { useState } from 'preact/hooks';
import { debriefMs, sittingSince } from '../../../core/debrief.ts';
import { useNow } from '../../use-now.ts';
import { words } from './words.ts';

type Of = {
  /** Wall clock in ms; null while nothing was kept. */
  readonly startedAt: number | null;
  readonly close: () => void;
};

const minute = 60_000;
const most = debriefMs / minute;

export const Time = ({ startedAt, close }: Of) => {
  const [since] = useState(() => sittingSince(startedAt, Date.now()));
  const now = useNow(minute, since);
  const minutes = Math.min(most, Math.max(0, Math.floor((now - since) / minute)));
  const isEnough = minutes === most;
  const text = words.time;
  return (
    <div class="time">
      <div
        class="line"
        role="meter"
        aria-label={text.label}
        aria-valuemin={0}
        aria-valuemax={most}
        aria-valuenow={minutes}
        aria-valuetext={text.is(minutes)}
      >
        <i style={{ transform: `scaleX(${minutes / most})` }} />
      </div>
      <small>{text.most}</small>
      <div class="enough" role="status">
        {isEnough && (
          <div class="notice">
            <p>
              <strong>{text.enough}</strong> {text.enoughText}
            </p>
            <button type="button" onClick={close}>
              {words.close}
            </button>
          </div>
        )}
      </div>
    </div>
  );
};
