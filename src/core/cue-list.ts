// The cues as data: the 63 of evidence section 8, and the flat-face line that the reserved read is about.
import type { Move } from './moves.ts';
import type { Read } from './call.ts';

/** Kinds of cue a user may find unhelpful; switched off whole (evidence G18, G19). */
export type Category = 'eyes' | 'pace' | 'breath';

/**
 * set: setting up; pre: last 5 min before; listen: the other person talks; think: just asked; speak: only when asked
 * for; edge: an answer has just ended; end: last 5 min; post: after the call.
 */
export type CueMoment = 'set' | 'pre' | 'listen' | 'think' | 'speak' | 'edge' | 'end' | 'post';

export type Cue = {
  readonly moments: readonly CueMoment[];
  /** Rows of evidence.md; `J` is our own judgement. */
  readonly basis: readonly string[];
  /** What a user may switch off whole (evidence G18, G19). */
  readonly category: Category | null;
  readonly move: Move;
  /** Which reads it suits; null: all. */
  readonly reads: readonly Read[] | null;
  /** Steadies by the body or by attention, without the breath: what `noBreath` puts in a breath's place. */
  readonly settles: boolean;
};

const cue = (
  moments: readonly CueMoment[],
  basis: readonly string[],
  move: Move,
  more: Partial<Pick<Cue, 'category' | 'reads' | 'settles'>> = {},
): Cue => ({
  moments,
  basis,
  category: null,
  move,
  reads: null,
  settles: false,
  ...more,
});

const breath = { category: 'breath' } as const;
const eyes = { category: 'eyes' } as const;
const pace = { category: 'pace' } as const;
const settles = { settles: true } as const;

export const cues = {
  'calm-01': cue(['pre', 'listen'], ['B4', 'B5', 'B15'], 'breathe', breath),
  'calm-02': cue(['listen'], ['B8', 'B13'], 'breathe', breath),
  'calm-03': cue(['pre', 'listen'], ['B4', 'J'], 'breathe', breath),
  'calm-04': cue(['pre', 'listen'], ['B9'], 'breathe', settles),
  'calm-05': cue(['pre', 'listen'], ['B9'], 'breathe', settles),
  'calm-06': cue(['pre'], ['A1', 'A2'], 'breathe', { reads: ['lively'] }),
  'calm-07': cue(['pre'], ['A1'], 'breathe', { reads: ['lively'] }),
  'calm-08': cue(['listen', 'edge'], ['A3'], 'breathe', settles),
  'calm-09': cue(['pre'], ['A12'], 'breathe', settles),
  'calm-10': cue(['listen'], ['A11'], 'breathe', settles),
  // Not in evidence section 8; it is what the read "reserved" says (V16, V17).
  'mirror-08': cue(['listen', 'edge'], ['V16', 'V17'], 'mirror', { reads: ['reserved'] }),
  'mirror-01': cue(['listen'], ['V12'], 'mirror', { ...pace, reads: ['lively', 'even'] }),
  'mirror-02': cue(['listen'], ['V12', 'V17'], 'mirror', { reads: ['lively'] }),
  'mirror-03': cue(['listen', 'edge'], ['V16', 'V17'], 'mirror', { reads: ['reserved'] }),
  'mirror-04': cue(['think'], ['V12', 'V20'], 'mirror', { reads: ['lively', 'even'] }),
  'mirror-05': cue(['set'], ['V16', 'V18'], 'mirror'),
  'mirror-06': cue(['listen'], ['V12'], 'mirror', { ...pace, reads: ['even'] }),
  'mirror-07': cue(['listen'], ['V7', 'V10c'], 'mirror'),
  'strengths-01': cue(['pre'], ['A5'], 'strengths'),
  'strengths-02': cue(['pre'], ['A4'], 'strengths'),
  'strengths-03': cue(['think'], ['S1'], 'strengths'),
  'strengths-04': cue(['think'], ['S1'], 'strengths'),
  'strengths-05': cue(['speak'], ['S1'], 'strengths'),
  'strengths-06': cue(['speak'], ['S1', 'J'], 'strengths'),
  'strengths-07': cue(['speak'], ['S1', 'S4'], 'strengths'),
  'strengths-08': cue(['speak'], ['S1'], 'strengths'),
  'strengths-09': cue(['speak'], ['S1', 'S6'], 'strengths'),
  'strengths-10': cue(['think'], ['A6', 'S1'], 'strengths'),
  'misstep-01': cue(['edge'], ['R1', 'A3'], 'reset'),
  'misstep-02': cue(['speak'], ['R5'], 'reset'),
  'misstep-03': cue(['speak'], ['R2'], 'reset'),
  'misstep-04': cue(['edge'], ['R1'], 'reset'),
  'misstep-05': cue(['think'], ['V14', 'A7'], 'reset'),
  'misstep-06': cue(['speak'], ['A7'], 'reset'),
  'misstep-07': cue(['edge'], ['R4'], 'reset'),
  'misstep-08': cue(['think'], ['R2'], 'reset'),
  'misstep-09': cue(['edge'], ['A3', 'R1'], 'reset'),
  'misstep-10': cue(['edge'], ['B5', 'A7'], 'reset', breath),
  'presence-01': cue(['think'], ['V6'], 'mirror', eyes),
  'presence-02': cue(['speak'], ['V6'], 'mirror', eyes),
  'presence-03': cue(['think'], ['V8'], 'mirror', eyes),
  'presence-04': cue(['pre', 'listen'], ['V9', 'B18'], 'mirror', { ...settles, reads: ['lively', 'even'] }),
  'presence-05': cue(['set'], ['V10'], 'mirror'),
  'presence-06': cue(['pre', 'end'], ['V10b'], 'mirror'),
  'presence-07': cue(['set'], ['V10g'], 'mirror'),
  'presence-08': cue(['set'], ['V1', 'V2', 'V3', 'V4', 'V5'], 'mirror', eyes),
  'presence-09': cue(['set', 'edge'], ['S7', 'V8b'], 'mirror', eyes),
  'presence-10': cue(['listen'], ['V10e', 'V11'], 'mirror', { ...pace, reads: ['even'] }),
  'listening-01': cue(['listen'], ['A11'], 'strengths', settles),
  'listening-02': cue(['listen'], ['V13'], 'mirror', pace),
  'listening-03': cue(['listen'], ['S5', 'S6'], 'strengths'),
  'listening-04': cue(['listen'], ['S1', 'J'], 'strengths'),
  'listening-05': cue(['think'], ['R5'], 'strengths'),
  'listening-06': cue(['listen'], ['V7', 'V10c'], 'mirror', { reads: ['lively', 'reserved'] }),
  'listening-07': cue(['edge', 'end'], ['V20'], 'strengths'),
  'listening-08': cue(['listen'], ['V13'], 'mirror', pace),
  'closing-01': cue(['speak'], ['S1', 'V11', 'J'], 'strengths', pace),
  'closing-02': cue(['end'], ['V20'], 'strengths'),
  'closing-03': cue(['end'], ['S6', 'J'], 'strengths'),
  'closing-04': cue(['end'], ['T7'], 'strengths'),
  'closing-05': cue(['end'], ['R4', 'J'], 'note'),
  'closing-06': cue(['end'], ['V6', 'V10b'], 'mirror', eyes),
  'closing-07': cue(['post'], ['T5'], 'note'),
  'closing-08': cue(['post'], ['R6'], 'note'),
} satisfies Readonly<Record<string, Cue>>;

export type CueId = keyof typeof cues;

export const isCueId = (id: string): id is CueId => Object.hasOwn(cues, id);
export const cueIds: readonly CueId[] = Object.keys(cues).filter(isCueId);
