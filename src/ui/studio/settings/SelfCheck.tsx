// Self-check: what was noticed in the last calls, what is permitted, what can be read, what went wrong.
import { useMemo } from 'preact/hooks';
import { keys as allKeys } from '../../../core/messages.ts';
import { texts } from '../../texts.ts';
import type { StudioModel } from '../model.ts';
import { Page } from '../Page.tsx';
import { useAnswer } from '../use-answer.ts';
import { words as studio } from '../words.ts';
import { words } from './words.ts';
import { Group } from './Group.tsx';
import { siteName } from './KeysAndSites.tsx';
import './settings.css';

const shown = 5;
const said = words.check;
const isNamed = (name: string): name is keyof typeof said.names => Object.hasOwn(said.names, name);

const Calls = ({ model }: { readonly model: StudioModel }) => {
  const calls = useMemo(() => model.all('call'), [model]);
  const last = calls.value.toSorted((a, b) => b.body.joinedAt - a.body.joinedAt).slice(0, shown);
  return (
    <Group title={said.calls}>
      {last.length === 0 && <p>{said.noCalls}</p>}
      <ul class="rows calls">
        {last.map(({ id, body: { host, joinedAt, leftAt } }) => (
          <li key={id}>
            <strong>{said.call(host)}</strong>
            <span>{said.joined(said.when(joinedAt))}</span>
            <span>
              {leftAt === null
                ? said.notLeft
                : said.left(said.when(leftAt), Math.round((leftAt - joinedAt) / 60_000))}
            </span>
          </li>
        ))}
      </ul>
      <p class="means">{said.sharing}</p>
    </Group>
  );
};

const Records = ({ model }: { readonly model: StudioModel }) => {
  const lost = model.damaged.value.filter(({ why }) => why !== 'newer');
  return (
    <Group title={said.records}>
      <p>{lost.length > 0 ? said.recordsBad(lost.length) : said.recordsFine(model.records.value.length)}</p>
      <ul class="rows">
        {lost.map(({ key }) => (
          <li key={key}>
            <code>{key}</code>
          </li>
        ))}
      </ul>
    </Group>
  );
};

const Permitted = ({ model }: { readonly model: StudioModel }) => {
  const [permissions] = useAnswer(model.browser.permissions);
  const [sites] = useAnswer(model.browser.sites);
  const [keys] = useAnswer(model.browser.keys);
  const hosts = [...new Set(sites && [...sites.builtIn.map(siteName), ...sites.added])];
  const { keyNames, noKey } = texts.popup.settings;
  return (
    <Group title={said.permissions}>
      <ul class="rows">
        {permissions?.map(name => (
          <li key={name}>{isNamed(name) ? said.names[name] : said.other(name)}</li>
        ))}
      </ul>
      <h3>{said.hosts}</h3>
      <p>{hosts.join(', ')}</p>
      <h3>{said.keys}</h3>
      <p>{allKeys.map(key => `${keyNames[key]}: ${keys?.[key] || noKey}`).join(', ')}</p>
    </Group>
  );
};

const Faults = ({ model }: { readonly model: StudioModel }) => {
  const [faults] = useAnswer(model.browser.faults);
  return (
    <Group title={said.faults}>
      {faults?.length === 0 && <p>{said.noFaults}</p>}
      <ul class="rows">
        {faults?.toReversed().map(({ at, where, code }) => (
          <li key={`${at} ${code}`}>
            <span>{said.when(at)}</span>
            <span>{said.parts[where]}</span>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p class="means">{said.faultsText}</p>
    </Group>
  );
};

export const SelfCheck = ({ model }: { readonly model: StudioModel }) => (
  <Page model={model} title={studio.shell.pages.check} lead={said.lead} name="self-check">
    <div class="groups">
      <Calls model={model} />
      <Records model={model} />
      <Permitted model={model} />
      <Faults model={model} />
    </div>
  </Page>
);
