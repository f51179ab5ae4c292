// Keys and sites: what the browser has assigned and allowed, and the way to change it.
import { keys as all } from '../../../core/messages.ts';
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { useAnswer } from '../use-answer.ts';
import { words } from './words.ts';
import { Group } from './Group.tsx';

/** `https://*.zoom.us/*` as one reads it. */
export const siteName = (pattern: string): string => pattern.replace(/^https:\/\/(\*\.)?|\/\*$/g, '');

export const KeysAndSites = ({ model }: { readonly model: StudioModel }) => {
  const [keys] = useAnswer(model.browser.keys);
  const [sites, again] = useAnswer(model.browser.sites);
  const said = words.settings;
  const { keyNames, noKey, changeKeys } = texts.popup.settings;
  const free = keys ? all.filter(key => !keys[key]) : [];
  const builtIn = [...new Set(sites?.builtIn.map(siteName))];
  return (
    <>
      <Group title={said.groups.keys}>
        <p class="means">{said.keysText}</p>
        <dl class="pairs">
          {all.map(key => (
            <div key={key}>
              <dt>{keyNames[key]}</dt>
              <dd>{keys?.[key] ? <kbd>{keys[key]}</kbd> : noKey}</dd>
            </div>
          ))}
        </dl>
        {free.length > 0 && (
          <p class="notice">{said.unassigned(free.map(key => keyNames[key]).join(', '))}</p>
        )}
        <button type="button" class="go" onClick={model.browser.changeKeys}>
          {changeKeys}
        </button>
      </Group>
      <Group title={said.groups.sites}>
        <p class="means">{said.sitesText}</p>
        <h3>{said.builtIn}</h3>
        <p>{builtIn.join(', ')}</p>
        <h3>{said.added}</h3>
        {sites?.added.length === 0 && <p>{said.noneAdded}</p>}
        <ul class="rows">
          {sites?.added.map(host => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                aria-label={said.revokeSite(host)}
                onClick={() => void model.browser.leaveSite(host).then(again)}
              >
                {said.revoke}
              </button>
            </li>
          ))}
        </ul>
      </Group>
    </>
  );
};
