// Tension: one rating from 0 to 10 with our own anchors; not rating is an answer too.
import { useId } from 'preact/hooks';
import { overwhelmed } from '../core/tension.ts';
import { texts } from './texts.ts';

type Of = {
  readonly label: string;
  readonly value: number | null;
  readonly rate: (value: number) => void;
};

const scale = Array.from({ length: 11 }, (_, n) => n);

export const Tension = ({ label, value, rate }: Of) => {
  const id = useId();
  const words = texts.popup.breath;
  return (
    <>
      <fieldset class="tension">
        <legend>{label}</legend>
        <div class="segments">
          {scale.map(n => (
            <label key={n}>
              <input
                type="radio"
                name={id}
                checked={value === n}
                aria-label={words.rated(n)}
                onChange={() => rate(n)}
              />
              <span aria-hidden="true">{n}</span>
            </label>
          ))}
        </div>
        <small aria-hidden="true">{value === null ? words.anchors : words.anchor(value)}</small>
      </fieldset>
      {value !== null && value >= overwhelmed && (
        <p class="notice" role="status">
          {words.overwhelmed}
        </p>
      )}
    </>
  );
};
