// Moves: what each of the moves does by default, one group a move.
import { hashOf } from '../../../core/route.ts';
import type { Cadence, Category, Settings } from '../../../core/settings.ts';
import { Choice } from '../../Choice.tsx';
import { Field } from '../../Field.tsx';
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { words } from './words.ts';
import { Check } from './Check.tsx';
import { Group, Told } from './Group.tsx';

const cadences: readonly Cadence[] = ['silent', 'rarely', 'sometimes'];
const categories: readonly Category[] = ['eyes', 'pace', 'breath'];
const stays = ['4000', '8000', '20000', 'always'] as const;
const answers = ['0', '60000', '90000', '120000'] as const;

export const Moves = ({ model }: { readonly model: StudioModel }) => {
  const settings = model.settings.value;
  const keep = (patch: Partial<Settings>): void => model.edit([{ kind: 'settings', id: 'settings', patch }]);
  const names = texts.popup.settings;
  const said = words.settings;
  const switched = (category: Category, off: boolean): readonly Category[] =>
    off ? [...settings.off, category] : settings.off.filter(one => one !== category);
  return (
    <>
      <Group title={said.groups.breathe}>
        <Told text={said.noBreath}>
          <Check label={names.noBreath} on={settings.noBreath} set={noBreath => keep({ noBreath })} />
        </Told>
        <Told text={said.holdsText}>
          {settings.holdsRead ? (
            <Check label={said.holds} on set={holdsRead => keep({ holdsRead })} />
          ) : (
            <a href={hashOf({ page: 'cues' })}>{said.holds}</a>
          )}
        </Told>
      </Group>
      <Group title={said.groups.mirror}>
        <Told text={said.cadence}>
          <Choice
            label={names.cadence}
            value={settings.cadence}
            options={cadences.map(one => [one, names.cadences[one]])}
            chose={cadence => keep({ cadence })}
          />
        </Told>
        <Told text={said.cueMs}>
          <Choice
            label={names.cueMs}
            value={stays.find(stay => stay === String(settings.cueMs ?? 'always')) ?? '8000'}
            options={stays.map(stay => [stay, names.cueStays[stay]])}
            chose={stay => keep({ cueMs: stay === 'always' ? null : Number(stay) })}
          />
        </Told>
        <Told text={said.off}>
          <fieldset class="tags">
            <legend>{names.off}</legend>
            <div class="chips">
              {categories.map(category => (
                <label class="chip" key={category}>
                  <input
                    type="checkbox"
                    checked={settings.off.includes(category)}
                    onChange={event => keep({ off: switched(category, event.currentTarget.checked) })}
                  />
                  <span>{names.categories[category]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </Told>
        <Told text={said.name}>
          <Field label={names.name} value={settings.name} typed={name => keep({ name })} />
        </Told>
      </Group>
      <Group title={said.groups.strengths}>
        <Told text={said.answerMs}>
          <Choice
            label={names.answer}
            value={answers.find(one => one === String(settings.answerMs)) ?? '90000'}
            options={answers.map(one => [one, texts.popup.interview.answers[one]])}
            chose={one => keep({ answerMs: Number(one) })}
          />
        </Told>
      </Group>
      <Group title={said.groups.reset}>
        <Told text={said.linesText}>
          <a href={hashOf({ page: 'cues' })}>{said.linesLink}</a>
        </Told>
      </Group>
    </>
  );
};
