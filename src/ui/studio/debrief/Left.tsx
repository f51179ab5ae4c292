// What was left out of the call, by either side.
import { Field } from '../../Field.tsx';
import { Part } from '../interviews/Part.tsx';
import { debriefIn, keep, type PartProps } from './mine.ts';
import { words } from './words.ts';

const text = words.left;

export const Left = ({ model, id }: PartProps) => (
  <Part title={text.title}>
    <p class="means">{text.text}</p>
    <Field
      label={text.field}
      rows={5}
      most={20_000}
      value={debriefIn(model, id).missing}
      typed={missing => keep(model, id, { missing })}
    />
  </Part>
);
