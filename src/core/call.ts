// A call: what the page lets us know of it, and what is kept of it afterwards.

/** lobby: own camera only; joined: another person is there; left: over. */
export type Phase = 'lobby' | 'joined' | 'left';

/** How the interviewer comes across, set by one tap (evidence V12, V16, V17). */
export type Read = 'lively' | 'even' | 'reserved';

/** Kept once a call is joined; what happened in it, for the ledger and the debrief. */
export type Call = {
  readonly interview: string | null;
  readonly host: string;
  readonly joinedAt: number;
  readonly leftAt: number | null;
  /** Story ids in the order they were first opened. */
  readonly used: readonly string[];
  readonly read: Read;
  /** One press mutes unasked cues for this call. */
  readonly muted: boolean;
};

/** Shorter than this, ms, it was a wrong door or a try of the camera: nothing was asked that could be looked back on. */
const leastMs = 2 * 60_000;

/** Whether a call of this length (ms) is worth five minutes more: long enough, or something was parked in it. */
export const isWorth = (ms: number, parked: boolean): boolean => parked || ms >= leastMs;

/** As long as an interview is where nobody saw its end. */
const usualMs = 60 * 60_000;
/** No call lasts longer; one that never ended was cut off. */
export const mostMs = 6 * 60 * 60_000;

/** Whether it is on at `now` (wall clock, ms), as far as is known. */
export const isOn = ({ leftAt, joinedAt }: Call, now: number): boolean =>
  leftAt === null && now - joinedAt < mostMs;

/** The end (ms) of a call that nobody saw end, as seen at `now`; `signs`: times (ms) at which it was surely on. */
export const likelyEnd = (joinedAt: number, signs: readonly number[], now: number): number =>
  Math.max(joinedAt, Math.min(now, joinedAt + usualMs), ...signs);

/** A call goes on when its page is loaded anew or its line comes back, not after a real break. */
const longestMs = 2 * 3_600_000;
const breakMs = 10 * 60_000;

/** Whether joining at `at` goes on with this call rather than begins one. */
export const goesOn = (call: Call, host: string, interview: string | null, at: number): boolean =>
  call.host === host &&
  call.interview === interview &&
  Math.abs(at - call.joinedAt) < longestMs &&
  (call.leftAt === null || Math.abs(at - call.leftAt) < breakMs);
