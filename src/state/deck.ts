// Deck: what the user prepared, as the session wants it, from what is kept.
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { isOn } from '../core/call.ts';
import { isLocked, next, turnsAt } from '../core/interview.ts';
import type { Deck } from '../core/session.ts';
import { isOf, type Kept } from '../core/record.ts';
import type { KeptState } from './kept.ts';
import { inOrder } from './order.ts';

type Ports = {
  /** Wall clock in ms. */
  readonly now: () => number;
  /** Calls once at a wall-clock time; answers with how to call it off. */
  readonly later: (at: number, call: () => void) => () => void;
};

/** A browser's timer that is set for weeks rings at once. */
const longestMs = 3_600_000;

/** `host`: the site we stand on, '' in a window of our own. Lives until the signal aborts. */
export const deck = (
  state: Pick<KeptState, 'records' | 'stories' | 'interviews' | 'settings'>,
  host: string,
  wording: Deck['wording'],
  { now, later }: Ports,
  ends: AbortSignal,
): ReadonlySignal<Deck> => {
  const turned = signal(0);
  // A lobby may stand open, and a window of ours all day: the next interview is another then.
  const turning = effect(() => {
    void turned.value;
    const at = turnsAt(state.interviews.value, now());
    return at === null ? undefined : later(Math.min(at, now() + longestMs), () => (turned.value += 1));
  });
  ends.addEventListener('abort', turning);
  const call = computed(
    () =>
      state.records.value
        .filter(isOf('call'))
        .filter(({ body }) => body.host === host)
        .toSorted((a, b) => b.body.joinedAt - a.body.joinedAt)[0] ?? null,
  );
  const interview = computed(() => {
    void turned.value;
    // A call that is on keeps its interview, and with it its lock, however long it lasts, and though it be deleted.
    const held = call.value && isOn(call.value.body, now()) ? call.value.body.interview : null;
    const known = state.records.value.filter(isOf('interview'));
    return known.find(({ id }) => id === held) ?? next(state.interviews.value, now());
  });
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
      call: call.value,
      wording,
    };
  });
};
