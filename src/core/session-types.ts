// Session types: what is so on the live surface, what may happen to it, and what it may wish for.
import type { Phase, Read } from './call.ts';
import type { CueId } from './cues.ts';
import type { Key } from './messages.ts';
import type { PatternId } from './patterns.ts';
import type { Form, Placement } from './placement.ts';
import type { Kept } from './record.ts';
import type { ResetKind } from './reset.ts';
import type { Settings } from './settings.ts';

/** What the user prepared, read afresh from the store; a session holds none of it. */
export type Deck = {
  readonly interview: Kept<'interview'> | null;
  /** The interview's stories in its order, then the others; none removed. Empty where the rules card says no notes. */
  readonly stories: readonly Kept<'story'>[];
  readonly settings: Settings;
  readonly timer: Kept<'breath'> | null;
  /** How the user stood here before, or null. */
  readonly placement: Placement | null;
  /** The last call kept for this host, or null: a frame that was loaded anew goes on with it. */
  readonly call: Kept<'call'> | null;
  /** A cue as it reads now: the user's wording, else the built-in one; `{name}` still in it. */
  readonly wording: (id: CueId) => string;
};

/** The one thing that is on screen. A closed union: two things at once cannot be written down. */
export type Shown =
  | { readonly is: 'rest' }
  | { readonly is: 'cue'; readonly id: CueId; readonly since: number; readonly until: number | null }
  | {
      readonly is: 'breath';
      readonly pattern: PatternId;
      readonly startedAt: number;
      readonly cycles: number;
    }
  /** Light-headed, tingling, short of breath (evidence 1.4). */
  | { readonly is: 'stop'; readonly since: number; readonly until: number }
  | { readonly is: 'mirror'; readonly since: number }
  | {
      readonly is: 'reset';
      readonly kind: ResetKind | null;
      readonly since: number;
      readonly until: number | null;
      readonly moment: string;
      readonly more: boolean;
      readonly asking: boolean;
    }
  | { readonly is: 'stories'; readonly query: string; readonly at: number; readonly searching: boolean }
  | { readonly is: 'card'; readonly story: string; readonly back: 'stories' | 'rest'; readonly query: string }
  /** "Any questions for us?": closing cues and what is still unused. */
  | { readonly is: 'closing'; readonly since: number }
  /** The call is over: the debrief is offered once. `opening`: it was taken. */
  | { readonly is: 'debrief'; readonly since: number; readonly until: number; readonly opening: boolean };

export type Session = {
  /** Record id of the call, once joined. */
  readonly call: string | null;
  readonly host: string;
  readonly phase: Phase | null;
  readonly joinedAt: number | null;
  readonly sharing: boolean;
  readonly hidden: boolean;
  /** Hidden by sharing, not by the user: comes back when sharing ends. */
  readonly covered: boolean;
  readonly form: Form;
  /** What a pebble unfolds to. */
  readonly unfolded: Exclude<Form, 'pebble'>;
  readonly shown: Shown;
  readonly read: Read;
  readonly muted: boolean;
  readonly used: readonly string[];
  /** The question last typed or pasted into the search; ranks the stories, is noted with a reset. */
  readonly question: string;
  readonly questionAt: number | null;
  /** The last reset's moment, its last press (two within 10 s are one), and "what would I add later?" so far. */
  readonly moment: { readonly id: string; readonly at: number; readonly later: string } | null;
  /** The answer clock, or null; `told`: numbers were asked for. */
  readonly clock: { readonly startedAt: number; readonly ms: number; readonly told: boolean } | null;
  /** Times (ms) of cues that came unasked, last 30 min. */
  readonly unasked: readonly number[];
  readonly mirroredAt: number | null;
  readonly changedAt: number;
  /** The settings that decide what comes by itself, as last seen: a change of them is a change of the screen. */
  readonly heeded: Pick<Settings, 'cadence' | 'pinned'>;
  /** Cues already shown in this call, oldest first: asking gives the next fitting one. */
  readonly cued: readonly CueId[];
};

/** Everything that can happen, each with its wall-clock time in ms. */
export type Event = { readonly at: number } & (
  | {
      readonly type: 'opened';
      readonly host: string;
      readonly phase: Phase | null;
      readonly sharing: boolean;
    }
  | { readonly type: 'called'; readonly phase: Phase; /** id for a new call record */ readonly id: string }
  | { readonly type: 'shared'; readonly on: boolean }
  /** `toggle` changes nothing here: the dock acts on it and `hid` tells of it.
   *  `id` becomes the new moment's id where the press makes one (chance comes in as an argument). */
  | {
      readonly type: 'pressed';
      readonly key: Key | 'mirror' | 'cue' | 'closing' | 'stop' | 'mute';
      readonly id: string;
    }
  | { readonly type: 'hid'; readonly on: boolean }
  | { readonly type: 'folded'; readonly form: Form }
  /** A digit 1-9, or the click that means the same. */
  | { readonly type: 'chose'; readonly digit: number }
  | { readonly type: 'opened-story'; readonly story: string }
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'stepped'; readonly by: 1 | -1 }
  | { readonly type: 'entered' }
  | { readonly type: 'escaped' }
  /** Type-ahead is asked for ('/' or the key), or the one line "what would I add later?". */
  | { readonly type: 'asked'; readonly field: 'search' | 'later' }
  | { readonly type: 'clocked'; readonly on: boolean; readonly told: boolean }
  | { readonly type: 'pinned'; readonly cue: CueId | null }
  /** `Screen.until` came. */
  | { readonly type: 'elapsed' }
);

/** What a step wants kept or done besides the new session; the door carries it out. */
export type Wish =
  | { readonly type: 'keep'; readonly intent: import('./record.ts').Intent }
  /** Take focus for a field, or give it back to the call. */
  | { readonly type: 'focus'; readonly on: boolean }
  /** The dock hides or shows our node. */
  | { readonly type: 'hide'; readonly on: boolean }
  /** Open the debrief of this call. */
  | { readonly type: 'debrief'; readonly call: string };

export type Step = { readonly session: Session; readonly wishes: readonly Wish[] };
