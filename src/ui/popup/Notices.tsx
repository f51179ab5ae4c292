// Notices: what must be known once, and records that could not be read.
import { settingsEdit } from './edits.ts';
import type { Props } from './model.ts';
import { mostRead } from '../../core/settings.ts';
import { texts } from '../texts.ts';

/** "story 3f2a91c0": enough to tell two of them apart. */
const nameOf = (key: string): string => {
  const [kind = '', id = ''] = key.split(':');
  return texts.popup.recordName(kind, id.slice(0, 8));
};

export const Notices = ({ model, deeds }: Props) => {
  const words = texts.popup;
  const newer = model.damaged.filter(({ why }) => why === 'newer');
  const { settings, stories, keys } = model;
  const lost = model.damaged.filter(({ key, why }) => why !== 'newer' && !settings.read.includes(key));
  const read = (notes: readonly string[]): void => {
    deeds.keep(settingsEdit({ read: [...settings.read, ...notes].slice(-mostRead) }));
    // What was pressed is gone.
    document.getElementById('add')?.focus();
  };
  const sharing = stories.length > 0 && !settings.read.includes('sharing');
  return (
    <>
      {lost.length > 0 && (
        <div class="notice">
          <p role="status">
            {words.damaged(lost.length)} {words.damagedNames(lost.map(({ key }) => nameOf(key)))}
          </p>
          <button type="button" onClick={() => read(lost.map(({ key }) => key))}>
            {words.gotIt}
          </button>
        </div>
      )}
      {newer.length > 0 && (
        <p class="notice" role="status">
          {words.newer(newer.length)}
        </p>
      )}
      {sharing && (
        <div class="notice">
          <p>{keys.toggle ? words.sharingKey(keys.toggle) : words.sharing}</p>
          <button type="button" onClick={() => read(['sharing'])}>
            {words.gotIt}
          </button>
        </div>
      )}
    </>
  );
};
