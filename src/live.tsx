// The live frame's door: joins what is kept, the session and the dock, once our own dock is proven to hold us.
import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { drafts } from './browser/drafts.ts';
import { send, session as sessionStore } from './browser/extension.ts';
import { handshake, leave, type Dock } from './browser/handshake.ts';
import { keep } from './browser/keep.ts';
import { onKey } from './browser/keys.ts';
import { leaving } from './browser/leaving.ts';
import { onRemoved } from './browser/sites.ts';
import { listen, load } from './browser/store.ts';
import { tellFaults } from './browser/tell-faults.ts';
import type { CueId } from './core/cues.ts';
import { byMeaning } from './core/search.ts';
import { deck } from './state/deck.ts';
import { kept } from './state/kept.ts';
import { session } from './state/session.ts';
import { texts } from './ui/live-texts.ts';
import { Live } from './ui/live/Live.tsx';
import './ui/tokens.css';
import './ui/live/style.ts';

document.title = 'Evenkeel';

const ends = new AbortController();
const now = (): number => Date.now();
const longest = 3_600_000;

const later = (at: number, call: () => void): (() => void) => {
  const timer = setTimeout(call, Math.min(longest, Math.max(0, at - now())));
  return () => clearTimeout(timer);
};

/** In a window of its own nothing tells of a call. */
const alone: Dock = {
  here: { type: 'here', host: '', phase: null, sharing: false },
  send: () => undefined,
  listen: () => undefined,
};

const open = async (): Promise<void> => {
  const framed = window.parent !== window;
  const dock = framed ? await handshake(ends.signal) : alone;
  const root = document.getElementById('root');
  // Not placed by our own dock: nothing is rendered, nothing is read.
  if (!dock || !root) return;
  tellFaults('live');

  const state = kept({ load, keep, listen, drafts, now }, ends.signal);
  await state.open();
  const wording = (id: CueId): string => state.settings.value.cues[id] ?? texts.cues[id];
  const cards = deck(state, dock.here.host, wording, { now, later }, ends.signal);
  // Read the stories while nobody waits: the first question asked in a call must not pay for it.
  effect(() => {
    const { stories } = cards.value;
    requestIdleCallback(() => byMeaning(stories, ''));
  });
  const live = session(
    {
      now,
      later,
      id: () => crypto.randomUUID(),
      send: dock.send,
      keep: state.edit,
      debrief: call => void send({ type: 'debrief', call }).catch(() => undefined),
      deck: cards,
      unread: computed(() => state.loaded.value === 'failed'),
    },
    dock.here,
    ends.signal,
  );
  if (!framed) {
    live.send({ type: 'folded', form: 'sidebar' });
    onKey(key => {
      if (key === 'toggle') live.send({ type: 'hid', on: !live.screen.value.hidden });
      else live.send({ type: 'pressed', key });
    }, ends.signal);
  }
  dock.listen(live.hear);
  effect(() =>
    render(
      <Live
        screen={live.screen.value}
        alone={!framed}
        room={live.room.value ?? innerWidth}
        send={live.send}
        tell={dock.send}
      />,
      root,
    ),
  );
  // Taken back, the site keeps nothing of us; another frame is not let in.
  if (framed) onRemoved(dock.here.host, leave, ends.signal);
  addEventListener('pagehide', () => {
    // A tab that is closed, or left for another page, tells of the call no more; loaded anew, the call goes on.
    const call = live.held();
    if (call !== null) leaving(sessionStore, call, now());
    state.flush();
    ends.abort();
  });
};
void open();
