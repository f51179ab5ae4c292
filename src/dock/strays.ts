// A key that was pressed in our frame may be let go in the page, after focus went back: the page must not hear of it.

/**
 * Call before the page's own scripts run, so that ours is the first listener. The answer is called when focus goes
 * back: from then on repeats and releases are swallowed until a key is pressed afresh.
 */
export const strays = (signal: AbortSignal): (() => void) => {
  let isStray = false;
  const guard = (event: KeyboardEvent): void => {
    if (!isStray) return;
    if (event.type === 'keydown' && !event.repeat) isStray = false;
    else event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, guard, { capture: true, signal });
  }
  return () => {
    isStray = true;
  };
};
