// Watches the media elements of the host page and tells what they say about a call.
import type { Fact } from './judge.ts';

export type { Fact };

/** Tells each change of phase and sharing on this page until `signal` aborts; never reads the page's tree. */
export function watch(told: (fact: Fact) => void, signal: AbortSignal): void {
  void told;
  void signal;
}
