// The popup's door: joins what is kept, the browser and the page that is seen.
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { arrive } from './browser/arrive.ts';
import { openCompanion } from './browser/companion.ts';
import { draftsOf } from './browser/drafts.ts';
import { keep } from './browser/keep.ts';
import { assigned, openKeys } from './browser/keys.ts';
import { popupBodies, popupIntentIn } from './browser/schema-popup.ts';
import { add, added, inFront, remove, type Site } from './browser/sites.ts';
import { store } from './browser/store.ts';
import { tellFaults } from './browser/tell-faults.ts';
import { isOn } from './core/call.ts';
import { callLink } from './core/interview.ts';
import { coming } from './state/coming.ts';
import { kept } from './state/kept.ts';
import { inOrder } from './state/order.ts';
import { dress } from './ui/look.ts';
import type { Deeds, Model } from './ui/popup/model.ts';
import { Popup } from './ui/popup/Popup.tsx';

document.title = 'Evenkeel';
tellFaults('popup');

const ends = new AbortController();
const now = (): number => Date.now();
const state = kept({ ...store(popupBodies), keep, drafts: draftsOf(popupIntentIn), now }, ends.signal);
const versions = state.all('version');
const calls = state.all('call');
const at = coming(state, now);
const site = signal<Site | null>(null);
const keys = signal<Model['keys']>({ toggle: '', stories: '', breathe: '', reset: '' });

const own = signal<readonly string[]>([]);

const look = async (): Promise<void> => {
  [site.value, own.value] = await Promise.all([inFront(), added()]);
};
/** The page in front, else the one the call will be on: it may be allowed before it is opened. */
const siteFor = (link: string): Site | null => {
  if (site.value && site.value.is !== 'never') return site.value;
  const call = callLink(link);
  if (!call || call.site) return site.value;
  return { host: call.host, is: own.value.includes(call.host) ? 'added' : 'open' };
};

const deeds: Deeds = {
  keep: intent => {
    at.edited(intent);
    state.edit(intent);
  },
  retry: state.retry,
  reload: () => void state.open(),
  newId: () => crypto.randomUUID(),
  useSite: host => void add(host).then(look),
  leaveSite: host => void remove(host).then(look),
  changeKeys: () => void openKeys(),
  openCompanion: () => void openCompanion(),
};

// Opened on a call page that is older than us: the press on our button lets us in.
void arrive();

const root = document.getElementById('root');
const model = (): Model => {
  const interview = at.interview();
  return {
    loaded: state.loaded.value,
    damaged: state.damaged.value,
    saving: state.saving.value,
    interview,
    stories: inOrder(state.stories.value, interview),
    versions: versions.value,
    removed: state.removed.value,
    settings: state.settings.value,
    timer: state.timer.value,
    inCall: calls.value.some(({ body }) => isOn(body, now())),
    site: siteFor(interview?.body.link ?? ''),
    keys: keys.value,
  };
};
effect(() => dress(state.settings.value));
if (root) effect(() => render(<Popup model={model()} deeds={deeds} />, root));

addEventListener('pagehide', () => {
  state.flush();
  ends.abort();
});
void state.open();
void look();
void assigned().then(found => (keys.value = found));
