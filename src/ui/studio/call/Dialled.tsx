// Dialled: a press that calls, with the very number it calls, or why it cannot.
import { dialOf } from '../../../core/dial.ts';
import type { Person } from '../../../core/interview.ts';
import { words } from './words.ts';

const text = words.whom;

export const Dialled = ({ person: { name, phone } }: { readonly person: Person }) => {
  const dial = dialOf(phone);
  if (dial.is === 'none') return <p class="notice">{text.undialled[dial.why]}</p>;
  return (
    <div class="dialled">
      <a class="go first" href={dial.href}>
        {text.dial(name)}
      </a>
      {/* A number is read from the left in every language. */}
      <p>
        <bdi dir="ltr">{dial.shown}</bdi>
        {dial.after !== '' && (
          <>
            {' '}
            <bdi>{text.after(dial.after)}</bdi>
          </>
        )}
      </p>
    </div>
  );
};
