// Door of the host page: watches for a call, gives our live frame its place, obeys the user's keys. Draws and keeps nothing.
import type { ToBackground, ToTab } from './core/messages.ts';
import { dock } from './dock/dock.ts';
import { takeOver } from './dock/host.ts';
import { siteOf } from './sites/list.ts';
import { watch } from './sites/watch.ts';

const api = globalThis.browser ?? globalThis.chrome;
const life = new AbortController();
const { signal } = life;

const ours = dock(
  {
    // Asked for when needed: each of the browser's objects takes its time when it is first touched.
    url: () => api.runtime.getURL('src/live.html'),
    title: () => api.i18n.getMessage('name'),
    top: () => siteOf(location)?.top ?? 0,
    placing: async token => {
      const message: ToBackground = { type: 'placing', token };
      const { ok } = await api.runtime.sendMessage(message);
      return ok === true;
    },
    crashed: (told, gone) => {
      const line = (port: chrome.runtime.Port): void =>
        port.onDisconnect.addListener(() => gone.aborted || told());
      api.runtime.onConnect.addListener(line);
      gone.addEventListener('abort', () => api.runtime?.onConnect?.removeListener(line));
    },
    // Once we were updated or removed, this script is an orphan: the browser tells it nothing more.
    isAlive: () => Boolean(api.runtime?.id),
    ended: () => life.abort(),
  },
  signal,
);

const heard = (message: ToTab): void => {
  if (message.type === 'pressed') ours.pressed(message.key);
};
api.runtime.onMessage.addListener(heard);
signal.addEventListener('abort', () => api.runtime?.onMessage?.removeListener(heard));

// Only a script that comes late, at an update, may find an older one.
// Firefox opens closed roots by a property of the element, and has no `dom`.
const open = (element: HTMLElement): ShadowRoot | null =>
  api.dom ? api.dom.openOrClosedShadowRoot(element) : Reflect.get(element, 'openOrClosedShadowRoot');
if (document.readyState !== 'loading') takeOver(open);
watch(fact => (fact.type === 'called' ? ours.called(fact.phase) : ours.shared(fact.on)), signal);
