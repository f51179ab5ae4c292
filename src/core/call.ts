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

/** A call goes on when its page is loaded anew or its line comes back, not after a real break. */
const longestMs = 2 * 3_600_000;
const breakMs = 10 * 60_000;

/** Whether joining at `at` goes on with this call rather than begins one. */
export const goesOn = (call: Call, host: string, interview: string | null, at: number): boolean =>
  call.host === host &&
  call.interview === interview &&
  Math.abs(at - call.joinedAt) < longestMs &&
  (call.leftAt === null || Math.abs(at - call.leftAt) < breakMs);
