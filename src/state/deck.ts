// Deck: what the user prepared, as the session wants it, from what is kept.
import { computed, type ReadonlySignal } from '@preact/signals';
import { next } from '../core/interview.ts';
import { isLocked } from '../core/rules.ts';
import type { Deck } from '../core/session.ts';
import { isOf, type Kept } from '../core/record.ts';
import type { KeptState } from './kept.ts';
import { inOrder } from './order.ts';

/** `host`: the site we stand on, '' in a window of our own; `now` in ms decides which interview is the next one. */
export const deck = (
  state: Pick<KeptState, 'records' | 'stories' | 'interviews' | 'settings'>,
  host: string,
  wording: Deck['wording'],
  now: () => number,
): ReadonlySignal<Deck> => {
  const interview = computed(() => next(state.interviews.value, now()));
  // One list as long as no story changes, whatever else is kept: the matcher keeps its index by it.
  let held: readonly Kept<'story'>[] = [];
  const stories = computed(() => {
    const list = isLocked(interview.value?.body ?? null) ? [] : inOrder(state.stories.value, interview.value);
    const same = list.length === held.length && list.every((story, i) => story === held[i]);
    if (!same) held = list;
    return held;
  });
  return computed(() => {
    const all = state.records.value;
    return {
      interview: interview.value,
      stories: stories.value,
      settings: state.settings.value,
      timer: all.find(isOf('breath')) ?? null,
      placement: all.filter(isOf('placement')).find(({ id }) => id === host)?.body ?? null,
      call:
        all
          .filter(isOf('call'))
          .filter(({ body }) => body.host === host)
          .toSorted((a, b) => b.body.joinedAt - a.body.joinedAt)[0] ?? null,
      wording,
    };
  });
};
