// Select: one of many, by the browser's own list; groups where there are some.
import { useId, useMemo } from 'preact/hooks';

type Options = readonly (readonly [value: string, words: string])[];
type Of = {
  readonly label: string;
  readonly value: string;
  readonly options: Options;
  readonly groups?: readonly (readonly [name: string, options: Options])[];
  readonly chose: (value: string) => void;
  readonly readOnly?: boolean;
};

const none: NonNullable<Of['groups']> = [];

const Each = ({ options }: { readonly options: Options }) => (
  <>
    {options.map(([option, words]) => (
      <option key={option} value={option}>
        {words}
      </option>
    ))}
  </>
);

export const Select = ({ label, value, options, groups = none, chose, readOnly = false }: Of) => {
  const id = useId();
  // Some groups hold four hundred: drawn again only where they change.
  const grouped = useMemo(
    () =>
      groups.map(([name, some]) => (
        <optgroup key={name} label={name}>
          <Each options={some} />
        </optgroup>
      )),
    [groups],
  );
  return (
    <div class="field">
      <div class="head">
        <label for={id}>{label}</label>
      </div>
      <select id={id} value={value} disabled={readOnly} onChange={event => chose(event.currentTarget.value)}>
        <Each options={options} />
        {grouped}
      </select>
    </div>
  );
};
