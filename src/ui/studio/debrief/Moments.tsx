// The moments of the call, each with what was typed in it and what becomes of it.
import { momentsOf, type Recalled } from '../../../core/after.ts';
import { fates } from '../../../core/debrief.ts';
import { laterLength } from '../../../core/reset.ts';
import { Choice } from '../../Choice.tsx';
import { Field } from '../../Field.tsx';
import { texts } from '../../texts.ts';
import { Part } from '../interviews/Part.tsx';
import { debriefIn, keep, keepLater, type PartProps } from './mine.ts';
import { words } from './words.ts';

const text = words.moments;

const whenOf = ({ body: { at, into } }: Recalled): string =>
  text.at(texts.popup.when.at(new Date(at)), into === null ? null : Math.floor(into / 60_000));

export const Moments = ({ model, id, name }: PartProps) => {
  const { fates: chosen } = debriefIn(model, id);
  return (
    <Part title={text.title(name)}>
      <p class="means">{text.text}</p>
      <ol class="entries">
        {momentsOf(model.records.value, id).map(one => (
          <li key={one.id}>
            <fieldset class={one.fate === 'let-go' ? 'moment gone' : 'moment'}>
              <legend>
                <b>{text.kinds[one.body.kind]}</b> <span>{whenOf(one)}</span>
              </legend>
              {one.body.question !== '' && (
                <p dir="auto">
                  <span class="quiet">{text.question}</span> <q>{one.body.question}</q>
                </p>
              )}
              {one.body.kind === 'fact' && <p class="means">{text.fact}</p>}
              <Field
                label={text.later}
                value={one.body.later}
                rows={2}
                most={laterLength}
                typed={later => keepLater(model, one.id, later)}
              />
              <Choice
                label={text.fate}
                value={one.fate ?? ''}
                options={fates.map(fate => [fate, text.fates[fate]])}
                chose={value => {
                  const fate = fates.find(known => known === value);
                  if (fate) keep(model, id, { fates: { ...chosen, [one.id]: fate } });
                }}
              />
            </fieldset>
          </li>
        ))}
      </ol>
    </Part>
  );
};
