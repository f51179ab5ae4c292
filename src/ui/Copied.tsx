// Copied: a text of ours to take along, by one press or by selecting it.
import { useId, useRef, useState } from 'preact/hooks';
import { texts } from './texts.ts';

export const Copied = ({ label, text }: { readonly label: string; readonly text: string }) => {
  const words = texts.popup.rules;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState('');
  const copy = (): void => {
    field.current?.select();
    navigator.clipboard.writeText(text).then(
      () => setDone(words.copied),
      () => setDone(words.selected),
    );
  };
  return (
    <div class="field copied">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={5} value={text} />
      <div>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
        <span role="status">{done}</span>
      </div>
    </div>
  );
};
