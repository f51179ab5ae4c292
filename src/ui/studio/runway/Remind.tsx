// The reminders: how long before an interview, and of the debrief after a call; or not at all.
import { reminds } from '../../../core/runway.ts';
import { Choice } from '../../Choice.tsx';
import type { StudioModel } from '../model.ts';
import { mineIn, withMine } from './mine.ts';
import { words } from './words.ts';

const text = words.remind;

export const Remind = ({ model }: { readonly model: StudioModel }) => (
  <>
    <Choice
      label={text.choice}
      value={String(mineIn(model).remindMs)}
      options={reminds.map(ms => [String(ms), text.minutes(ms / 60_000)])}
      chose={ms => model.edit([withMine(model, { remindMs: Number(ms) })])}
    />
    <p class="means">{text.text}</p>
    <Choice
      label={text.debrief}
      value={mineIn(model).debriefs ? 'on' : 'off'}
      options={[
        ['on', text.afterwards.on],
        ['off', text.afterwards.off],
      ]}
      chose={chosen => model.edit([withMine(model, { debriefs: chosen === 'on' })])}
    />
  </>
);
