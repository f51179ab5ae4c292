// Field: a label, a text field, a hint; what is typed is the user's own, shown in its own direction.
import { useId } from 'preact/hooks';

type Of = {
  readonly label: string;
  readonly value: string;
  readonly typed: (text: string) => void;
  readonly hint?: string;
  /** A date and a time of this machine's clock. */
  readonly isTime?: boolean;
  /** A date alone. */
  readonly isDay?: boolean;
  /** Focus begins here. */
  readonly first?: boolean;
  readonly readOnly?: boolean;
  /** Lines; a field of one line where absent. */
  readonly rows?: number;
  /** What the writer takes; more would be refused. */
  readonly most?: number;
};

export const Field = (of: Of) => {
  const { label, value, typed, hint, first = false, readOnly = false, rows, most = 500 } = of;
  const time = of.isTime ? 'datetime-local' : of.isDay ? 'date' : null;
  const id = useId();
  const described = hint === undefined ? {} : { 'aria-describedby': `${id}-hint` };
  const begins = first ? { 'data-first': 'true' } : {};
  const shared = { id, value, readOnly, maxLength: most, ...described, ...begins };
  return (
    <div class="field">
      <div class="head">
        <label for={id}>{label}</label>
        {hint !== undefined && (
          <small id={`${id}-hint`} dir="auto">
            {hint}
          </small>
        )}
      </div>
      {rows ? (
        <textarea {...shared} dir="auto" rows={rows} onInput={event => typed(event.currentTarget.value)} />
      ) : time ? (
        <input {...shared} type={time} onInput={event => typed(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          dir="auto"
          autoComplete="off"
          onInput={event => typed(event.currentTarget.value)}
        />
      )}
    </div>
  );
};
