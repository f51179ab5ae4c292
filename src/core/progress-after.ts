// What became of each call: the resets pressed in it, by kind, and the notes sent after it.
import { windowOf } from './note.ts';
import type { Held, Occasion } from './progress-occasions.ts';
import { resetKinds, type ResetKind } from './reset.ts';

const occasionOf = ({ is, id, at, name }: Held): Occasion => ({ is, id, at, name });

export type Resets = {
  /** Interviews that took place, the earliest first. */
  readonly occasions: readonly Occasion[];
  /** Kinds that were pressed at all; a count for each occasion. */
  readonly rows: readonly { readonly kind: ResetKind; readonly counts: readonly number[] }[];
};

export const resetsOf = (held: readonly Held[]): Resets => {
  const took = held.filter(one => one.took);
  const rows = resetKinds.map(kind => ({
    kind,
    counts: took.map(({ moments }) => moments.filter(one => one.kind === kind).length),
  }));
  return { occasions: took.map(occasionOf), rows: rows.filter(({ counts }) => counts.some(n => n > 0)) };
};

/** within, later: when the first one was sent; open: there is still time; none: it passed. */
export type Noted = Occasion & {
  readonly is: 'interview';
  readonly was: 'within' | 'later' | 'open' | 'none';
  readonly endedAt: number;
  /** ms from the end of the call to each note, the soonest first; never negative. */
  readonly sent: readonly number[];
  /** Notes begun and not sent. */
  readonly drafts: number;
};

/** Of every interview that took place and is known to have ended, at `now` (wall clock, ms). */
export const notedOf = (held: readonly Held[], now: number): readonly Noted[] =>
  held.flatMap((one): readonly Noted[] => {
    const { endedAt, notes } = one;
    if (endedAt === null || !(one.took || notes.length > 0)) return [];
    const sent = notes
      .flatMap(({ body }) => (body.sentAt === null ? [] : [Math.max(0, body.sentAt - endedAt)]))
      .toSorted((a, b) => a - b);
    const [first] = sent;
    const best = windowOf(endedAt);
    const missed = now < best.to ? 'open' : 'none';
    const was = first === undefined ? missed : endedAt + first <= best.to ? 'within' : 'later';
    return [{ ...occasionOf(one), is: 'interview', was, endedAt, sent, drafts: notes.length - sent.length }];
  });
