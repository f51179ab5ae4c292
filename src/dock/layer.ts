// Keeps our node where it is seen and clickable: inside the page's fullscreen element or modal dialog, else under the root.
import type { Host } from './host.ts';

/** Puts the node on top at once and again at each change. */
export const layered = (host: Host, signal: AbortSignal): void => {
  const modals = new Set<Element>(document.querySelectorAll('dialog:modal'));
  const climb = (): void => {
    const into = container(modals);
    // Rather covered than on top of "I agree".
    const isInTheWay = modals.has(into) && [...into.querySelectorAll(answers)].some(host.isOn);
    if (!isInTheWay) host.stand(into);
  };
  climb();
  document.addEventListener('fullscreenchange', climb, { signal });
  // Does not bubble, but is caught on its way down: dialogs tell of themselves, so nothing need be observed.
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDialogElement)) return;
      const was = modals.delete(target);
      const is = target.matches(':modal');
      if (is) modals.add(target);
      if (was || is) climb();
    },
    { capture: true, signal },
  );
};

/** These show no children of theirs: we stay above, seen but out of reach of the pointer. */
const childless = 'video,iframe,canvas,img,object,embed';

const answers = 'button,a,input,select,textarea,[role=button]';

const container = (modals: ReadonlySet<Element>): Element => {
  const open = [...modals].filter(dialog => dialog.isConnected && dialog.matches(':modal')).at(-1);
  const full = document.fullscreenElement;
  return open ?? (full && !full.matches(childless) ? full : document.documentElement);
};
