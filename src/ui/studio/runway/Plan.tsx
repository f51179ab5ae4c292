// The plan: three "if, then" made now; each "then" is the user's own line that Reset shows in the call (evidence A7).
import { isPlan, replanned, planIds, slots, type PlanId } from '../../../core/plan.ts';
import { Field } from '../../Field.tsx';
import { texts } from '../../texts.ts';
import { Select } from '../interviews/Select.tsx';
import type { StudioModel } from '../model.ts';
import { mineIn, withMine } from './mine.ts';
import { words } from './words.ts';

const text = words.plan;

export const Plan = ({ model }: { readonly model: StudioModel }) => {
  const kept = mineIn(model).plans;
  const { lines } = model.settings.value;
  const say = (id: PlanId, line: string): void => {
    const { [id]: _, ...others } = lines;
    const next = line.trim() === '' ? others : { ...others, [id]: line };
    model.edit([{ kind: 'settings', id: 'settings', patch: { lines: next } }]);
  };
  return (
    <>
      <p class="means">{text.lead}</p>
      <ol class="plans">
        {slots(kept).map((id, at) => (
          <li key={at}>
            <Select
              label={text.if(at + 1)}
              value={id}
              options={planIds.map(one => [one, text.ifs[one]])}
              chose={one => isPlan(one) && model.edit([withMine(model, { plans: replanned(kept, at, one) })])}
            />
            <Field
              label={text.say(at + 1)}
              {...(lines[id] ? {} : { hint: text.empty(texts.lines[id]) })}
              value={lines[id] ?? ''}
              typed={line => say(id, line)}
            />
            {!lines[id] && (
              <button type="button" class="bare" onClick={() => say(id, text.starters[id])}>
                {text.use(text.starters[id])}
              </button>
            )}
          </li>
        ))}
      </ol>
      <p class="means">{text.aloud}</p>
    </>
  );
};
