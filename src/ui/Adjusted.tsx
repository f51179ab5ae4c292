// Adjusted: the settings that popup and Studio both offer, each as one control.
import type { Cadence, Category, Settings } from '../core/settings.ts';
import { Choice } from './Choice.tsx';
import { texts } from './texts.ts';

const cadences: readonly Cadence[] = ['silent', 'rarely', 'sometimes'];
const categories: readonly Category[] = ['eyes', 'pace', 'breath'];
const stays = ['4000', '8000', '20000', 'always'] as const;
const names = texts.popup.settings;

type Of = { readonly settings: Settings; readonly keep: (patch: Partial<Settings>) => void };

export const CadenceChoice = ({ settings, keep }: Of) => (
  <Choice
    label={names.cadence}
    value={settings.cadence}
    options={cadences.map(one => [one, names.cadences[one]])}
    chose={cadence => keep({ cadence })}
  />
);

export const StayChoice = ({ settings, keep }: Of) => (
  <Choice
    label={names.cueMs}
    value={stays.find(stay => stay === String(settings.cueMs ?? 'always')) ?? '8000'}
    options={stays.map(stay => [stay, names.cueStays[stay]])}
    chose={stay => keep({ cueMs: stay === 'always' ? null : Number(stay) })}
  />
);

export const OffChoice = ({ settings: { off }, keep }: Of) => (
  <fieldset class="tags">
    <legend>{names.off}</legend>
    <div class="chips">
      {categories.map(category => (
        <label class="chip" key={category}>
          <input
            type="checkbox"
            checked={off.includes(category)}
            onChange={({ currentTarget: { checked } }) =>
              keep({ off: checked ? [...off, category] : off.filter(one => one !== category) })
            }
          />
          <span>{names.categories[category]}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

export const TextSize = ({ settings: { textPx }, keep }: Of) => (
  <label class="range">
    <span>{names.textPx}</span>
    <input
      type="range"
      min={18}
      max={48}
      step={2}
      value={textPx}
      onInput={event => keep({ textPx: event.currentTarget.valueAsNumber })}
    />
    <output>{names.px(textPx)}</output>
  </label>
);
