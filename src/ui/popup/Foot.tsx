// Foot: where Evenkeel runs, the Studio, the companion window, the settings.
import { Icon } from '../Icon.tsx';
import type { Props } from './model.ts';
import { SiteLine } from './SiteLine.tsx';
import { texts } from '../texts.ts';

export const Foot = (props: Props) => (
  <footer class="foot">
    <SiteLine {...props} />
    <a class="bare" href="studio.html" target="_blank">
      {texts.popup.studio}
    </a>
    <button
      type="button"
      class="bare"
      aria-label={texts.popup.companion}
      title={texts.popup.companion}
      onClick={props.deeds.openCompanion}
    >
      <Icon of="window" />
    </button>
    <button
      type="button"
      class="bare"
      id="to-settings"
      aria-label={texts.popup.settings.title}
      title={texts.popup.settings.title}
      onClick={() => props.go({ is: 'settings' })}
    >
      <Icon of="settings" />
    </button>
  </footer>
);
