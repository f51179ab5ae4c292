// Settings: the few that change what happens in the call.
import type { Settings } from '../../core/settings.ts';
import { CadenceChoice, OffChoice, StayChoice, TextSize } from '../Adjusted.tsx';
import { Choice } from '../Choice.tsx';
import { interviewEdit, settingsEdit } from './edits.ts';
import { Field } from '../Field.tsx';
import { Keys } from './Keys.tsx';
import type { Props } from './model.ts';
import { Page } from './Page.tsx';
import { texts } from '../texts.ts';

const answers = ['0', '60000', '90000', '120000'] as const;

export const SettingsPage = ({ model, deeds, go }: Props) => {
  const words = texts.popup.settings;
  const { settings } = model;
  const keep = (patch: Partial<Settings>): void => deeds.keep(settingsEdit(patch));
  const answerMs = model.interview?.body.answerMs ?? settings.answerMs;
  return (
    <Page title={words.title} name="settings" model={model} go={go} retry={deeds.retry}>
      <Field label={words.name} value={settings.name} typed={name => keep({ name })} hint={words.nameHint} />
      <CadenceChoice settings={settings} keep={keep} />
      <StayChoice settings={settings} keep={keep} />
      <Choice
        label={words.answer}
        value={answers.find(one => one === String(answerMs)) ?? '90000'}
        options={answers.map(one => [one, texts.popup.interview.answers[one]])}
        chose={one => deeds.keep([interviewEdit(model, deeds.newId, { answerMs: Number(one) })])}
      />
      <OffChoice settings={settings} keep={keep} />
      <label class="check">
        <input
          type="checkbox"
          checked={settings.noBreath}
          onChange={() => keep({ noBreath: !settings.noBreath })}
        />
        <span>
          {words.noBreath}
          <small>{words.noBreathHint}</small>
        </span>
      </label>
      <TextSize settings={settings} keep={keep} />
      <Keys keys={model.keys} change={deeds.changeKeys} />
    </Page>
  );
};
