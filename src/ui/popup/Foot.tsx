// Foot: what is saved, the companion window, the settings.
import { Icon } from './Icon.tsx';
import type { Props } from './model.ts';
import { SavingLine } from './SavingLine.tsx';
import { texts } from '../texts.ts';

export const Foot = ({ model, deeds, go }: Props) => (
  <footer class="foot">
    <SavingLine saving={model.saving} retry={deeds.retry} />
    <button type="button" class="bare" onClick={deeds.openCompanion}>
      <Icon of="window" />
      {texts.popup.companion}
    </button>
    <button
      type="button"
      class="bare"
      id="to-settings"
      aria-label={texts.popup.settings.title}
      onClick={() => go({ is: 'settings' })}
    >
      <Icon of="settings" />
    </button>
  </footer>
);
