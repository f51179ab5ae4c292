// Progress: what the records show across interviews and rehearsals; pictures for oneself, never a score of the person.
import { notedOf, resetsOf, type Noted, type Resets } from './progress-after.ts';
import { askedOf, lengthsOf, type Asked, type Lengths } from './progress-answers.ts';
import { heldIn, rehearsedIn } from './progress-occasions.ts';
import { storiesTold, type StoriesTold } from './progress-stories.ts';
import { practised, tensionOf, type Tensions } from './progress-tension.ts';
import type { Kept } from './record.ts';

export type Progress = {
  /** Interviews and rehearsals that anything is known of. */
  readonly occasions: number;
  /** In interviews. */
  readonly tension: Tensions;
  /** In rehearsals, and in breaths that came before no interview. */
  readonly practice: Tensions;
  readonly resets: Resets;
  readonly stories: StoriesTold;
  readonly lengths: Lengths;
  readonly asked: readonly Asked[];
  readonly notes: readonly Noted[];
};

/** From all records, at `now` (wall clock, ms). What belongs to an interview the user deleted is left out. */
export const progress = (records: readonly Kept[], now: number): Progress => {
  const held = heldIn(records, now);
  const rehearsed = rehearsedIn(records);
  const practice = practised(records);
  return {
    occasions: held.length + rehearsed.length + practice.points.length,
    tension: tensionOf(held),
    practice,
    resets: resetsOf(held),
    stories: storiesTold(records, held, rehearsed),
    lengths: lengthsOf(records, rehearsed),
    asked: askedOf(held, rehearsed),
    notes: notedOf(held, now),
  };
};
