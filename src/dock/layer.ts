// Keeps our node where it is seen and clickable: inside the page's fullscreen element or modal dialog, else under the root.

/** Puts the node on top at once and again at each change; never reloads its frame. */
export const layered = (element: HTMLElement, signal: AbortSignal): void => {
  const modals = new Set<Element>(document.querySelectorAll('dialog:modal'));
  const climb = (): void => {
    const into = container(modals);
    if (element.parentNode !== into) {
      if (element.isConnected && into.moveBefore) into.moveBefore(element, null);
      else into.append(element);
    }
    // The top layer is a stack: out and in again is on top.
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };
  climb();
  document.addEventListener('fullscreenchange', climb, { signal });
  // Does not bubble, but is caught on its way down: dialogs tell of themselves, so nothing need be observed.
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDialogElement)) return;
      const was = modals.delete(target);
      if (target.matches(':modal')) modals.add(target);
      else if (!was) return;
      if (element.isConnected) climb();
    },
    { capture: true, signal },
  );
};

/** Videos, frames and canvases show no children. */
const childless = 'video,iframe,canvas,img,object,embed';

const container = (modals: ReadonlySet<Element>): Element => {
  const open = [...modals].filter(dialog => dialog.isConnected && dialog.matches(':modal')).at(-1);
  const full = document.fullscreenElement;
  return open ?? (full && !full.matches(childless) ? full : document.documentElement);
};
