// The Studio's door: joins what is kept, the browser and the address bar with the full page.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { draftsOf } from './browser/drafts.ts';
import { keep } from './browser/keep.ts';
import { planned } from './browser/reading.ts';
import { allBodies, anyIntentIn } from './browser/schema-studio.ts';
import { store } from './browser/store.ts';
import { browser } from './browser/studio.ts';
import { tellFaults } from './browser/tell-faults.ts';
import { hashOf } from './core/route.ts';
import { kept } from './state/kept.ts';
import { route } from './state/route.ts';
import { dress } from './ui/look.ts';
import type { StudioModel } from './ui/studio/model.ts';
import { Studio } from './ui/studio/Studio.tsx';

document.title = 'Evenkeel';
tellFaults('studio');

const ends = new AbortController();
const now = (): number => Date.now();
const state = kept({ ...store(allBodies), keep, drafts: draftsOf(anyIntentIn), now }, ends.signal);
const address = {
  hash: () => location.hash,
  listen: (changed: () => void, signal: AbortSignal) => addEventListener('hashchange', changed, { signal }),
};

const model: StudioModel = {
  ...state,
  reload: () => void state.open(),
  newId: () => crypto.randomUUID(),
  now,
  route: route(address, ends.signal),
  go: (to, instead = false) => (instead ? location.replace(hashOf(to)) : location.assign(hashOf(to))),
  browser,
  exchange: { planned, keep },
};

effect(() => dress(state.settings.value));
const root = document.getElementById('root');
if (root) render(<Studio model={model} />, root);

addEventListener('pagehide', () => {
  state.flush();
  ends.abort();
});
void state.open();
