// Skip this if: the conditions breath work was not tried with (evidence 1.4); open until it was used once.
import { texts } from '../texts.ts';

export const SkipIf = ({ isOpen }: { readonly isOpen: boolean }) => {
  const { title, list, never } = texts.popup.breath.skipIf;
  return (
    <details class="skip" open={isOpen}>
      <summary>{title}</summary>
      <p>{list}</p>
      <p>{never}</p>
    </details>
  );
};
