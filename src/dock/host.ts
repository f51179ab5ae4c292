// The one node we add to the host page: a plain element with a closed root, and in it the frame of our own live page.
import type { Stand } from './stand.ts';

/**
 * Page styles lose to `:host` rules that are important; `all` leaves nothing of the page's to inherit but its direction:
 * held at all four sides, we would stand at the right edge of a page that is read from the right.
 */
const styles = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;
height:0!important;color-scheme:light dark!important;pointer-events:none!important}
:host::backdrop{display:none!important}
iframe{position:absolute;left:0;top:0;border:0;visibility:hidden;opacity:0;transition:opacity .4s;color-scheme:light dark;pointer-events:auto}
@media(prefers-reduced-motion:reduce){iframe{transition:none}}`;

/** What a newer content script calls into the root of an older one; no page can. */
const takenOver = 'takenover';

export type Host = {
  readonly frame: HTMLIFrameElement;
  readonly isFocused: () => boolean;
  /** Stands in this element of the page and on top of all others, without loading the frame anew. */
  readonly stand: (into: Element) => void;
  /** Takes effect with the page's next frame; fades in the first time only. */
  readonly show: (on: boolean) => void;
  readonly put: (at: Stand) => void;
  /** Whether what is seen of us lies on this element. */
  readonly isOn: (other: Element) => boolean;
  readonly remove: () => void;
};

/** Made, not yet in the page. `title` is what a screen reader calls the frame; the page cannot read it. */
export const made = (url: string, title: string, replaced: () => void): Host => {
  const frame = document.createElement('iframe');
  frame.setAttribute('credentialless', '');
  frame.title = title;
  frame.src = url;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  let at: Stand | null = null;
  let element: HTMLElement | null = null;
  let root: ShadowRoot | null = null;

  const node = (into: Element): HTMLElement => {
    const fresh = document.createElement('div');
    fresh.popover = 'manual';
    root = fresh.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    root.addEventListener(takenOver, replaced);
    into.append(fresh);
    // Firefox loads a frame anew when it moves with its root, but not when it moves alone from root to root.
    if (frame.isConnected) root.moveBefore(frame, null);
    else root.append(frame);
    element?.remove();
    return fresh;
  };

  return {
    frame,
    isFocused: () => root?.activeElement === frame,
    stand: into => {
      if (element?.parentNode !== into) element = node(into);
      // The top layer is a stack: out and in again is on top.
      else element.hidePopover();
      element.showPopover();
    },
    show: on => {
      frame.style.visibility = on ? 'visible' : 'hidden';
      if (on) frame.style.opacity = '1';
    },
    put: next => {
      const { width, height, aside, below } = next;
      // A move alone must not lay the page out again, so the size is written only where it changed.
      if (width !== at?.width || height !== at.height) {
        frame.style.width = `${width}px`;
        frame.style.height = `${height}px`;
      }
      if (aside !== at?.aside || below !== at.below) {
        frame.style.clipPath = `inset(0 ${aside}px ${below}px)`;
      }
      frame.style.translate = `${next.left}px ${next.top}px`;
      at = next;
    },
    isOn: other => {
      if (!at || frame.style.visibility !== 'visible') return false;
      const { left, top, right, bottom } = other.getBoundingClientRect();
      return (
        right > at.left + at.aside &&
        left < at.left + at.width - at.aside &&
        bottom > at.top &&
        top < at.top + at.height - at.below
      );
    },
    remove: () => element?.remove(),
  };
};

/** A content script of an older version may have left its node: closed roots open for extensions alone. */
export const takeOver = (open: (closed: HTMLElement) => ShadowRoot | null): void => {
  for (const host of document.querySelectorAll<HTMLElement>('div[popover=manual]')) {
    const root = open(host);
    if (!/^(chrome|moz)-extension:.*\/src\/live\.html$/.test(root?.querySelector('iframe')?.src ?? ''))
      continue;
    root?.dispatchEvent(new Event(takenOver));
    host.remove();
  }
};
