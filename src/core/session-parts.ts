// Session parts: the few turns that every move of the session is made of.
import type { Change } from './record.ts';
import { isLocked } from './interview.ts';
import type { Deck, Session, Shown, Step, Wish } from './session-types.ts';

export const rest: Shown = { is: 'rest' };

export const still = (session: Session): Step => ({ session, wishes: [] });

/** Something else is on screen from `at` on. */
export const turned = (session: Session, shown: Shown, at: number): Session => ({
  ...session,
  shown,
  changedAt: at,
});

export const also = ({ session, wishes }: Step, ...more: readonly Wish[]): Step => ({
  session,
  wishes: [...wishes, ...more],
});

export const keep = (...intent: readonly Change[]): Wish => ({ type: 'keep', intent });
export const focus = (on: boolean): Wish => ({ type: 'focus', on });
export const hide = (on: boolean): Wish => ({ type: 'hide', on });

export const heeded = ({ settings: { cadence, pinned } }: Deck): Session['heeded'] => ({ cadence, pinned });

/** A new cadence or pin was chosen elsewhere: that is a change, after which nothing comes unasked for a while. */
export const heeding = (session: Session, deck: Deck, at: number): Session => {
  const { cadence, pinned } = session.heeded;
  const { settings } = deck;
  return settings.cadence === cadence && settings.pinned === pinned
    ? session
    : { ...session, heeded: heeded(deck), changedAt: at };
};

/** The rules card of this interview says: no notes. */
export const locked = (deck: Deck): boolean => isLocked(deck.interview?.body ?? null);

/** A field of ours is open, so focus has to go back. */
export const hasField = ({ shown }: Session): boolean =>
  (shown.is === 'stories' && shown.searching) || (shown.is === 'reset' && shown.asking);

/** Gives focus back if a field had it. */
export const left = (before: Session, step: Step): Step =>
  hasField(before) && !hasField(step.session) ? also(step, focus(false)) : step;

/** What is kept of the call changes with what is so; nothing is kept outside one. */
export const keptCall = (
  session: Session,
  patch: Extract<Change, { kind: 'call' }>['patch'],
): readonly Wish[] => (session.call === null ? [] : [keep({ kind: 'call', id: session.call, patch })]);

/** The user wants to see us: shows again whatever had hidden us. */
export const revealed = (session: Session, at: number): Step =>
  session.hidden
    ? { session: { ...session, hidden: false, covered: false, changedAt: at }, wishes: [hide(false)] }
    : still(session);

export const unfolded = (session: Session): Session =>
  session.form === 'pebble' ? { ...session, form: session.unfolded } : session;
