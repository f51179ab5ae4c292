// Screen types: all that the eye gets, and until when; strip, sidebar, pebble and companion draw the same value.
import type { Phase, Read } from './call.ts';
import type { CueId } from './cues.ts';
import type { PatternId } from './patterns.ts';
import type { Form } from './placement.ts';
import type { LineId, ResetKind } from './reset.ts';
import type { Facet, Intent as Question } from './match.ts';
import type { Competency } from './competency.ts';

/** Words by reference, so that core holds none: i18n looks them up. `own` is the user's text. */
export type Words =
  | { readonly of: 'own'; readonly text: string }
  | { readonly of: 'cue'; readonly id: CueId; readonly name: string }
  /** A line to say aloud, in the interview's language. */
  | { readonly of: 'line'; readonly id: LineId }
  | { readonly of: 'label'; readonly id: LabelId };

/** Fixed short labels of the live surface. */
export type LabelId =
  | 'ready'
  | 'choose-read'
  | 'land-it'
  | 'stop-breath'
  | 'no-notes'
  | 'nothing-fits'
  | 'no-stories'
  | 'unread'
  | 'closing'
  | 'exhale'
  | 'body'
  | 'fresh'
  | 'opening';

/** Why a row is first: "conflict, your part". */
export type Why = { readonly competency: Competency; readonly facet: Facet | null };

export type Row = {
  readonly story: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly proof: string;
  readonly used: boolean;
  /** 1-9: the digit that opens it; null beyond. */
  readonly digit: number | null;
  readonly why: Why | null;
  /** The arrow-key selection. */
  readonly at: boolean;
};

export type Card = {
  readonly story: string;
  readonly title: string;
  /** Shown largest: action and result keywords (evidence S1). */
  readonly action: string;
  readonly result: string;
  readonly proof: string;
  readonly situation: string;
  readonly keywords: readonly string[];
};

/** A digit and what it means now. */
export type Choice = { readonly digit: number } & (
  | { readonly of: 'reset'; readonly kind: ResetKind }
  | { readonly of: 'breath'; readonly pattern: PatternId; readonly cycles: number; readonly on: boolean }
  | { readonly of: 'more' }
  | { readonly of: 'later' }
  | { readonly of: 'read'; readonly read: Read; readonly on: boolean }
  | { readonly of: 'story'; readonly story: string; readonly title: string }
  | { readonly of: 'debrief' }
  | { readonly of: 'not-now' }
);

/** The keel line and the orb. */
export type Keel =
  | { readonly is: 'still' }
  /** Moves by itself: the surface derives the phase from `startedAt` once and hands it to the compositor. */
  | {
      readonly is: 'breathing';
      readonly pattern: PatternId;
      readonly startedAt: number;
      readonly cycles: number | null;
    }
  /** The answer clock as a faint ring: share gone at any time is (now - startedAt) / ms. */
  | { readonly is: 'clock'; readonly startedAt: number; readonly ms: number; readonly told: boolean };

export type Screen = {
  readonly hidden: boolean;
  /** The call is over and nothing is left to show: no surface that stands in its page stays. */
  readonly over: boolean;
  /** The call is over and the debrief is offered: that is all there is to see. */
  readonly ending: boolean;
  readonly form: Form;
  readonly phase: Phase | null;
  readonly joinedAt: number | null;
  readonly heading: { readonly company: string; readonly role: string } | null;
  /** The words under the lens. `say` is a line to speak, in sand; `quiet` is a hint. */
  readonly now: { readonly tone: 'plain' | 'say' | 'quiet'; readonly words: Words };
  /** What goes along, small, beside the orb: "breathe out", or a body cue where breath work is unwelcome. */
  readonly aside: Words | null;
  readonly keel: Keel;
  readonly move: 'breathe' | 'mirror' | 'strengths' | 'reset' | null;
  readonly choices: readonly Choice[];
  /** The list where it is open (strip) or always (sidebar); null where notes are locked. */
  readonly rows: readonly Row[] | null;
  readonly card: Card | null;
  readonly field: { readonly of: 'search' | 'later'; readonly value: string } | null;
  /** The answer to a typed question: nothing prepared fits, and what it asks for. */
  readonly nothing: { readonly competency: Competency | null; readonly intent: Question | null } | null;
  /** Titles not used yet, for "any questions for us?". */
  readonly unused: readonly string[];
  readonly read: Read;
  readonly muted: boolean;
  /** The breathing timer before a call, as in popup and companion. */
  readonly timer: import('./breath.ts').Timer | null;
  readonly textPx: number;
  /** More room between letters and words (evidence G15). */
  readonly wide: boolean;
  /** When it next changes by itself (wall clock, ms; never in the past); null: only by an event. */
  readonly until: number | null;
};
