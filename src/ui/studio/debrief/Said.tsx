// What they said: the thing that stayed, their names, their promises.
import { Field } from '../../Field.tsx';
import { edit, undoable } from '../interviews/deeds.ts';
import { Part } from '../interviews/Part.tsx';
import { People } from '../interviews/People.tsx';
import { words as studio } from '../words.ts';
import { debriefIn, keep, type PartProps } from './mine.ts';
import { Promises } from './Promises.tsx';
import { words } from './words.ts';

export const Said = ({ model, interview, id, name }: PartProps) => (
  <>
    <Part title={words.heard.title(name)}>
      <p class="means">{words.heard.text}</p>
      <Field
        label={words.heard.field}
        rows={3}
        most={20_000}
        value={debriefIn(model, id).heard}
        typed={heard => keep(model, id, { heard })}
      />
    </Part>
    <Part title={words.promises.title}>
      <Promises model={model} id={id} />
    </Part>
    <Part title={words.names.title}>
      <p class="means">{words.names.text}</p>
      <People
        people={interview.body.people}
        keep={patch => edit(model, id, interview, patch)}
        drop={(patch, who) => undoable(model, interview, patch, studio.interviews.people.removed(who))}
        readOnly={false}
        isShort
      />
    </Part>
  </>
);
