// Choice: a few exclusive answers in one row.
import { useId } from 'preact/hooks';

type Of<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly chose: (value: T) => void;
  readonly isLabelHidden?: boolean;
};

export const Choice = <T extends string>({ label, value, options, chose, isLabelHidden }: Of<T>) => {
  const id = useId();
  return (
    <fieldset class="choice">
      <legend class={isLabelHidden ? 'heard' : ''}>{label}</legend>
      <div class="segments">
        {options.map(([option, words]) => (
          <label key={option}>
            <input type="radio" name={id} checked={option === value} onChange={() => chose(option)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
