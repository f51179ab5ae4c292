// What the media elements of a page say about a call: facts in, phase and sharing out.
import type { Phase } from '../core/call.ts';

/** Told only when it changes. Before the first `called` there is no call and nothing may be placed. */
export type Fact =
  { readonly type: 'called'; readonly phase: Phase } | { readonly type: 'shared'; readonly on: boolean };
