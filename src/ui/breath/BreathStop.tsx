// Stop: what to do when breathing this way does not feel right (evidence 1.4).
import { texts } from '../texts.ts';

export const BreathStop = ({ back }: { readonly back: () => void }) => {
  const { stopTitle, stopText, ok } = texts.popup.breath;
  return (
    <div class="calm" role="status">
      <h2>{stopTitle}</h2>
      <p>{stopText}</p>
      <button type="button" class="go" onClick={back}>
        {ok}
      </button>
    </div>
  );
};
