// For whom breath work makes it worse: the body and the attention instead (evidence B9).
import { texts } from '../texts.ts';

export const BreathBody = ({ turnOn: again }: { readonly turnOn: () => void }) => {
  const { title, steps, turnOn } = texts.popup.breath.body;
  return (
    <div class="calm">
      <h2>{title}</h2>
      <ol>
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button type="button" class="bare" onClick={again}>
        {turnOn}
      </button>
    </div>
  );
};
