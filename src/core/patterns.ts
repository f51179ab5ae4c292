// Breathing patterns: the presets of evidence 1.2 as data.

/** In the order they are offered; the first is the default (evidence 0.1 row 1). */
export const patternIds = [
  'long-out',
  'starter',
  'gentle',
  'even',
  'exhale-only',
  'prolonged',
  'cyclic-sigh',
  'box',
  '4-7-8',
] as const;
export type PatternId = (typeof patternIds)[number];

/** Two `in` in a row: the second is a top-up. */
export type BreathPhase = { readonly does: 'in' | 'hold' | 'out'; readonly ms: number };
/** call: during one; before: lobby and popup; after: once it is over; early: days before or the night before. */
export type Where = 'call' | 'before' | 'after' | 'early';

export type Pattern = {
  readonly phases: readonly BreathPhase[];
  /** Doses before a call, ms, the usual one first; empty where it is only for a call. */
  readonly doses: readonly number[];
  /** Most cycles in a call (evidence 0.1 row 3); 0: not in a call. */
  readonly inCall: 0 | 1 | 2;
  readonly where: readonly Where[];
  /** Has holds: behind the safety page (evidence 1.4, B17). */
  readonly gated: boolean;
  /** How much of it others see or hear. */
  readonly noticed: 'lowest' | 'low' | 'medium' | 'high';
};

const breaths = (...phases: readonly (readonly [BreathPhase['does'], number])[]): readonly BreathPhase[] =>
  phases.map(([does, s]) => ({ does, ms: s * 1000 }));
const minutes = (...doses: readonly number[]): readonly number[] => doses.map(m => m * 60_000);

export const patterns: Readonly<Record<PatternId, Pattern>> = {
  'long-out': {
    phases: breaths(['in', 4], ['out', 6]),
    doses: minutes(5, 2),
    inCall: 2,
    where: ['call', 'before', 'after', 'early'],
    gated: false,
    noticed: 'low',
  },
  starter: {
    phases: breaths(['in', 3], ['out', 4]),
    doses: minutes(5, 3),
    inCall: 0,
    where: ['before', 'after', 'early'],
    gated: false,
    noticed: 'low',
  },
  gentle: {
    phases: breaths(['in', 3], ['out', 4.5]),
    doses: minutes(5, 2),
    inCall: 2,
    where: ['call', 'before', 'after', 'early'],
    gated: false,
    noticed: 'low',
  },
  even: {
    phases: breaths(['in', 5.5], ['out', 5.5]),
    doses: minutes(5, 10),
    inCall: 0,
    where: ['before', 'early'],
    gated: false,
    noticed: 'low',
  },
  'exhale-only': {
    // The way in is left to nature; it comes last, so that the key is answered by the way out.
    phases: breaths(['out', 4.5], ['in', 1.5]),
    doses: [],
    inCall: 1,
    where: ['call'],
    gated: false,
    noticed: 'lowest',
  },
  prolonged: {
    phases: breaths(['in', 2], ['out', 8]),
    doses: minutes(5, 2),
    inCall: 0,
    where: ['before', 'early'],
    gated: false,
    noticed: 'medium',
  },
  'cyclic-sigh': {
    phases: breaths(['in', 2], ['in', 1], ['out', 6]),
    doses: minutes(5),
    inCall: 0,
    where: ['before', 'after', 'early'],
    gated: false,
    noticed: 'high',
  },
  box: {
    phases: breaths(['in', 4], ['hold', 4], ['out', 4], ['hold', 4]),
    doses: minutes(5, 3),
    inCall: 0,
    where: ['before', 'early'],
    gated: true,
    noticed: 'medium',
  },
  '4-7-8': {
    phases: breaths(['in', 4], ['hold', 7], ['out', 8]),
    // Four and six cycles.
    doses: [76_000, 114_000],
    inCall: 0,
    where: ['early'],
    gated: true,
    noticed: 'medium',
  },
};

/** Length of one cycle in ms. */
export const cycleMs = (id: PatternId): number => patterns[id].phases.reduce((sum, { ms }) => sum + ms, 0);

/** What may be offered at this place: holds only once the safety page was read (evidence 1.4). */
export const offered = (where: Where, holdsRead: boolean): readonly PatternId[] =>
  patternIds.filter(id => patterns[id].where.includes(where) && (holdsRead || !patterns[id].gated));
