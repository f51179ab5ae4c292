// Settings: few, each with a default that is right for a first call.
import type { Category, CueId } from './cue-list.ts';
import type { Form } from './placement.ts';
import type { LineId } from './reset.ts';

/** Cadence of cues nobody asked for (evidence G8): never, every 5 min, every 60 s. */
export type Cadence = 'silent' | 'rarely' | 'sometimes';
export type { Category } from './cue-list.ts';

export type Settings = {
  /** First name for the `{name}` slot (evidence A3); empty leaves such cues out. */
  readonly name: string;
  readonly cadence: Cadence;
  readonly off: readonly Category[];
  /** "Breath work makes it worse for me" (evidence B9, 1.4): no breath cue, no exhale, no pacer offer. */
  readonly noBreath: boolean;
  /** The safety page for holds was read (evidence 1.4). */
  readonly holdsRead: boolean;
  /** How long a cue stays, in ms; null = until replaced (evidence 4.2). */
  readonly cueMs: number | null;
  /** Text size of the live line in CSS px, 18-48 (evidence G6). */
  readonly textPx: number;
  /** wide: more room between letters and, which is what helps, between words too (evidence G15). */
  readonly spacing: Spacing;
  /** Of our own pages; what is seen in a call is always dark. */
  readonly theme: Theme;
  /** What a call begins with on a site where the user has not chosen another. */
  readonly form: Form;
  /** Where it stands on a site where the user has not moved it, as in Placement; null: top middle (evidence V1-V5). */
  readonly place: { readonly x: number; readonly y: number } | null;
  /** Answer clock of a new interview, ms; 0 = off. */
  readonly answerMs: number;
  readonly pinned: CueId | null;
  /** The user's own wording; the built-in line where absent. */
  readonly lines: Readonly<Partial<Record<LineId, string>>>;
  /** Own wording of cues by id. */
  readonly cues: Readonly<Partial<Record<CueId, string>>>;
  /** One-time notes already read, so they never come again: 'welcome', 'sharing', keys of records that were set aside. */
  readonly read: readonly string[];
};
/** The oldest are forgotten, and might come again. */
export const mostRead = 500;
export type Spacing = 'plain' | 'wide';
export type Theme = 'system' | 'light' | 'dark';

export const defaults: Settings = {
  name: '',
  cadence: 'silent',
  off: [],
  noBreath: false,
  holdsRead: false,
  cueMs: 8_000,
  textPx: 22,
  spacing: 'plain',
  theme: 'system',
  form: 'strip',
  place: null,
  answerMs: 90_000,
  pinned: null,
  lines: {},
  cues: {},
  read: [],
};
