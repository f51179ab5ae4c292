// Session, reset: from the key to a line to say, and the moment that is kept of it.
import { byMeaning } from './search.ts';
import { unusedFirst } from './ledger.ts';
import type { Kept } from './record.ts';
import * as reset from './reset.ts';
import type { ResetKind } from './reset.ts';
import { afterwards } from './session-debrief.ts';
import { also, focus, keep, left, locked, still, turned, unfolded } from './session-parts.ts';
import type { Deck, Session, Shown, Step } from './session-types.ts';

type Reset = Extract<Shown, { readonly is: 'reset' }>;

/** The question at hand: the last one typed, for a while. */
export const questionNow = ({ question, questionAt }: Session, at: number): string =>
  questionAt !== null && at - questionAt < reset.questionMs ? question : '';

/** The three stories to offer when nothing came: best by the question if one is known, else the unused first. */
export const bestThree = (session: Session, deck: Deck, at: number): readonly Kept<'story'>[] => {
  if (locked(deck)) return [];
  const ordered = unusedFirst(deck.stories, session.used);
  const question = questionNow(session, at);
  const meant = question === '' ? [] : byMeaning(deck.stories, question);
  return [...new Set([...meant, ...ordered])].slice(0, 3);
};

/** The key: shows the first view anew; within 10 s of the last press it is still the same moment. */
export const pressedReset = (session: Session, id: string, deck: Deck, at: number): Step => {
  const { moment: last } = session;
  const isSame = last !== null && at - last.at < reset.sameMs;
  const moment = isSame ? { ...last, at } : { id, at, later: '' };
  const shown: Shown = {
    is: 'reset',
    kind: null,
    since: at,
    until: at + reset.clearMs,
    moment: moment.id,
    more: false,
    asking: false,
  };
  const step = left(session, still({ ...unfolded(turned(session, shown, at)), moment }));
  if (isSame) return step;
  const patch = {
    call: session.call,
    interview: deck.interview?.id ?? null,
    into: session.joinedAt === null || session.phase !== 'joined' ? null : Math.max(0, at - session.joinedAt),
    at,
    kind: 'misspoke' as const,
    question: questionNow(session, at),
    later: '',
  };
  return also(step, keep({ kind: 'moment', id, patch }));
};

export const chosenKind = (session: Session, shown: Reset, kind: ResetKind, at: number): Step => {
  const until = at + (kind === 'blank' ? reset.blankMs : reset.clearMs);
  return also(
    still(turned(session, { ...shown, kind, until, more: false }, at)),
    keep({ kind: 'moment', id: shown.moment, patch: { kind } }),
  );
};

export const chosenMore = (session: Session, shown: Reset, at: number): Step =>
  still(turned(session, { ...shown, more: true, until: at + reset.clearMs }, at));

/** "What would I add later?" takes the focus, because it was asked for. */
export const askedLater = (session: Session, shown: Reset, at: number): Step =>
  also(still(turned(session, { ...shown, asking: true, until: at + reset.laterMs }, at)), focus(true));

/** Every letter is kept at once. */
export const typedLater = (session: Session, shown: Reset, text: string, at: number): Step => {
  const later = text.replaceAll(/\s+/gu, ' ').slice(0, reset.laterLength);
  const moment = { id: shown.moment, at: session.moment?.at ?? at, later };
  const next = { ...turned(session, { ...shown, until: at + reset.laterMs }, at), moment };
  return also(still(next), keep({ kind: 'moment', id: shown.moment, patch: { later } }));
};

export const doneLater = (session: Session, at: number): Step =>
  left(session, still(turned(session, afterwards(session, at), at)));

/** Esc closes the field first, the reset after that. */
export const escapedReset = (session: Session, shown: Reset, at: number): Step => {
  const back: Shown = { ...shown, asking: false, until: at + reset.clearMs };
  const next = shown.asking && session.phase !== 'left' ? back : afterwards(session, at);
  return also(still(turned(session, next, at)), focus(false));
};
