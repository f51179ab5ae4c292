// Session: how each event changes what is so on the live surface.
import { doseMs, inCall, paused, resumed, started, stopped, timerAt } from './breath.ts';
import type { Read } from './call.ts';
import { liveMoves } from './moves.ts';
import { begun, called, folded, hid, shared } from './session-call.ts';
import { choices } from './session-choices.ts';
import { openedDebrief } from './session-debrief.ts';
import {
  also,
  heeding,
  keep,
  keptCall,
  left,
  rest,
  revealed,
  still,
  turned,
  unfolded,
} from './session-parts.ts';
import { closingCue, cueAsked, unasked } from './session-quiet.ts';
import * as reset from './session-reset.ts';
import * as stories from './session-stories.ts';
import { lapsed, setBack } from './session-time.ts';
import type { Deck, Event, Session, Shown, Step } from './session-types.ts';

export type { Deck, Event, Session, Shown, Step, Wish } from './session-types.ts';

type Of<T extends Event['type']> = Extract<Event, { readonly type: T }>;

/** How long the advice to stop stays, ms: five words, read by somebody who feels unwell. */
const stopMs = 12_000;

/** The first session of a surface. Where a call is on already, a `called` has to follow, which brings an id for it. */
export const start = (opened: Of<'opened'>, deck: Deck): Session => begun(opened, deck);

/** What is so after an event, and what is to be kept and done because of it. Never throws; never reads a clock. */
export const step = (session: Session, event: Event, deck: Deck): Step => {
  const { at } = event;
  const before = lapsed(heeding(setBack(session, at), deck, at), at);
  const after = stepped(before.session, event, deck);
  return { session: after.session, wishes: [...before.wishes, ...after.wishes] };
};

const stepped = (session: Session, event: Event, deck: Deck): Step => {
  const { at } = event;
  const { shown } = session;
  switch (event.type) {
    case 'opened':
      return still(begun(event, deck));
    case 'called':
      return called(session, event, deck);
    case 'shared':
      return shared(session, event);
    case 'hid':
      return hid(session, event);
    case 'folded':
      return folded(session, event, deck);
    case 'pressed':
      return pressed(session, event, deck);
    case 'chose':
      return chose(session, event, deck);
    case 'opened-story':
      return stories.openedStory(session, event.story, deck, at);
    case 'typed':
      if (shown.is === 'reset' && shown.asking) return reset.typedLater(session, shown, event.text, at);
      return shown.is === 'stories' && shown.searching
        ? stories.typedQuery(session, shown, event.text, at)
        : still(session);
    case 'stepped':
      return shown.is === 'stories' ? stories.stepped(session, shown, event.by, deck, at) : still(session);
    case 'entered':
      if (shown.is === 'reset' && shown.asking) return reset.doneLater(session, at);
      return shown.is === 'stories' ? stories.openedRow(session, shown.at, deck, at) : still(session);
    case 'escaped':
      return shown.is === 'reset'
        ? reset.escapedReset(session, shown, at)
        : stories.escapedStories(session, at);
    case 'asked':
      if (event.field === 'search') return stories.searched(session, deck, at);
      return shown.is === 'reset' ? reset.askedLater(session, shown, at) : still(session);
    case 'clocked':
      return stories.clockSet(session, event.on, event.told, deck, at);
    case 'pinned':
      return also(
        left(session, still(turned(session, rest, at))),
        keep({ kind: 'settings', id: 'settings', patch: { pinned: event.cue } }),
      );
    case 'elapsed':
      return still(unasked(session, deck, at));
  }
};

const pressed = (session: Session, { key, id, at }: Of<'pressed'>, deck: Deck): Step => {
  if (key === 'toggle') return still(session);
  if (key === 'mute') {
    const muted = !session.muted;
    return also(still({ ...session, muted, changedAt: at }), ...keptCall(session, { muted }));
  }
  if (key !== 'reset' && key !== 'stories' && key !== 'breathe') return opened(session, key, deck, at);
  const shown = revealed(session, at);
  // Whoever cannot see the list does not mean to close it by its key.
  const seen =
    session.hidden && shown.session.shown.is !== 'reset' ? turned(shown.session, rest, at) : shown.session;
  const next =
    key === 'reset'
      ? reset.pressedReset(seen, id, deck, at)
      : key === 'stories'
        ? stories.pressedStories(seen, deck, at)
        : left(session, breathed(seen, deck, at));
  return { session: next.session, wishes: [...shown.wishes, ...next.wishes] };
};

const opened = (
  session: Session,
  key: 'mirror' | 'cue' | 'closing' | 'stop',
  deck: Deck,
  at: number,
): Step => {
  const { shown } = session;
  const show = (next: Shown): Step => left(session, still(turned(unfolded(session), next, at)));
  switch (key) {
    case 'mirror':
      return show(shown.is === 'mirror' ? rest : { is: 'mirror', since: at });
    case 'cue':
      return left(session, cueAsked(unfolded(session), deck, at));
    case 'closing': {
      const seen = shown.is === 'closing' ? closingCue(session, deck) : null;
      const cued = seen ? [...session.cued.filter(cue => cue !== seen), seen] : session.cued;
      const { session: next, wishes } = show({ is: 'closing', since: at });
      return { session: { ...next, cued }, wishes };
    }
    case 'stop': {
      const patch = deck.timer && session.phase !== 'joined' ? stopped(deck.timer.body, at) : {};
      const advised = show({ is: 'stop', since: at, until: at + stopMs });
      return Object.keys(patch).length > 0
        ? also(advised, keep({ kind: 'breath', id: 'timer', patch }))
        : advised;
    }
  }
};

/** In a call one cycle, then silence (evidence 1.3); before one, the timer that every surface shows. */
const breathed = (session: Session, deck: Deck, at: number): Step => {
  if (deck.settings.noBreath) return cueAsked(unfolded(session), deck, at, { settling: true });
  if (session.phase === 'lobby' || session.phase === 'left') return timed(session, deck, at);
  if (session.shown.is === 'breath') return still(turned(session, rest, at));
  return still(turned(session, { is: 'breath', pattern: 'long-out', cycles: 1, startedAt: at }, at));
};

const timed = (session: Session, deck: Deck, at: number): Step => {
  const timer = deck.timer?.body;
  const is = timer ? timerAt(timer, at).is : 'stopped';
  const patch =
    timer && is === 'running'
      ? paused(timer, at)
      : timer && is === 'paused'
        ? resumed(timer, at)
        : started('long-out', doseMs, at);
  return also(still(turned(session, rest, at)), keep({ kind: 'breath', id: 'timer', patch }));
};

const chose = (session: Session, { digit, at }: Of<'chose'>, deck: Deck): Step => {
  const { shown } = session;
  if (shown.is === 'stories') return stories.openedRow(session, digit - 1, deck, at);
  const offered = choices(session, deck, at);
  const choice = offered.find(one => one.digit === digit);
  if (!choice) {
    const isFree = offered.length === 0 && shown.is !== 'reset' && shown.is !== 'debrief';
    const move = isFree ? liveMoves[digit - 1] : undefined;
    if (!move) return still(session);
    const key = move === 'strengths' ? 'stories' : move;
    return pressed(session, { type: 'pressed', key, at, id: `${session.call ?? 'reset'}-${at}` }, deck);
  }
  switch (choice.of) {
    case 'reset':
      return shown.is === 'reset' ? reset.chosenKind(session, shown, choice.kind, at) : still(session);
    case 'more':
      return shown.is === 'reset' ? reset.chosenMore(session, shown, at) : still(session);
    case 'later':
      return shown.is === 'reset' ? reset.askedLater(session, shown, at) : still(session);
    case 'breath': {
      const fit = inCall[digit - 1];
      return still(fit ? turned(session, { is: 'breath', ...fit, startedAt: at }, at) : session);
    }
    case 'read':
      return tapped(session, choice.read, deck, at);
    case 'story':
      return stories.openedStory(session, choice.story, deck, at);
    case 'debrief':
      return openedDebrief(session, at);
    case 'not-now':
      return stories.escapedStories(session, at);
  }
};

/** The read is set, and the first cue of its kind answers the tap. */
const tapped = (session: Session, read: Read, deck: Deck, at: number): Step => {
  const { session: next, wishes } = cueAsked({ ...session, read }, deck, at, { move: 'mirror' });
  return also({ session: next, wishes }, ...keptCall(session, { read }));
};
