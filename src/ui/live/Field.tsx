// The one text field there may be: takes the focus when asked for, gives it back after ten still seconds.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Screen } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';
import type { Send, Tell } from './sent.ts';

type Props = {
  readonly field: NonNullable<Screen['field']>;
  /** The id of the row that the arrow keys are on. */
  readonly at: string | null;
  readonly listed: boolean;
  readonly send: Send;
  readonly tell: Tell;
};

const idleMs = 10_000;

export const Field = ({ field, at, listed, send, tell }: Props) => {
  const ref = useRef<HTMLInputElement>(null);
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined);
  const search = field.of === 'search';
  const wait = (): void => {
    clearTimeout(idle.current);
    idle.current = setTimeout(() => {
      ref.current?.blur();
      tell({ type: 'focus', on: false });
    }, idleMs);
  };
  useLayoutEffect(() => ref.current?.focus(), [field.of]);
  useEffect(() => {
    wait();
    return () => clearTimeout(idle.current);
  }, [field.of]);
  const list = search
    ? ({
        role: 'combobox',
        'aria-expanded': listed,
        ...(listed ? { 'aria-controls': 'rows' } : {}),
        ...(at ? { 'aria-activedescendant': at } : {}),
      } as const)
    : {};
  return (
    <input
      ref={ref}
      class="field"
      type="text"
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      enterkeyhint={search ? 'search' : 'done'}
      aria-label={search ? texts.live.search : texts.live.laterField}
      placeholder={search ? texts.live.searchHint : texts.live.laterField}
      value={field.value}
      data-field={field.of}
      {...list}
      onInput={({ currentTarget }) => {
        wait();
        send({ type: 'typed', text: currentTarget.value });
      }}
    />
  );
};
