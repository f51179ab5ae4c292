// The sitting: how many whole minutes of this debrief are gone, to ten and not beyond.
import { useState } from 'preact/hooks';
import { debriefMs, sittingSince } from '../../../core/debrief.ts';
import { useNow } from '../../use-now.ts';

const minute = 60_000;
export const mostMinutes = debriefMs / minute;

/** `startedAt`: wall clock in ms; null while nothing was kept. */
export const useSitting = (startedAt: number | null): number => {
  const [since] = useState(() => sittingSince(startedAt, Date.now()));
  const now = useNow(minute, since);
  return Math.min(mostMinutes, Math.max(0, Math.floor((now - since) / minute)));
};
