// Entries: what every list of the debrief has at a row's end and at its own: one less, and one more.
import { onward } from '../interviews/onward.ts';
import { intoNew } from './into-new.ts';

/** Focus goes on to what stands there next. */
export const Remove = ({
  name,
  text,
  remove,
}: {
  readonly name: string;
  readonly text: string;
  readonly remove: () => void;
}) => (
  <button
    type="button"
    class="bare"
    aria-label={name}
    onClick={({ currentTarget }) => {
      onward(currentTarget);
      remove();
    }}
  >
    {text}
  </button>
);

/** Offered once every row says something; focus goes into the new one. */
export const More = ({
  rows,
  most,
  text,
  add,
}: {
  readonly rows: readonly { readonly text: string }[];
  readonly most: number;
  readonly text: string;
  readonly add: () => void;
}) =>
  rows.length < most && rows.every(one => one.text.trim() !== '') ? (
    <button
      type="button"
      onClick={({ currentTarget }) => {
        add();
        intoNew(currentTarget);
      }}
    >
      {text}
    </button>
  ) : null;
