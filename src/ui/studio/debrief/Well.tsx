// What went well: three things, before anything else (evidence R6).
import { Field } from '../../Field.tsx';
import { Part } from '../interviews/Part.tsx';
import { intoNew } from './into-new.ts';
import { debriefIn, keep, withAt, type PartProps } from './mine.ts';
import { words } from './words.ts';

const text = words.well;
const most = 20;

export const Well = ({ model, id, name }: PartProps) => {
  const { well } = debriefIn(model, id);
  const isFull = well.every(one => one.trim() !== '');
  return (
    <Part title={text.title(name)}>
      <p class="means">{text.text}</p>
      {well.map((one, at) => (
        <Field
          key={at}
          label={text.each(at)}
          value={one}
          typed={own => keep(model, id, { well: withAt(well, at, own) })}
        />
      ))}
      {isFull && well.length < most && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            keep(model, id, { well: [...well, ''] });
            intoNew(currentTarget);
          }}
        >
          {text.more}
        </button>
      )}
    </Part>
  );
};
