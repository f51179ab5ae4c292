// Our side of the handshake: a single-use token through the extension's own messaging, then a port straight into the frame.
import type { ToDock, ToLive } from '../core/messages.ts';

/** A frame that is refused by the page's headers loads too, so only an answer counts: this long after loading. */
const waitMs = 3000;

export type Ends = {
  /** Tells the background that a frame with this token is being placed. */
  readonly placing: (token: string) => Promise<boolean>;
  /** The frame is ours and ready. */
  readonly opened: (send: (message: ToLive) => void) => void;
  readonly heard: (message: ToDock) => void;
  /** The page took the frame out, or moved it, which loads it anew. */
  readonly lost: () => void;
  readonly failed: () => void;
};

/** Call as soon as the frame is in the page. */
export const handshake = (frame: HTMLIFrameElement, ends: Ends, signal: AbortSignal): void => {
  const token = crypto.randomUUID();
  const placing = ends.placing(token).catch(() => false);
  let late = 0;
  let port: MessagePort | null = null;
  // What is taken out of a page has no size any more: no need to observe the page itself.
  const size = new ResizeObserver(() => frame.isConnected || ends.lost());
  size.observe(frame);
  signal.addEventListener('abort', () => {
    clearTimeout(late);
    size.disconnect();
    port?.close();
  });
  void placing.then(() => signal.aborted || frame.isConnected || ends.lost());
  frame.addEventListener(
    'load',
    async () => {
      if (port) return ends.lost();
      const { port1, port2 } = new MessageChannel();
      port = port1;
      const isKnown = await placing;
      if (signal.aborted || !frame.contentWindow) return;
      if (!isKnown) return ends.failed();
      late = window.setTimeout(ends.failed, waitMs);
      port1.addEventListener('message', ({ data }: MessageEvent<ToDock>) => {
        if (signal.aborted) return;
        if (data.type !== 'ready') return ends.heard(data);
        clearTimeout(late);
        ends.opened(message => port1.postMessage(message));
      });
      port1.start();
      frame.contentWindow.postMessage(token, '*', [port2]);
    },
    { signal },
  );
};
