// The last part: one thing to do otherwise, and how tense it is now.
import { Field } from '../../Field.tsx';
import { Tension } from '../../Tension.tsx';
import { Part } from '../interviews/Part.tsx';
import { afterIn, debriefIn, keep, rateAfter, type PartProps } from './mine.ts';
import { words } from './words.ts';

export const Change = ({ model, id, name }: PartProps) => (
  <>
    <Part title={words.change.title(name)}>
      <p class="means">{words.change.text}</p>
      <Field
        label={words.change.field}
        value={debriefIn(model, id).change}
        typed={change => keep(model, id, { change })}
      />
    </Part>
    <Part title={words.tension.title}>
      <Tension
        label={words.tension.label}
        value={afterIn(model, id)}
        rate={value => rateAfter(model, id, value)}
      />
    </Part>
  </>
);
