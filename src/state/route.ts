// Where we are: the address in the browser's bar as a signal, so that its own history is ours.
import { signal, type ReadonlySignal } from '@preact/signals';
import { routeOf, type Route } from '../core/route.ts';

/** The address bar; the door brings it. */
export type Address = {
  readonly hash: () => string;
  /** Tells of every change, ours and the back button's, until the signal aborts. */
  readonly listen: (changed: () => void, signal: AbortSignal) => void;
};

/** null: no address of ours. */
export const route = (address: Address, ends: AbortSignal): ReadonlySignal<Route | null> => {
  const now = signal(routeOf(address.hash()));
  address.listen(() => (now.value = routeOf(address.hash())), ends);
  return now;
};
