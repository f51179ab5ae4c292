// Messages: everything one part of Evenkeel says to another, by direction.
import type { Phase } from './call.ts';
import type { Part } from './fault.ts';
import type { Form, Placement } from './placement.ts';
import type { Answer, Intent } from './record.ts';

/** The four browser-wide keys (`commands` in the manifest). */
export type Key = 'toggle' | 'stories' | 'breathe' | 'reset';
export const keys: readonly Key[] = ['toggle', 'stories', 'breathe', 'reset'];

/** Changes of one intent: as many as a file may bring (fault 66). */
export const mostItems = 10_000;

/** To the background, by runtime message; each is answered. */
export type ToBackground =
  /** content -> background: a frame with this single-use token is about to be placed. */
  | { readonly type: 'placing'; readonly token: string }
  /** live frame -> background: is this token mine? Consumed by the asking. */
  | { readonly type: 'placed'; readonly token: string }
  /** any page of ours -> background: keep this; `gone`: keys of records to take out, as undo of an import does. */
  | { readonly type: 'keep'; readonly intent: Intent; readonly gone?: readonly string[] }
  /** any page of ours -> background: something was thrown that nobody caught. */
  | { readonly type: 'failed'; readonly where: Part; readonly code: string }
  /** live frame -> background: open the debrief of this call in the Studio. */
  | { readonly type: 'debrief'; readonly call: string }
  /** the Studio -> background: delete everything. */
  | { readonly type: 'empty' };
export type Answers = {
  placing: { readonly ok: boolean };
  placed: { readonly ok: boolean };
  keep: Answer;
  failed: { readonly ok: boolean };
  debrief: { readonly ok: boolean };
  empty: { readonly ok: boolean };
};

/** background -> the tab in front: content script and live frame both hear it. */
export type ToTab =
  | { readonly type: 'pressed'; readonly key: Key }
  /** Is a script of ours in this tab? Nobody there: the sending fails. */
  | { readonly type: 'there' };

/** dock -> live, by the port of the handshake. */
export type ToLive =
  /** First message, the answer to `ready`: where we are. */
  | { readonly type: 'here'; readonly host: string; readonly phase: Phase | null; readonly sharing: boolean }
  | { readonly type: 'called'; readonly phase: Phase }
  | { readonly type: 'shared'; readonly on: boolean }
  /** Our node was hidden or shown again by a key; the session must agree. */
  | { readonly type: 'hid'; readonly on: boolean }
  /** Every key but `toggle`, which the dock has already obeyed: that arrives as `hid`. */
  | { readonly type: 'pressed'; readonly key: Key }
  /** The user moved us: keep it for this site. */
  | { readonly type: 'moved'; readonly placement: Placement }
  /** The viewport in CSS px, after resize or zoom. */
  | { readonly type: 'room'; readonly width: number; readonly height: number };

/** live -> dock. */
export type ToDock =
  /** Sent by the handshake itself, once the background knows the token; until then the dock shows nothing. */
  | { readonly type: 'ready' }
  /**
   * What is drawn: the box in CSS px that may be seen and clicked, at the top edge of the frame and centred across
   * it. A strip's frame is 680 x 360 (lower in a low room), a sidebar's 312 x the room below the host's header, a pebble's 44 x 44. Nothing
   * is seen before the first; `none` after a call is over takes the frame away.
   */
  | { readonly type: 'shape'; readonly form: Form | 'none'; readonly width: number; readonly height: number }
  /** Where to stand on this site, from what was kept (null: never moved here). Sent before the first `shape`. */
  | { readonly type: 'place'; readonly placement: Placement | null }
  /** The user asked for a text field (true) or is done with it (false: focus returns to where it was). */
  | { readonly type: 'focus'; readonly on: boolean }
  /** Dragging our handle, in CSS px of the page since the last message; `done` when let go. */
  | { readonly type: 'drag'; readonly dx: number; readonly dy: number; readonly done: boolean }
  /** Arrow keys on our handle: one step. */
  | { readonly type: 'step'; readonly dx: -1 | 0 | 1; readonly dy: -1 | 0 | 1 }
  | { readonly type: 'hide'; readonly on: boolean };
