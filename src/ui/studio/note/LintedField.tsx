// A field whose text is underlined by a layer of the same letters behind it; the layer also gives it its height.
import { useId, useRef } from 'preact/hooks';
import { useMarks, type Span } from './marks.ts';

type Of = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly spans: readonly Span[];
  /** What is found in it, for who does not see the line under it. */
  readonly found: string;
  readonly typed: (text: string) => void;
};

export const LintedField = ({ id, label, value, spans, found, typed }: Of) => {
  const layer = useRef<HTMLDivElement>(null);
  const about = useId();
  useMarks(layer, value, spans);
  return (
    <div class="linted">
      <label for={id}>{label}</label>
      <div class="layers">
        {/* Without the last character a line that was just begun would have no height. */}
        <div class="layer" ref={layer} aria-hidden="true" dir="auto">
          {`${value}\u200b`}
        </div>
        <textarea
          id={id}
          rows={1}
          maxLength={5_000}
          dir="auto"
          value={value}
          {...(found === '' ? {} : { 'aria-describedby': about })}
          onInput={event => typed(event.currentTarget.value)}
        />
      </div>
      {found !== '' && (
        <span class="heard" id={about}>
          {found}
        </span>
      )}
    </div>
  );
};
