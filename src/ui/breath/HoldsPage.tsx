// Holds: read once before patterns that hold the breath are offered (evidence 1.4, B17).
import { texts } from '../texts.ts';

export const HoldsPage = ({
  accepted,
  back,
}: {
  readonly accepted: () => void;
  readonly back: () => void;
}) => {
  const { title, text, list, accept, decline } = texts.popup.breath.holds;
  return (
    <div class="calm">
      <h2>{title}</h2>
      <p>{text}</p>
      <ul>
        {list.map(item => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <div class="two">
        <button
          type="button"
          class="go"
          onClick={() => {
            accepted();
            back();
          }}
        >
          {accept}
        </button>
        <button type="button" class="go" onClick={back}>
          {decline}
        </button>
      </div>
    </div>
  );
};
