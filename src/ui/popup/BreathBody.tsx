// For whom breath work makes it worse: the body and the attention instead (evidence B9).
import type { Props } from './model.ts';
import { settingsEdit } from './edits.ts';
import { texts } from '../texts.ts';

export const BreathBody = ({ deeds }: Props) => {
  const { title, steps, turnOn } = texts.popup.breath.body;
  return (
    <div class="calm">
      <h2>{title}</h2>
      <ol>
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <button type="button" class="bare" onClick={() => deeds.keep(settingsEdit({ noBreath: false }))}>
        {turnOn}
      </button>
    </div>
  );
};
