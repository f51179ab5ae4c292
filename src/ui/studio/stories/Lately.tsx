// Lately: says what was just done, with a way back.
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { lately } from './lately.ts';

export const Lately = ({ model }: { readonly model: StudioModel }) => {
  const done = lately.value;
  const undo = (): void => {
    if (done) model.edit(done.undo);
    lately.value = null;
    document.querySelector<HTMLElement>('#page-title')?.focus();
  };
  return (
    <div class="lately" role="status">
      {done && (
        <p class="notice">
          <span dir="auto">{done.said}</span>
          <button type="button" onClick={undo}>
            {texts.popup.undo}
          </button>
        </p>
      )}
    </div>
  );
};
