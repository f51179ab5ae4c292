// Screen: what the eye gets of a session and a deck, and until when.
import { timerAt } from './breath.ts';
import { cycleMs } from './patterns.ts';
import type { Kept } from './record.ts';
import { cueOf } from './cues.ts';
import type { Card, Keel, Row, Screen } from './screen-types.ts';
import { wordsNow } from './screen-words.ts';
import { found } from './search.ts';
import { endingMs, timerShown } from './session-call.ts';
import { choices, unusedNow } from './session-choices.ts';
import { locked } from './session-parts.ts';
import { dueAt } from './session-quiet.ts';
import { endsOf, lapsed } from './session-time.ts';
import type { Deck, Session, Shown } from './session-types.ts';
import { settingOf } from './story.ts';
import { wordsOf } from './words.ts';

export type { Card, Choice, Keel, LabelId, Row, Screen, Why, Words } from './screen-types.ts';

/** The breath out that a reset begins with; with breath work unwelcome there is none (evidence B9, 1.4). */
const exhaleEnd = (shown: Shown): number | null =>
  shown.is === 'reset' ? shown.since + cycleMs('exhale-only') : null;

const keelOf = (session: Session, deck: Deck, now: number): Keel => {
  const { shown, clock } = session;
  const end = deck.settings.noBreath ? null : exhaleEnd(shown);
  if (shown.is === 'reset' && end !== null && now < end) {
    return { is: 'breathing', pattern: 'exhale-only', startedAt: shown.since, cycles: 1 };
  }
  if (shown.is === 'breath') {
    const { pattern, startedAt, cycles } = shown;
    return { is: 'breathing', pattern, startedAt, cycles };
  }
  const timer = timerShown(session, deck, now)?.body;
  if (timer && timerAt(timer, now).is === 'running') {
    const { from } = timerAt(timer, now);
    return { is: 'breathing', pattern: timer.pattern, startedAt: from, cycles: null };
  }
  return clock ? { is: 'clock', ...clock } : { is: 'still' };
};

const asideOf = ({ shown }: Session, deck: Deck, now: number): Screen['aside'] => {
  const end = exhaleEnd(shown);
  if (end === null || now >= end) return null;
  return { of: 'label', id: deck.settings.noBreath ? 'body' : 'exhale' };
};

const moveOf = ({ shown }: Session): Screen['move'] => {
  switch (shown.is) {
    case 'breath':
    case 'stop':
      return 'breathe';
    case 'mirror':
    case 'reset':
      return shown.is;
    case 'stories':
    case 'card':
    case 'closing':
      return 'strengths';
    case 'cue': {
      const { move } = cueOf(shown.id);
      return move === 'breathe' || move === 'mirror' ? move : null;
    }
    case 'rest':
    case 'debrief':
      return null;
  }
};

/** What is typed is short, so the first words stand for the whole; the result's own field wins. */
const cardOf = ({ id, body }: Kept<'story'>): Card => ({
  story: id,
  title: body.title,
  action: body.action,
  result: body.result,
  proof: body.proof,
  situation: settingOf(body),
  keywords: body.keywords.filter(keyword => wordsOf(keyword).length > 0),
});

const untilOf = (session: Session, deck: Deck, now: number, isOverdue: boolean): number | null => {
  const timer = timerShown(session, deck, now)?.body;
  const timerEnd = timer ? (timerAt(timer, now).endsAt ?? endOfEnding(timer, now)) : null;
  const exhaled = exhaleEnd(session.shown);
  const times = [
    ...endsOf(session, now),
    dueAt(session, deck),
    timerEnd,
    exhaled !== null && exhaled > now ? exhaled : null,
    isOverdue ? now : null,
  ].filter(time => time !== null);
  return times.length === 0 ? null : Math.max(now + 1, Math.min(...times));
};

const endOfEnding = (timer: Kept<'breath'>['body'], now: number): number | null => {
  const { is, from } = timerAt(timer, now);
  return is === 'ended' ? from + timer.ms + endingMs : null;
};

/** The one value every surface draws, at `now` (wall clock, ms). Holds no story at all where notes are locked. */
export const screen = (then: Session, deck: Deck, now: number): Screen => {
  const { session } = lapsed(then, now);
  const { shown } = session;
  const isLocked = locked(deck);
  const ending = shown.is === 'debrief';
  const isListed = shown.is === 'stories' || (session.form === 'sidebar' && !ending);
  const search =
    isListed && !isLocked
      ? found(deck.stories, shown.is === 'stories' ? shown.query : '', session.used)
      : null;
  const rows = search?.stories.map(({ id, body }, i): Row => ({
    story: id,
    title: body.title,
    keywords: body.keywords,
    proof: body.proof,
    used: session.used.includes(id),
    digit: shown.is === 'stories' && i < 9 ? i + 1 : null,
    why: i === 0 ? search.why : null,
    at: shown.is === 'stories' && i === shown.at,
  }));
  const opened =
    shown.is === 'card' && !isLocked ? deck.stories.find(({ id }) => id === shown.story) : undefined;
  const { company = '', role = '' } = deck.interview?.body ?? {};
  const isAskedFor = shown.is === 'closing' || (session.form === 'sidebar' && session.phase === 'joined');
  const nothing = shown.is === 'stories' ? (search?.nothing ?? null) : null;
  return {
    hidden: session.hidden,
    over: session.phase === 'left' && shown.is === 'rest',
    ending,
    form: session.form,
    phase: session.phase,
    joinedAt: session.joinedAt,
    heading: company === '' && role === '' ? null : { company, role },
    now: wordsNow(session, deck, now, nothing !== null),
    aside: asideOf(session, deck, now),
    keel: keelOf(session, deck, now),
    move: moveOf(session),
    choices: choices(session, deck, now),
    rows: isLocked ? null : (rows ?? []),
    card: opened ? cardOf(opened) : null,
    field: fieldOf(session, isLocked),
    nothing,
    unused: isAskedFor ? unusedNow(session, deck).map(({ body }) => body.title) : [],
    read: session.read,
    muted: session.muted,
    timer: timerShown(session, deck, now)?.body ?? null,
    textPx: deck.settings.textPx,
    wide: deck.settings.spacing === 'wide',
    until: untilOf(session, deck, now, session !== then),
  };
};

const fieldOf = ({ shown, moment }: Session, isLocked: boolean): Screen['field'] => {
  if (shown.is === 'stories' && shown.searching && !isLocked) return { of: 'search', value: shown.query };
  return shown.is === 'reset' && shown.asking ? { of: 'later', value: moment?.later ?? '' } : null;
};
