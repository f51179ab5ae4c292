// Keys: what the browser has them assigned to now, and the way to change it.
import { keys as all } from '../../core/messages.ts';
import type { Model } from './model.ts';
import { texts } from '../texts.ts';

export const Keys = ({ keys, change }: { readonly keys: Model['keys']; readonly change: () => void }) => {
  const words = texts.popup.settings;
  return (
    <section class="keys" aria-labelledby="keys-title">
      <header>
        <h2 id="keys-title">{words.keys}</h2>
        <button type="button" class="bare" onClick={change}>
          {words.changeKeys}
        </button>
      </header>
      <dl>
        {all.map(key => (
          <div key={key}>
            <dt>{words.keyNames[key]}</dt>
            <dd>{keys[key] ? <kbd>{keys[key]}</kbd> : words.noKey}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
