// The one node we add to the host page: a plain element with a closed root, and in it the frame of our own live page.
import type { Stand } from './stand.ts';

/** Page styles lose to `:host` rules that are important; `all` leaves nothing of the page's to inherit. */
const styles = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;
width:0!important;height:0!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;
opacity:1!important;visibility:visible!important;background:none!important;color-scheme:light dark!important;
pointer-events:none!important;z-index:2147483647!important}
iframe{position:absolute;left:0;top:0;border:0;visibility:hidden;opacity:0;transition:opacity .4s;color-scheme:light dark;pointer-events:auto}
@media(prefers-reduced-motion:reduce){iframe{transition:none}}`;

export type Host = {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly frame: HTMLIFrameElement;
  /** Takes effect with the page's next frame; fades in the first time only. */
  readonly show: (on: boolean) => void;
  readonly put: (at: Stand) => void;
};

/** Made, not yet in the page. `title` is what a screen reader calls the frame; the page cannot read it. */
export const made = (url: string, title: string): Host => {
  const element = document.createElement('div');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('iframe');
  frame.setAttribute('credentialless', '');
  frame.title = title;
  frame.src = url;
  root.append(frame);
  let size = '';
  return {
    element,
    root,
    frame,
    show: on => {
      frame.style.visibility = on ? 'visible' : 'hidden';
      if (on) frame.style.opacity = '1';
    },
    put: ({ width, height, left, top, aside, below }) => {
      // A move alone must not lay the page out again, so the size is written only where it changed.
      const clipped = `width:${width}px;height:${height}px;clip-path:inset(0 ${aside}px ${below}px)`;
      if (clipped !== size) {
        size = clipped;
        frame.style.width = `${width}px`;
        frame.style.height = `${height}px`;
        frame.style.clipPath = `inset(0 ${aside}px ${below}px)`;
      }
      frame.style.translate = `${left}px ${top}px`;
    },
  };
};

/** What a newer content script calls into the root of an older one; no page can. */
export const takenOver = 'takenover';

/** A content script of an older version may have left its node: closed roots open for extensions alone. */
export const takeOver = (open: (element: HTMLElement) => ShadowRoot | null): void => {
  for (const element of document.querySelectorAll<HTMLElement>('div[popover=manual]')) {
    const root = open(element);
    if (!/^(chrome|moz)-extension:.*\/src\/live\.html$/.test(root?.querySelector('iframe')?.src ?? ''))
      continue;
    root?.dispatchEvent(new Event(takenOver));
    element.remove();
  }
};
