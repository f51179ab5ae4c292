// The Studio's door: joins what is kept, the browser and the address bar with the full page.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { draftsOf } from './browser/drafts.ts';
import { keep } from './browser/keep.ts';
import { onKey } from './browser/keys.ts';
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
import { texts } from './ui/texts.ts';

document.title = 'Evenkeel';
tellFaults('studio');

const ends = new AbortController();
const now = (): number => Date.now();
const state = kept({ ...store(allBodies), keep, drafts: draftsOf(anyIntentIn), now }, ends.signal);
const address = {
  hash: () => location.hash,
  listen: (changed: () => void, signal: AbortSignal) => addEventListener('hashchange', changed, { signal }),
};

const later = (at: number, call: () => void): (() => void) => {
  const timer = setTimeout(call, Math.max(0, at - now()));
  return () => clearTimeout(timer);
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
  liveSurface: async left => {
    const live = (await import('./state/rehearsal.ts')).rehearsal(
      state,
      {
        now,
        later,
        id: () => crypto.randomUUID(),
        wording: id => state.settings.value.cues[id] ?? texts.cues[id],
      },
      left,
    );
    onKey(key => {
      if (key === 'toggle') live.send({ type: 'hid', on: !live.screen.value.hidden });
      else live.send({ type: 'pressed', key });
    }, left);
    return live;
  },
};

effect(() => dress(state.settings.value));
const root = document.getElementById('root');
if (root) render(<Studio model={model} />, root);

addEventListener('pagehide', () => {
  state.flush();
  ends.abort();
});
// Opened for the first time, and at no address in particular: three steps to begin with.
void state.open().then(() => {
  if (state.loaded.value === 'empty' && location.hash === '') model.go({ page: 'welcome' }, true);
});
