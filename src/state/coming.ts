// Coming: the interview a page is about; chosen once, so that a date being typed makes no other of it.
import { next } from '../core/interview.ts';
import type { Intent, Kept } from '../core/record.ts';
import type { KeptState } from './kept.ts';

export type Coming = {
  /** The one at hand, null where there is none; reads signals. */
  readonly interview: () => Kept<'interview'> | null;
  /** Tell of every edit: what was just made or changed is the one at hand. */
  readonly edited: (intent: Intent) => void;
};

/** `now`: wall clock in ms. For a page that is looked at for a minute. */
export const coming = (state: Pick<KeptState, 'interviews'>, now: () => number): Coming => {
  let held: string | null = null;
  return {
    interview: () => {
      const all = state.interviews.value;
      const one = all.find(({ id }) => id === held) ?? next(all, now());
      held = one?.id ?? held;
      return one;
    },
    edited: intent => {
      held = intent.findLast(({ kind }) => kind === 'interview')?.id ?? held;
    },
  };
};
