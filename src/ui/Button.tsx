// A button that never takes focus from the call when it is clicked; the keyboard still reaches it.
import type { ComponentChildren } from 'preact';

type Props = {
  readonly onPress: () => void;
  readonly class?: string;
  /** The accessible name, where what is seen is not words enough. */
  readonly name?: string;
  readonly pressed?: boolean;
  readonly children: ComponentChildren;
};

const keepFocus = (event: Event): void => event.preventDefault();

export const Button = ({ onPress, class: kind, name, pressed, children }: Props) => (
  <button
    type="button"
    class={kind ? `button ${kind}` : 'button'}
    aria-label={name}
    title={name}
    aria-pressed={pressed}
    onPointerDown={keepFocus}
    onMouseDown={keepFocus}
    onClick={onPress}
  >
    {children}
  </button>
);
