// Session, strengths: the list, the search, a card, and the answer clock that opening one starts.
import { usualClockMs } from './clock.ts';
import { use } from './ledger.ts';
import type { Kept } from './record.ts';
import { found, isQuestion, queryLength } from './search.ts';
import { also, focus, keptCall, left, locked, rest, still, turned, unfolded } from './session-parts.ts';
import type { Deck, Session, Shown, Step } from './session-types.ts';

type Stories = Extract<Shown, { readonly is: 'stories' }>;

/** The rows as they stand: what digits, arrows and Enter mean. */
export const listed = (session: Session, deck: Deck): readonly Kept<'story'>[] =>
  found(deck.stories, session.shown.is === 'stories' ? session.shown.query : '', session.used).stories;

/** The list with its search open; where notes are locked it only says so, and takes no focus. */
export const searched = (session: Session, deck: Deck, at: number): Step => {
  const searching = !locked(deck);
  const { shown } = session;
  const query = shown.is === 'card' && shown.back === 'stories' ? shown.query : '';
  const next = turned(unfolded(session), { is: 'stories', query, at: 0, searching }, at);
  return searching ? also(still(next), focus(true)) : left(session, still(next));
};

/** The key opens the list, and closes it. */
export const pressedStories = (session: Session, deck: Deck, at: number): Step =>
  session.shown.is === 'stories' && session.form !== 'pebble'
    ? also(still(turned(session, rest, at)), focus(false))
    : searched(session, deck, at);

export const typedQuery = (session: Session, shown: Stories, text: string, at: number): Step => {
  const query = text.replaceAll(/\s+/gu, ' ').slice(0, queryLength);
  const asked = isQuestion(query) ? { question: query.trim(), questionAt: at } : {};
  return still({ ...turned(session, { ...shown, query, at: 0 }, at), ...asked });
};

export const stepped = (session: Session, shown: Stories, by: number, deck: Deck, at: number): Step => {
  const last = Math.max(0, listed(session, deck).length - 1);
  return still(turned(session, { ...shown, at: Math.min(last, Math.max(0, shown.at + by)) }, at));
};

/** Opening a card marks its story used and starts the answer clock, in a call. */
export const openedStory = (session: Session, story: string, deck: Deck, at: number): Step => {
  if (locked(deck) || !deck.stories.some(({ id }) => id === story)) return still(session);
  const { shown } = session;
  const isListed = shown.is === 'stories';
  const card: Shown = {
    is: 'card',
    story,
    back: isListed ? 'stories' : 'rest',
    query: isListed ? shown.query : '',
  };
  const next = turned(session, card, at);
  if (session.phase !== 'joined') return left(session, still(next));
  const used = use(session.used, story);
  const ms = deck.interview?.body.answerMs ?? 0;
  const clock = session.clock ?? (ms > 0 ? { startedAt: at, ms, told: false } : null);
  const wishes = used === session.used ? [] : keptCall(session, { used });
  return left(session, also(still({ ...next, used, clock }), ...wishes));
};

/** The row under the arrow keys, or the one with this digit. */
export const openedRow = (session: Session, row: number, deck: Deck, at: number): Step => {
  const story = listed(session, deck)[row];
  return story ? openedStory(session, story.id, deck, at) : still(session);
};

/** Back one level: from a card to its list, from the list to rest; focus goes back to the call. */
export const escapedStories = (session: Session, at: number): Step => {
  const { shown } = session;
  const next: Shown =
    shown.is === 'card' && shown.back === 'stories'
      ? { is: 'stories', query: shown.query, at: 0, searching: false }
      : rest;
  return also(still(turned(session, next, at)), focus(false));
};

export const clockSet = (session: Session, on: boolean, told: boolean, deck: Deck, at: number): Step => {
  // A call that is over has no answer to time.
  if (session.phase === 'left') return still(session);
  const ms = deck.interview?.body.answerMs || usualClockMs;
  const clock = on ? { ...(session.clock ?? { startedAt: at, ms }), told } : null;
  return still({ ...session, clock, changedAt: at });
};
