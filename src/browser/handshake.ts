// The live frame's side of the handshake: proves to the page inside that our own dock placed it, before it shows or reads anything.
import type { ToDock, ToLive } from '../core/messages.ts';
import { extension, send as ask } from './extension.ts';

export type Dock = {
  /** The first message: where we are. */
  readonly here: Extract<ToLive, { type: 'here' }>;
  readonly send: (message: ToDock) => void;
  /** One listener; what came before it was set is told to it first, in order. */
  readonly listen: (told: (message: ToLive) => void) => void;
};

/** A page may frame us too and shout tokens: after this many wrong ones, or this long, we stay blank. */
const tries = 3;
const waitMs = 10_000;

/** null: nobody of ours placed this frame, so nothing is to be rendered or read. A top-level page is never placed. */
export const handshake = (signal: AbortSignal): Promise<Dock | null> =>
  window.parent === window
    ? Promise.resolve(null)
    : placed(signal).then(port => {
        if (port) void line();
        for (const type of ['visibilitychange', 'pointerover'])
          document.addEventListener(type, leaveIfOrphaned, { signal });
        return port && opened(port, signal);
      });

/** A line that says nothing and breaks with our process: so the dock learns of a crash and places another frame. */
const line = async (): Promise<void> => {
  const tab = await extension.tabs.getCurrent();
  if (tab.id !== undefined) extension.tabs.connect(tab.id, { frameId: 0 });
};

/** Emptied, the frame makes the dock leave. */
export const leave = (): void => location.replace('about:blank');

/** Updated, switched off or removed, we are told by nobody, and a strip that hears no key would stay over the call. */
const leaveIfOrphaned = (): void => {
  if (!chrome.runtime?.id) leave();
};

const placed = (signal: AbortSignal): Promise<MessagePort | null> =>
  new Promise(answer => {
    const listening = new AbortController();
    const end = (port: MessagePort | null): void => {
      listening.abort();
      answer(port);
    };
    const late = setTimeout(end, waitMs, null);
    listening.signal.addEventListener('abort', () => clearTimeout(late));
    signal.addEventListener('abort', () => end(null), { signal: listening.signal });
    let wrong = 0;
    window.addEventListener(
      'message',
      ({ source, data, ports: [port] }: MessageEvent<unknown>) => {
        if (source !== window.parent || !port || typeof data !== 'string') return;
        ask({ type: 'placed', token: data }).then(
          ({ ok }) => {
            if (ok) end(port);
            else if (++wrong >= tries) end(null);
          },
          () => end(null),
        );
      },
      { signal: listening.signal },
    );
  });

const opened = (port: MessagePort, signal: AbortSignal): Promise<Dock | null> =>
  new Promise(answer => {
    const waiting: ToLive[] = [];
    let told = (message: ToLive): void => void waiting.push(message);
    const send = (message: ToDock): void => port.postMessage(message);
    const listen: Dock['listen'] = listener => {
      told = listener;
      for (const message of waiting.splice(0)) listener(message);
    };
    port.addEventListener('message', ({ data }: MessageEvent<ToLive>) => {
      if (data.type === 'here') answer({ here: data, send, listen });
      else told(data);
    });
    signal.addEventListener('abort', () => {
      port.close();
      answer(null);
    });
    port.start();
    send({ type: 'ready' });
  });
