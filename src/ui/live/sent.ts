// What a drawn surface says back: events for the session, deeds for the timer, and to the dock where the frame itself is meant.
import type { ToDock } from '../../core/messages.ts';
import type { Event } from '../../core/session.ts';

type Without<E> = E extends unknown ? Omit<E, 'at' | 'id'> : never;
/** An event as the surface knows it: the time and new ids are added where they are known. */
export type Sent =
  | Without<Event>
  /** The breathing timer before a call; `ms` is its dose. */
  | { readonly type: 'timed'; readonly does: 'start'; readonly ms: number }
  | { readonly type: 'timed'; readonly does: 'pause' | 'resume' | 'stop' }
  /** The pebble's press: back to what it was folded from. */
  | { readonly type: 'unfolded' };
export type Send = (event: Sent) => void;
export type Tell = (message: ToDock) => void;
