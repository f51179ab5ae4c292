// Session, debrief: what is offered once a call is over, and for how long.
import { isWorth } from './call.ts';
import { also, rest, still, turned } from './session-parts.ts';
import type { Session, Shown, Step } from './session-types.ts';

/** Nothing pressed: it leaves by itself, and a reminder comes later. */
export const offerMs = 60_000;
/** Until the new tab is in front; a background that slept has to wake first. */
const openingMs = 3_000;

/**
 * What comes when everything else has left: rest; once, after a call that was one, the offer of a debrief. Not where
 * nobody would see it: hidden, or while the screen is shared.
 */
export const afterwards = (session: Session, at: number): Shown => {
  const { phase, call, joinedAt, moment, hidden, sharing, shown } = session;
  if (phase !== 'left' || call === null || joinedAt === null) return rest;
  if (hidden || sharing || shown.is === 'debrief') return rest;
  const parked = moment !== null && moment.at >= joinedAt;
  return isWorth(at - joinedAt, parked)
    ? { is: 'debrief', since: at, until: at + offerMs, opening: false }
    : rest;
};

/** The offer goes when something else begins; there is a reminder. */
export const withoutDebrief = (session: Session, at: number): Session =>
  session.shown.is === 'debrief' ? turned(session, rest, at) : session;

/** Taken: the words stay until the Studio is there. */
export const openedDebrief = (session: Session, at: number): Step => {
  if (session.shown.is !== 'debrief' || session.call === null) return still(session);
  const shown: Shown = { ...session.shown, until: at + openingMs, opening: true };
  return also(still(turned(session, shown, at)), { type: 'debrief', call: session.call });
};
