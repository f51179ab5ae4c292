// Moves: what each of the moves does by default, one group a move.
import { hashOf } from '../../../core/route.ts';
import type { Settings } from '../../../core/settings.ts';
import { CadenceChoice, OffChoice, StayChoice } from '../../Adjusted.tsx';
import { Choice } from '../../Choice.tsx';
import { Field } from '../../Field.tsx';
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { words } from './words.ts';
import { Check } from './Check.tsx';
import { Group, Told } from './Group.tsx';

const answers = ['0', '60000', '90000', '120000'] as const;

export const Moves = ({ model }: { readonly model: StudioModel }) => {
  const settings = model.settings.value;
  const keep = (patch: Partial<Settings>): void => model.edit([{ kind: 'settings', id: 'settings', patch }]);
  const names = texts.popup.settings;
  const said = words.settings;
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
          <CadenceChoice settings={settings} keep={keep} />
        </Told>
        <Told text={said.cueMs}>
          <StayChoice settings={settings} keep={keep} />
        </Told>
        <Told text={said.off}>
          <OffChoice settings={settings} keep={keep} />
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
