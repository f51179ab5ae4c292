// Where the page's focus was before it came to our frame, so that it goes back to exactly there.
import type { Host } from './host.ts';

export type Focus = {
  readonly take: () => void;
  /** Only where our frame still has it: the user may have gone elsewhere. */
  readonly giveBack: () => void;
};

/** Between an element's loss of focus and the window's, two processes talk: 45 ms seen, by Tab. */
const nearMs = 500;
const patienceMs = 100;

/** `returning`: just before it goes back. */
export const focus = ({ frame, isFocused }: Host, returning: () => void, signal: AbortSignal): Focus => {
  let before: EventTarget | null = null;
  let left: EventTarget | null = null;
  let leftAt = -nearMs;
  let taking: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener(
    'blur',
    event => {
      if (event.target instanceof Element) {
        left = event.composedPath()[0] ?? null;
        leftAt = event.timeStamp;
      }
      if (event.target !== window) return;
      // Firefox says where focus went only after the event.
      setTimeout(() => {
        // From another frame to ours no event comes at all, so that frame is remembered now.
        if (!isFocused()) before = document.activeElement;
        else before = event.timeStamp - leftAt < nearMs ? left : null;
      });
    },
    { capture: true, signal },
  );
  return {
    // The frame's own field takes the focus by itself, and would lose it again to this: only where it failed.
    take: () => {
      clearTimeout(taking);
      taking = setTimeout(() => isFocused() || frame.focus({ preventScroll: true }), patienceMs);
    },
    giveBack: () => {
      // A quick hand is done with the field before the patience is over.
      clearTimeout(taking);
      // Clicked into from another frame, we have the focus while the document still names that one.
      if (!isFocused() && document.activeElement !== before) return;
      returning();
      frame.blur();
      if (before instanceof HTMLIFrameElement) before.blur();
      window.focus();
      // Selection and caret are still the element's own.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
  };
};
