// Session, the call: lobby, joined, left, shared and hidden, as the page and the dock tell.
import { stopped, timerAt } from './breath.ts';
import { goesOn } from './call.ts';
import { emptyPlacement, type Form } from './placement.ts';
import { afterwards, withoutDebrief } from './session-debrief.ts';
import { also, heeded, hide, keep, keptCall, left, rest, still, turned } from './session-parts.ts';
import type { Deck, Event, Session, Step } from './session-types.ts';

type Of<T extends Event['type']> = Extract<Event, { readonly type: T }>;

/** What is unfolded: the user's choice on this site, else for every site. */
const formOf = ({ placement, settings }: Deck): 'strip' | 'sidebar' =>
  (placement?.form ?? settings.form) === 'sidebar' ? 'sidebar' : 'strip';

/** Under the lens in a call, unless the user chose the sidebar here; the pebble stays as the user folded it. */
const formInCall = (session: Session, deck: Deck): Pick<Session, 'form' | 'unfolded'> => {
  const chosen = formOf(deck);
  const folded = session.form === 'pebble' || (deck.placement === null && deck.settings.form === 'pebble');
  return { form: folded ? 'pebble' : chosen, unfolded: chosen };
};

const joined = (session: Session, { at, id }: Of<'called'>, deck: Deck): Step => {
  const interview = deck.interview?.id ?? null;
  const old = deck.call && goesOn(deck.call.body, session.host, interview, at) ? deck.call : null;
  const { joinedAt, used, read, muted } = old?.body ?? {
    joinedAt: at,
    used: [],
    read: session.read,
    muted: false,
  };
  const next: Session = {
    ...turned(session, session.shown.is === 'reset' ? session.shown : rest, at),
    ...formInCall(session, deck),
    phase: 'joined',
    call: old?.id ?? id,
    joinedAt,
    used,
    read,
    muted,
  };
  const { host } = session;
  const body = { interview, host, joinedAt, leftAt: null, used, read, muted };
  const timer = deck.timer ? stopped(deck.timer.body, at) : {};
  const quiet = Object.keys(timer).length === 0 ? [] : [keep({ kind: 'breath', id: 'timer', patch: timer })];
  const call = keep({ kind: 'call', id: next.call ?? id, patch: old ? { leftAt: null } : body });
  return left(session, also(still(next), call, ...quiet));
};

export const called = (session: Session, event: Of<'called'>, deck: Deck): Step => {
  const { phase, at } = event;
  if (phase === 'joined')
    return session.phase === 'joined' && session.call ? still(session) : joined(session, event, deck);
  if (phase === session.phase) return still(session);
  const ended = session.phase === 'joined' ? keptCall(session, { leftAt: at }) : [];
  if (phase === 'lobby') {
    const next = withoutDebrief(session, at);
    return also(still({ ...turned(next, next.shown, at), phase, ...inLobby(session) }), ...ended);
  }
  // A thought that is being written down is not cut off by the end of the call.
  const over = { ...session, phase, clock: null };
  const isWriting = session.shown.is === 'reset' && session.shown.asking;
  const shown = isWriting ? session.shown : session.phase === 'joined' ? afterwards(over, at) : rest;
  return left(session, also(still(turned(over, shown, at)), ...ended));
};

/** In the lobby there is room for the list (and no one to look at yet). */
export const inLobby = ({ form }: Pick<Session, 'form'>): Pick<Session, 'form' | 'unfolded'> => ({
  form: form === 'pebble' ? 'pebble' : 'sidebar',
  unfolded: 'sidebar',
});

/** Sharing hides at once; its end brings back only what it had hidden. */
export const shared = (session: Session, { at, on }: Of<'shared'>): Step => {
  if (on === session.sharing) return still(session);
  const sharing = { ...(on ? withoutDebrief(session, at) : session), sharing: on, changedAt: at };
  if (on) {
    return session.hidden
      ? still(sharing)
      : also(still({ ...sharing, hidden: true, covered: true }), hide(true));
  }
  return session.covered
    ? also(still({ ...sharing, hidden: false, covered: false }), hide(false))
    : still(sharing);
};

/** The dock hid or showed us by a key, or a button of ours asks for it. An echo of hiding by sharing changes nothing. */
export const hid = (session: Session, { at, on }: Of<'hid'>): Step =>
  on === session.hidden
    ? still(session)
    : also(
        still({
          ...(on ? withoutDebrief(session, at) : session),
          hidden: on,
          covered: false,
          changedAt: at,
        }),
        hide(on),
      );

export const folded = (session: Session, { at, form }: Of<'folded'>, deck: Deck): Step => {
  if (form === session.form) return still(session);
  const next = { ...session, form, unfolded: form === 'pebble' ? session.unfolded : form, changedAt: at };
  if (session.phase === 'lobby' || form === 'pebble' || session.host === '') return still(next);
  const patch = { ...emptyPlacement, ...deck.settings.place, ...deck.placement, form };
  return also(still(next), keep({ kind: 'placement', id: session.host, patch }));
};

/** What the surface begins with; a call that is on already is told by a `called` of its own, which brings its id. */
export const begun = ({ at, host, phase, sharing }: Of<'opened'>, deck: Deck): Session => {
  const form: Form = formOf(deck);
  return {
    call: null,
    host,
    phase,
    joinedAt: phase === 'joined' ? at : null,
    sharing,
    hidden: sharing,
    covered: sharing,
    ...(phase === 'lobby' ? inLobby({ form }) : { form, unfolded: form }),
    shown: rest,
    read: 'even',
    muted: false,
    used: [],
    question: '',
    questionAt: null,
    moment: null,
    clock: null,
    unasked: [],
    mirroredAt: null,
    changedAt: at,
    heeded: heeded(deck),
    cued: [],
  };
};

/** The timer before a call as the surface shows it: while it runs or rests, and ten minutes after it came to its end. */
export const timerShown = (session: Session, deck: Deck, now: number): Deck['timer'] => {
  if (session.phase === 'joined' || session.shown.is === 'debrief' || !deck.timer) return null;
  const { is, from } = timerAt(deck.timer.body, now);
  const over = from + deck.timer.body.ms + endingMs;
  return is === 'running' || is === 'paused' || (is === 'ended' && now < over) ? deck.timer : null;
};
export const endingMs = 600_000;
