// The time: a quiet line of ten minutes, then "enough", which takes nothing away (evidence R6).
import { mostMinutes } from './use-sitting.ts';
import { words } from './words.ts';

const text = words.time;

type Of = { readonly minutes: number };

export const Time = ({ minutes }: Of) => (
  <div class="time">
    <div
      class="line"
      role="meter"
      aria-label={text.label}
      aria-valuemin={0}
      aria-valuemax={mostMinutes}
      aria-valuenow={minutes}
      aria-valuetext={text.is(minutes)}
    >
      <i style={{ transform: `scaleX(${minutes / mostMinutes})` }} />
    </div>
    <small>{text.most}</small>
  </div>
);

/** Below all else, so that no field moves under the hands. */
export const Enough = ({ minutes }: Of) => (
  <div class="enough" role="status">
    {minutes === mostMinutes && (
      <p class="notice">
        <span>
          <strong>{text.enough}</strong> {text.enoughText}
        </span>
      </p>
    )}
  </div>
);
