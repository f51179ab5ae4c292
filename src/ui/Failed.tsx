// Failed: the records could not be read, so nothing is shown as empty and nothing is written.
import { texts } from './texts.ts';

export const Failed = ({ reload }: { readonly reload: () => void }) => {
  const { title, text, retry } = texts.popup.failed;
  return (
    <section class="page failed" role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      <button type="button" class="go first" onClick={reload}>
        {retry}
      </button>
    </section>
  );
};
