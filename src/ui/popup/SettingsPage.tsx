// Settings: the few that change what happens in the call.
import type { Cadence, Category, Settings } from '../../core/settings.ts';
import { Choice } from '../Choice.tsx';
import { interviewEdit, settingsEdit } from './edits.ts';
import { Field } from '../Field.tsx';
import { Keys } from './Keys.tsx';
import type { Props } from './model.ts';
import { Page } from './Page.tsx';
import { texts } from '../texts.ts';

const cadences: readonly Cadence[] = ['silent', 'rarely', 'sometimes'];
const categories: readonly Category[] = ['eyes', 'pace', 'breath'];
const stays = ['4000', '8000', '20000', 'always'] as const;
const answers = ['0', '60000', '90000', '120000'] as const;

export const SettingsPage = ({ model, deeds, go }: Props) => {
  const words = texts.popup.settings;
  const { settings } = model;
  const keep = (patch: Partial<Settings>): void => deeds.keep(settingsEdit(patch));
  const answerMs = model.interview?.body.answerMs ?? settings.answerMs;
  const toggled = (category: Category): readonly Category[] =>
    settings.off.includes(category)
      ? settings.off.filter(one => one !== category)
      : [...settings.off, category];
  return (
    <Page title={words.title} name="settings" model={model} go={go} retry={deeds.retry}>
      <Field label={words.name} value={settings.name} typed={name => keep({ name })} hint={words.nameHint} />
      <Choice
        label={words.cadence}
        value={settings.cadence}
        options={cadences.map(one => [one, words.cadences[one]])}
        chose={cadence => keep({ cadence })}
      />
      <Choice
        label={words.cueMs}
        value={stays.find(stay => stay === String(settings.cueMs ?? 'always')) ?? '8000'}
        options={stays.map(stay => [stay, words.cueStays[stay]])}
        chose={stay => keep({ cueMs: stay === 'always' ? null : Number(stay) })}
      />
      <Choice
        label={words.answer}
        value={answers.find(one => one === String(answerMs)) ?? '90000'}
        options={answers.map(one => [one, texts.popup.interview.answers[one]])}
        chose={one => deeds.keep([interviewEdit(model, deeds.newId, { answerMs: Number(one) })])}
      />
      <fieldset class="tags">
        <legend>{words.off}</legend>
        <div class="chips">
          {categories.map(category => (
            <label class="chip" key={category}>
              <input
                type="checkbox"
                checked={settings.off.includes(category)}
                onChange={() => keep({ off: toggled(category) })}
              />
              <span>{words.categories[category]}</span>
            </label>
          ))}
        </div>
      </fieldset>
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
      <label class="range">
        <span>{words.textPx}</span>
        <input
          type="range"
          min={18}
          max={48}
          step={2}
          value={settings.textPx}
          onInput={event => keep({ textPx: event.currentTarget.valueAsNumber })}
        />
        <output>{words.px(settings.textPx)}</output>
      </label>
      <Keys keys={model.keys} change={deeds.changeKeys} />
    </Page>
  );
};
