// Watches the media elements of the host page and tells what they say about a call.
import { grace, judge, nothing, whose, type Fact, type Track } from './judge.ts';
import { saysOf, siteOf } from './list.ts';

export type { Fact };

/**
 * `stop()` on a track gives no sign of its own, but an element whose last track was stopped shows it: `suspend`
 * in Chromium, `pause` in Firefox. `resize` comes when a screen takes the place of the camera in one stream.
 */
const signs = ['loadedmetadata', 'playing', 'emptied', 'suspend', 'pause'];

/** ms between looks while a screen is shared: a page that ends it, its preview gone before, gives no sign. */
const second = 1_000;

/** Tells each change of phase and sharing on this page until `signal` aborts; never reads the page's tree. */
export function watch(told: (fact: Fact) => void, signal: AbortSignal): void {
  let was = nothing;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Held weakly: what the page lets go must go, and no screen is captured a moment longer for us.
  const elements = new Set<WeakRef<HTMLMediaElement>>();
  const screens = new Set<WeakRef<MediaStreamTrack>>();
  const met = new WeakSet<EventTarget>();

  const listen = (target: EventTarget, types: readonly string[], heard: (event: Event) => void) => {
    for (const type of types) target.addEventListener(type, heard, { capture: true, signal });
  };
  const isNew = (target: EventTarget) => !met.has(target) && met.add(target);

  /** The tracks that play in the page now, and screens that are shared though no longer shown. */
  const tracks = (): readonly Track[] => {
    const found = new Map<MediaStreamTrack, Track>();
    for (const element of alive(elements)) {
      const stream = isThere(element) && element.srcObject;
      if (!stream || !('getTracks' in stream)) continue;
      if (isNew(stream)) listen(stream, ['addtrack'], look);
      for (const track of stream.getTracks()) {
        const facts = described(track);
        found.set(track, facts);
        if (!isNew(track)) continue;
        listen(track, ['ended', 'unmute'], look);
        if (whose(facts) === 'screen') screens.add(new WeakRef(track));
      }
    }
    for (const track of alive(screens)) found.set(track, described(track));
    return [...found.values()];
  };

  const look = () => {
    if (signal.aborted || ('prerendering' in document && document.prerendering)) return;
    clearTimeout(timer);
    const all = tracks();
    for (let settled = false; !settled;) {
      const { phase, sharing } = was;
      was = judge(was, all, { path: location.pathname, says: saysOf(location) }, Date.now());
      settled = was.phase === phase; // after `left` the same tracks may already be the next lobby
      if (was.sharing !== sharing) told({ type: 'shared', on: was.sharing });
      if (!settled && was.phase) told({ type: 'called', phase: was.phase });
    }
    const graceLeft = was.goneAt === null ? Infinity : was.goneAt + grace - Date.now();
    const wait = Math.min(graceLeft, was.sharing ? second : Infinity);
    if (wait < Infinity) timer = setTimeout(look, wait);
  };

  /** A document of this page: its own, or one in a frame of the same origin (Zoom, Webex and older Teams). */
  const enter = (entered: Document) => {
    if (!isNew(entered)) return;
    const hear = (target: EventTarget | null) => {
      if (!isMedia(target)) return;
      if (target.srcObject && isNew(target)) {
        follow();
        elements.add(new WeakRef(target));
        listen(target, signs, look); // on itself: taken out of the page, it still hears that
      }
      if (!met.has(target)) return;
      // Another person's picture is resized all the time, and never becomes a screen of the user's.
      if (!isTheirs(target)) listen(target, ['resize'], look);
      look();
    };
    const loaded = (target: EventTarget | null) => {
      if (!isFrame(target) || !target.contentDocument || !target.contentWindow) return;
      enter(target.contentDocument);
      listen(target.contentWindow, ['pagehide'], () => setTimeout(look));
    };
    // The first event of every load, and so of every stream: until there is one, nothing else is listened to.
    listen(entered, ['loadstart'], ({ target }) => hear(target));
    listen(entered, ['load'], ({ target }) => loaded(target));
    // Come late, by the user's press in a tab older than us, we look once at what plays already.
    if (entered.readyState === 'loading') return;
    for (const name of ['video', 'audio']) [...entered.getElementsByTagName(name)].forEach(hear);
    [...entered.getElementsByTagName('iframe')].forEach(loaded);
  };

  let isFollowing = false;
  /** The page's address, from when it can matter: each listener costs the start of a page its time. */
  const follow = () => {
    if (isFollowing) return;
    isFollowing = true;
    listen(window, ['pageshow', 'popstate'], look);
    if ('navigation' in window) listen(window.navigation, ['currententrychange'], look);
  };

  enter(document);
  if ('prerendering' in document && document.prerendering) listen(document, ['prerenderingchange'], look);
  if (!siteOf(location)?.lobby) return; // no media yet: without an address that speaks, looking costs for nothing
  follow();
  look();
}

/** What is still held by somebody; the rest is forgotten. */
function* alive<T extends WeakKey>(held: Set<WeakRef<T>>): Generator<T> {
  for (const ref of held) {
    const one = ref.deref();
    if (one) yield one;
    else held.delete(ref);
  }
}

// By shape: what a frame holds is made by that frame's classes.
const isMedia = (target: EventTarget | null): target is HTMLMediaElement =>
  target !== null && 'srcObject' in target;
const isFrame = (target: EventTarget | null): target is HTMLIFrameElement =>
  target !== null && 'contentDocument' in target;

/** In a document that is shown; or out of it and playing on, as sound may. */
const isThere = (element: HTMLMediaElement) =>
  (element.isConnected || !element.paused) && element.ownerDocument.defaultView;

const isTheirs = ({ srcObject }: HTMLMediaElement) =>
  srcObject !== null &&
  'getTracks' in srcObject &&
  srcObject.getTracks().some(({ label }) => label.startsWith('remote '));

const described = (track: MediaStreamTrack): Track => ({
  id: track.id,
  kind: track.kind,
  label: track.label,
  readyState: track.readyState,
  muted: track.muted,
  settings: track.getSettings(),
});
