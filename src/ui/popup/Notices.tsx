// Notices: what must be known once, and records that could not be read.
import { settingsEdit } from './edits.ts';
import type { Props } from './model.ts';
import { texts } from '../texts.ts';

export const Notices = ({ model, deeds }: Props) => {
  const words = texts.popup;
  const newer = model.damaged.filter(({ why }) => why === 'newer');
  const lost = model.damaged.filter(({ why }) => why !== 'newer');
  const { settings, stories, keys } = model;
  const sharing = stories.length > 0 && !settings.read.includes('sharing');
  return (
    <>
      {lost.length > 0 && (
        <p class="notice" role="status">
          {words.damaged(lost.length)}{' '}
          <span dir="auto">{words.damagedNames(lost.map(({ key }) => key))}</span>
        </p>
      )}
      {newer.length > 0 && (
        <p class="notice" role="status">
          {words.newer(newer.length)}
        </p>
      )}
      {sharing && (
        <div class="notice">
          <p>{keys.toggle ? words.sharingKey(keys.toggle) : words.sharing}</p>
          <button
            type="button"
            onClick={() => deeds.keep(settingsEdit({ read: [...settings.read, 'sharing'] }))}
          >
            {words.gotIt}
          </button>
        </div>
      )}
    </>
  );
};
