// The thirty seconds: what each slot is made of, how long it takes to say, and which words bring it back.
import type { Recalled } from './after.ts';
import { slotIds, type SlotId } from './contact.ts';
import type { Debrief } from './debrief.ts';
import type { PersonKind } from './interview.ts';
import { emptyStory } from './story.ts';
import { suggestedKeywords } from './suggest.ts';
import type { Day } from './working-days.ts';
import { wordsOf } from './words.ts';

/** How long each slot is meant to take, s: thirty together (evidence 5.2). */
export const slotSeconds: Readonly<Record<SlotId, number>> = {
  who: 8,
  thanks: 6,
  reason: 6,
  offer: 5,
  close: 5,
};
export const scriptSeconds = 30;
/** At 150 words a minute (evidence 5.2, V11). */
const wordsPerSecond = 2.5;

/** Words as they are said: a number is said two digits at a time, however it is written. */
export const spokenWords = (text: string): number =>
  wordsOf(text).reduce((sum, word) => {
    const digits = word.replaceAll(/\D/gu, '').length;
    const isSaid = /[\p{L}\d]/u.test(word);
    return sum + (digits > 2 ? Math.ceil(digits / 2) : isSaid ? 1 : 0);
  }, 0);

/** Whole seconds that so many words take. */
export const secondsOf = (words: number): number => Math.round(words / wordsPerSecond);

/** When each slot ends, ms from the first word. */
export const slotEnds: readonly number[] = slotIds.map((_, at) =>
  slotIds.slice(0, at + 1).reduce((sum, id) => sum + slotSeconds[id] * 1_000, 0),
);

/** The slot to be at so long (ms) into it; null once the time is over. */
export const slotAt = (ms: number): SlotId | null => slotIds[slotEnds.findIndex(end => ms < end)] ?? null;

/** The first sentence, cut after so many words and then marked as cut; without the full stop at its end. */
export const briefly = (text: string, most: number): string => {
  const sentence = text.trim().split(/(?<=[.!?…。！？])\s+|\n+/u)[0] ?? '';
  const words = wordsOf(sentence);
  return words.length > most
    ? `${words
        .slice(0, most)
        .join(' ')
        .replace(/[,;:.–-]+$/u, '')}…`
    : words.join(' ').replace(/[.。;,:]+$/u, '');
};

const mostKeywords = 3;
/** A line so short is its own keyword, words. */
const fewWords = 6;
/** What is not so must never stand there as if it were. */
const denied = /(?:\b(?:not|no|never|without|nor)|n['’]t)(?:\s+\S+)?\s+$/iu;

/** Up to three keywords out of the user's own words, in their order; the whole line where it is short. */
export const keywordsIn = (text: string): readonly string[] => {
  const all = wordsOf(text);
  if (all.length === 0) return [];
  if (all.length <= fewWords) return [all.join(' ').replace(/[.。]$/u, '')];
  const found = suggestedKeywords({ ...emptyStory, action: text })
    .filter(word => !denied.test(text.slice(0, text.indexOf(word))))
    .slice(0, mostKeywords);
  if (found.length === 0) return [all.slice(0, fewWords).join(' ')];
  return found.toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
};

/** All that the lines are made of; a text is the user's own and may be empty. */
export type Facts = {
  readonly me: string;
  readonly number: string;
  readonly to: string;
  readonly kind: PersonKind;
  readonly role: string;
  readonly company: string;
  /** The day of the interview, and the one they named. */
  readonly on: Day | null;
  readonly promised: Day | null;
  readonly today: Day;
  readonly heard: string;
  /** What is to be mentioned, said or passed on. */
  readonly adds: readonly string[];
};

/** What of the debrief belongs on the phone: moments kept for it, in the user's words, then what was not said. */
export const addsOf = (moments: readonly Recalled[], debrief: Debrief | null): readonly string[] => {
  const kept = moments.filter(({ fate }) => fate === 'phone').map(({ body }) => body.later || body.question);
  const missing = (debrief?.missing ?? '').split('\n');
  return [...new Set([...kept, ...missing].map(text => text.trim()).filter(text => text !== ''))];
};
