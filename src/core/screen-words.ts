// Screen words: what stands under the lens, by reference, so that core holds no words.
import { clockAt } from './clock.ts';
import { hasName, withName, type CueId } from './cues.ts';
import { isSaid, type LineId } from './reset.ts';
import type { LabelId, Screen, Words } from './screen-types.ts';
import { choices } from './session-choices.ts';
import { locked } from './session-parts.ts';
import { closingCue } from './session-quiet.ts';
import type { Deck, Session, Shown } from './session-types.ts';

type Now = Screen['now'];

const label = (id: LabelId, tone: Now['tone'] = 'quiet'): Now => ({ tone, words: { of: 'label', id } });

/** The user's own wording wins; the name is in its slot already there. */
export const cueWords = (id: CueId, { settings }: Deck): Words => {
  const own = settings.cues[id];
  return own === undefined
    ? { of: 'cue', id, name: settings.name.trim() }
    : { of: 'own', text: withName(own, settings.name) };
};

export const lineWords = (id: LineId, { settings }: Deck): Words => {
  const own = settings.lines[id];
  return own === undefined ? { of: 'line', id } : { of: 'own', text: own };
};

const atRest = (session: Session, deck: Deck): Now => {
  const { pinned, name } = deck.settings;
  if (pinned && (name.trim() !== '' || !hasName(deck.wording(pinned)))) {
    return { tone: 'plain', words: cueWords(pinned, deck) };
  }
  return label(locked(deck) && session.phase === 'lobby' ? 'no-notes' : 'ready');
};

const ofReset = (
  session: Session,
  shown: Extract<Shown, { readonly is: 'reset' }>,
  deck: Deck,
  now: number,
): Now => {
  const kind = shown.kind ?? 'misspoke';
  // Without a story to name, the line only wins time.
  const isBare = kind === 'blank' && !choices(session, deck, now).some(({ of }) => of === 'story');
  return { tone: isSaid(kind) ? 'say' : 'plain', words: lineWords(isBare ? 'time' : kind, deck) };
};

/** One thing to read, whatever is shown. `nothing`: a question was typed and no story answers it. */
export const wordsNow = (session: Session, deck: Deck, now: number, nothing: boolean): Now => {
  const { shown, clock } = session;
  const isLanding = clock !== null && clockAt(clock, now).is === 'landing';
  if (isLanding && (shown.is === 'rest' || shown.is === 'cue' || shown.is === 'card'))
    return label('land-it', 'plain');
  switch (shown.is) {
    case 'rest':
      return atRest(session, deck);
    case 'cue':
      return { tone: 'plain', words: cueWords(shown.id, deck) };
    case 'breath':
      return label('exhale');
    case 'stop':
      return label('stop-breath', 'plain');
    case 'mirror':
      return label('choose-read', 'plain');
    case 'reset':
      return ofReset(session, shown, deck, now);
    case 'stories':
      if (locked(deck)) return label('no-notes', 'plain');
      if (nothing) return label('nothing-fits', 'plain');
      return label(deck.stories.length === 0 ? 'no-stories' : 'ready');
    case 'card': {
      const story = locked(deck) ? undefined : deck.stories.find(({ id }) => id === shown.story);
      return story
        ? { tone: 'plain', words: { of: 'own', text: story.body.title } }
        : label('no-notes', 'plain');
    }
    case 'debrief':
      return label(shown.opening ? 'opening' : 'fresh', 'plain');
    case 'closing': {
      const id = closingCue(session, deck);
      return id ? { tone: 'plain', words: cueWords(id, deck) } : label('closing', 'plain');
    }
  }
};
