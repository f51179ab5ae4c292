// The line to stand on: nerves called excitement (evidence A1), or what matters to the user (evidence A4).
import { Choice } from '../../Choice.tsx';
import { Field } from '../../Field.tsx';
import type { StudioModel } from '../model.ts';
import { mineIn, withMine } from './mine.ts';
import { words } from './words.ts';

const text = words.steady;

export const SteadyLine = ({ model }: { readonly model: StudioModel }) => {
  const { steady, value } = mineIn(model);
  return (
    <>
      <Choice
        label={text.choice}
        value={steady}
        options={[
          ['excited', text.options.excited],
          ['value', text.options.value],
        ]}
        chose={chosen => model.edit([withMine(model, { steady: chosen })])}
      />
      {steady === 'excited' ? (
        <p class="stand">{text.excited}</p>
      ) : (
        <>
          {value !== '' && (
            <p class="stand" dir="auto">
              {value}
            </p>
          )}
          <Field
            label={text.value}
            hint={text.valueHint}
            value={value}
            typed={own => model.edit([withMine(model, { value: own })])}
          />
        </>
      )}
      <p class="means">{steady === 'excited' ? text.excitedText : text.valueText}</p>
    </>
  );
};
