// Cues: which of the short reminders may come now, and in what order.
import { cueIds, cues, type Cue, type CueId, type CueMoment } from './cue-list.ts';
import type { Read } from './call.ts';
import type { Move } from './moves.ts';
import type { Settings } from './settings.ts';
import { graphemes, wordsOf } from './words.ts';

export type { Cue, CueId, CueMoment } from './cue-list.ts';
export { cueIds, isCueId } from './cue-list.ts';
export { stacked } from './words.ts';

export const cueOf = (id: CueId): Cue => cues[id];

/** Moments outside a call, where a cue may have 8 words. */
const outside: readonly CueMoment[] = ['set', 'pre', 'post'];

/** In a call 6 words and 30 characters at most, else 8 words (evidence 0.1 row 8, G1). */
export const isShort = (text: string, inCall: boolean): boolean => {
  const words = wordsOf(text).length;
  // A text never has more characters than code units: most need no counting.
  const isNarrow = (): boolean => text.length <= 30 || graphemes(text).length <= 30;
  return words > 0 && (inCall ? words <= 6 && isNarrow() : words <= 8);
};

const slot = '{name}';
export const hasName = (text: string): boolean => text.includes(slot);
/** The text with the user's first name in its slot (evidence A3). */
export const withName = (text: string, name: string): string =>
  hasName(text) ? text.replaceAll(slot, name.trim()) : text;

/** Where a cue with this text may come: a long one leaves the call (evidence 8, last line). */
export const momentsOf = (id: CueId, text: string): readonly CueMoment[] =>
  cueOf(id).moments.filter(moment => isShort(text, !outside.includes(moment)));

export type Wanted = {
  /** Any of these. */
  readonly moments: readonly CueMoment[];
  readonly read: Read;
  readonly settings: Pick<Settings, 'name' | 'off' | 'noBreath'>;
  readonly wording: (id: CueId) => string;
  /** Shown so far, oldest first. */
  readonly cued: readonly CueId[];
  /** Only cues of this move; absent: of any. */
  readonly move?: Move;
  /** Only what steadies without the breath. */
  readonly settling?: boolean;
  /** Leave out mirror cues: one was here in the last 10 min (evidence V19). */
  readonly noMirror?: boolean;
};

const suits = ({ moments, category, move, reads, settles }: Cue, wanted: Wanted): boolean => {
  const { settings, read } = wanted;
  return (
    moments.some(moment => wanted.moments.includes(moment)) &&
    (reads === null || reads.includes(read)) &&
    (category === null || !settings.off.includes(category)) &&
    !(category === 'breath' && settings.noBreath) &&
    (wanted.move === undefined || move === wanted.move) &&
    (!wanted.settling || settles) &&
    !(wanted.noMirror && move === 'mirror')
  );
};

/** What it says decides last, because texts take longest to look at. */
const fits = (id: CueId, wanted: Wanted): boolean => {
  const { settings } = wanted;
  if (!suits(cueOf(id), wanted)) return false;
  const text = wanted.wording(id);
  return (
    (!hasName(text) || settings.name.trim() !== '') &&
    momentsOf(id, withName(text, settings.name)).some(moment => wanted.moments.includes(moment))
  );
};

/**
 * The next fitting cue, or null where none fits. First what has not been shown, then what was shown longest ago; within
 * that, the move that was not seen for longest, then cues of this very read, then the order of the list.
 */
export const nextCue = (wanted: Wanted): CueId | null => {
  const { cued, read } = wanted;
  const moved = cued.map(id => cueOf(id).move);
  const ranked = cueIds
    .filter(id => fits(id, wanted))
    .map((id, order) => ({
      id,
      keys: [
        cued.lastIndexOf(id),
        moved.lastIndexOf(cueOf(id).move),
        cueOf(id).reads?.includes(read) ? 0 : 1,
        order,
      ],
    }));
  const first = ranked.reduce<(typeof ranked)[number] | null>(
    (best, next) => (best === null || isBefore(next.keys, best.keys) ? next : best),
    null,
  );
  return first?.id ?? null;
};

const isBefore = (a: readonly number[], b: readonly number[]): boolean => {
  for (const [i, key] of a.entries()) {
    const other = b[i] ?? 0;
    if (key !== other) return key < other;
  }
  return false;
};
