// Session, quiet: when a cue may come that nobody asked for (evidence G8, V19), and which one.
import { clockAt } from './clock.ts';
import { cueOf, nextCue, type CueId, type CueMoment, type Wanted } from './cues.ts';
import { rest, still, turned } from './session-parts.ts';
import type { Deck, Session, Step } from './session-types.ts';

/** Between two unasked cues (settings.cadence); null: never. */
const cadenceMs = { silent: null, rarely: 300_000, sometimes: 60_000 } as const;
/** Nothing comes unasked so soon after anything else changed: the 20 s of evidence G8, which hold the 2 s of G10. */
const settledMs = 20_000;
const windowMs = 1_800_000;
const mostInWindow = 12;
const mirrorMs = 600_000;

/** A cue may come unasked only while the other person may be talking. */
const unaskedMoments: readonly CueMoment[] = ['listen', 'edge'];

export const wanted = (session: Session, deck: Deck, moments: readonly CueMoment[]): Wanted => ({
  moments,
  read: session.read,
  settings: deck.settings,
  wording: deck.wording,
  cued: session.cued,
});

const pick = (session: Session, deck: Deck, at: number): CueId | null => {
  const noMirror = session.mirroredAt !== null && at - session.mirroredAt < mirrorMs;
  return nextCue({ ...wanted(session, deck, unaskedMoments), noMirror });
};

const isFree = ({ shown }: Session): boolean =>
  shown.is === 'rest' || (shown.is === 'cue' && shown.until === null);

/** When the next unasked cue is due (wall clock, ms; may be past), or null while none may come. */
export const dueAt = (session: Session, deck: Deck): number | null => {
  const { phase, joinedAt, hidden, sharing, muted, clock, form, unasked, changedAt, mirroredAt } = session;
  const every = cadenceMs[deck.settings.cadence];
  const isBarred =
    phase !== 'joined' ||
    joinedAt === null ||
    hidden ||
    sharing ||
    muted ||
    clock !== null ||
    form === 'pebble';
  if (every === null || isBarred || deck.settings.pinned !== null || !isFree(session)) return null;
  const first = Math.max(joinedAt, unasked.at(-1) ?? joinedAt) + every;
  const room = unasked.at(-mostInWindow);
  const at = Math.max(first, changedAt + settledMs, room === undefined ? 0 : room + windowMs);
  if (pick(session, deck, at)) return at;
  const mirrorAt = mirroredAt === null ? at : Math.max(at, mirroredAt + mirrorMs);
  return pick(session, deck, mirrorAt) ? mirrorAt : null;
};

export const withCue = (session: Session, id: CueId, deck: Deck, at: number): Session => {
  const { cueMs } = deck.settings;
  return {
    ...turned(session, { is: 'cue', id, since: at, until: cueMs === null ? null : at + cueMs }, at),
    cued: [...session.cued.filter(cued => cued !== id), id],
    mirroredAt: cueOf(id).move === 'mirror' ? at : session.mirroredAt,
  };
};

/** Shows the cue that is due at `at`, if one is. */
export const unasked = (session: Session, deck: Deck, at: number): Session => {
  const due = dueAt(session, deck);
  const id = due === null || at < due ? null : pick(session, deck, at);
  if (!id) return session;
  return { ...withCue(session, id, deck, at), unasked: [...session.unasked, at].slice(-mostInWindow) };
};

const momentsNow = ({ phase, clock }: Session): readonly CueMoment[] => {
  if (phase === 'lobby') return ['pre', 'set'];
  if (phase === 'left') return ['post'];
  return clock ? ['speak', 'think'] : ['listen', 'edge', 'think'];
};

/** The next fitting cue, because the user asked; nothing happens where none fits. */
export const cueAsked = (
  session: Session,
  deck: Deck,
  at: number,
  more: Pick<Wanted, 'move' | 'settling'> = {},
): Step => {
  const id = nextCue({ ...wanted(session, deck, momentsNow(session)), ...more });
  return still(id ? withCue(session, id, deck, at) : turned(session, rest, at));
};

/** The cue that goes with "any questions for us?"; null where none fits. */
export const closingCue = (session: Session, deck: Deck): CueId | null =>
  nextCue(wanted(session, deck, ['end']));

/** A clock that has run out is gone. */
export const clocked = (session: Session, at: number): Session =>
  session.clock && clockAt(session.clock, at).is === 'over'
    ? { ...session, clock: null, changedAt: at }
    : session;
