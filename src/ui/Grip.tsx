// Grip: what a row is dragged by; arrow keys, Home and End move it too.
import { Icon } from './Icon.tsx';
import { texts } from './texts.ts';
import type { Handle } from './use-drag.ts';

/** Where a key wants the row at `at` of `count` rows. */
const places: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowUp: at => at - 1,
  ArrowDown: at => at + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export type Grasp = {
  /** From 0. */
  readonly at: number;
  readonly count: number;
  /** May be asked for a place that is not there. */
  readonly move: (to: number) => void;
  readonly handle: Handle;
};

type Of = Grasp & {
  readonly title: string;
  /** Id of the sentence that tells of the keys. */
  readonly hint: string;
  readonly id?: string;
};

export const Grip = ({ at, count, move, handle, title, hint, id }: Of) => {
  const keyed = (event: KeyboardEvent): void => {
    const to = places[event.key]?.(at, count);
    if (to === undefined) return;
    event.preventDefault();
    move(to);
  };
  return (
    <button
      type="button"
      class="grip"
      id={id}
      aria-label={texts.popup.stories.move(title)}
      aria-describedby={hint}
      onKeyDown={keyed}
      {...handle}
    >
      <Icon of="grip" />
    </button>
  );
};
