// Clock: how long an answer has run, as a faint ring; it tells to land it, it never shouts.

export type Clock = { readonly startedAt: number; readonly ms: number; readonly told: boolean };

/** Where no other was chosen (evidence S1, 6.1: 60-120 s an answer). */
export const usualClockMs = 90_000;
/** "Land it" comes this long before the end. */
const landMs = 15_000;

export type ClockAt = {
  readonly is: 'running' | 'landing' | 'over';
  readonly leftMs: number;
  /** When that changes, wall clock ms; null once over. */
  readonly until: number | null;
};

export const clockAt = ({ startedAt, ms }: Clock, now: number): ClockAt => {
  const end = startedAt + ms;
  const leftMs = Math.min(ms, Math.max(0, end - now));
  if (leftMs === 0) return { is: 'over', leftMs, until: null };
  return leftMs > landMs
    ? { is: 'running', leftMs, until: end - landMs }
    : { is: 'landing', leftMs, until: end };
};
