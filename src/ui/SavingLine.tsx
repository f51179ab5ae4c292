// Saving: the truth about what is kept, quiet while all is well.
import type { Saving } from './saving.ts';
import { texts } from './texts.ts';

export const SavingLine = ({ saving, retry }: { readonly saving: Saving; readonly retry: () => void }) => {
  const words = texts.popup.saving;
  if (saving.is !== 'not') {
    return (
      <span class={`saving ${saving.is}`} key={saving.is}>
        {saving.is === 'rest' ? '' : words[saving.is]}
      </span>
    );
  }
  return (
    <div class="saving not" role="status">
      <p>
        <strong>{words.not}</strong> {texts.popup.notSaved[saving.why]}
      </p>
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
};
