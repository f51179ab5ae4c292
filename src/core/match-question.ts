// What a question asks for: situations, words, or nothing that a story answers.
import { chatEnds, fixedPairs, questionStarts } from './data/stop-words.ts';
import type { IntentId } from './data/intents.ts';
import { askedIn, intentIds } from './match-frames.ts';
import { isTelling } from './match-index.ts';
import { stemsOf, withoutFillers } from './match-words.ts';

export type Asking = {
  /** Belief (0 to 1) that each frame itself is asked for, faint ones pressed down. */
  readonly asked: Float64Array;
  /** The length of `asked`: dividing by it makes scores of different questions comparable. */
  readonly length: number;
  /** All of `asked` together. */
  readonly sum: number;
};

export type Question = {
  /** Of all that was said: scene and question help to tell the stories apart. */
  readonly said: Asking;
  /** Of the question itself: only that says whether any story answers it. */
  readonly itself: Asking;
  readonly words: ReadonlySet<string>;
  /** How much it sounds like one that a story answers (0 to 1). */
  readonly storied: number;
  /** What it is instead of a question for a story, the likeliest, with its belief (0 to 1). */
  readonly intent: { readonly id: IntentId; readonly belief: number } | null;
};

// These numbers were set by hand, as in match-score.ts. One clear cue should outweigh several faint ones.
const sharpness = 1.75;
// How far small talk before the question is trusted, and what was said long before it; a question has some thirty words (match/README).
const chat = 0.25;
const stale = 0.5;
const longest = 32;
// What a caption holds before the question begins, where that is not at once.
const scene = 0.4;
const atOnce = 5;
// Fewer words than these left are not the question yet.
const shortest = 5;
// Beyond this a paste is not a question; keeps the time bounded.
const most = 600;
// An opener like "tell me about a time" makes it likelier that a story is wanted after all.
const opening = 0.3;
// What is so at any time is not asked for with "did you" or "have you ever".
const timeless: ReadonlySet<IntentId> = new Set([
  'about-you',
  'strengths',
  'weaknesses',
  'technical',
  'hypothetical',
]);
const passed = 0.3;
// From the words as they are: their stems know no tense.
const past =
  /\b(?:(?:did|had|was|were)(?:n['’]?t)?|have (?:you|your|any)|ha[sd] (?:a|an|your|some|any)|you['’]?ve|ever|times? (?:when|you|that)|one time|examples?|occasion|instance)\b/i;
const enough = 0.5;

/** The stems of a question as cues meet them: without fillers, each fixed pair one word, the end of a very long text. */
export const stemsAsked = (text: string): readonly string[] =>
  withFixedPairs(withoutFillers(stemsOf(text)).slice(-most));

export function questionOf(text: string): Question {
  const stems = stemsAsked(text);
  const trust = trustIn(stems);
  const begins = beginOf(stems);
  const { frames, intents, opener } = askedIn(stems, at =>
    at < begins ? Math.min(scene, trust(at)) : trust(at),
  );
  const itself = askingOf(frames);
  let intent: Question['intent'] = null;
  const isPast = past.test(text);
  intents.forEach((found, i) => {
    const id = intentIds[i];
    // Chat before a question is not the question.
    const sure = id === 'small-talk' ? found * (1 - opener) : found - opening * opener;
    const belief = sure * (isPast && id !== undefined && timeless.has(id) ? passed : 1);
    if (id !== undefined && belief > (intent?.belief ?? 0)) intent = { id, belief };
  });
  return {
    said: begins > 0 ? askingOf(askedIn(stems, trust).frames) : itself,
    itself,
    words: new Set(stems.filter(isTelling)),
    storied: Math.min(1, opener / enough),
    intent,
  };
}

function askingOf(frames: Float64Array): Asking {
  const asked = frames.map(belief => belief ** sharpness);
  return { asked, length: Math.hypot(...asked), sum: asked.reduce((all, belief) => all + belief, 0) };
}

const idioms: ReadonlySet<string> = new Set(fixedPairs.map(pair => stemsOf(pair).join('')));
const requests: ReadonlySet<string> = new Set(['tell', 'give', 'talk', 'walk', 'take', 'show']);

// "Tell me about a colleague" is not about telling a colleague something, nor "paid off" about pay: the pair becomes one word of its own.
function withFixedPairs(stems: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < stems.length; at++) {
    const here = stems[at] ?? '';
    const next = stems[at + 1];
    const asks = requests.has(here) && (next === 'me' || next === 'us');
    const both = asks ? `${here}me` : `${here}${next ?? ''}`;
    const isOne = asks || idioms.has(both);
    kept.push(isOne ? both : here);
    if (isOne) at++;
  }
  return kept;
}

const ends = chatEnds.map(stemsOf);
const starts = questionStarts.map(stemsOf);

// Where the question begins in a caption; what has full stops was typed with care, and is a question from its first word.
function beginOf(stems: readonly string[]): number {
  if (stems.includes('')) return 0;
  return Math.max(
    0,
    stems.findIndex(
      (_, at) => at >= atOnce && starts.some(words => words.every((word, k) => stems[at + k] === word)),
    ),
  );
}

function trustIn(stems: readonly string[]): (at: number) => number {
  let begins = 0;
  for (let at = 0; at < stems.length - shortest; at++) {
    if (ends.some(words => words.every((word, k) => stems[at + k] === word))) begins = at;
  }
  const late = stems.length - longest;
  return at => (at < begins ? chat : at < late ? stale : 1);
}
