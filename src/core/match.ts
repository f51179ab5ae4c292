// Which prepared story answers a question, by what is meant and not only by its words.
import type { Competency } from './competency.ts';
import { competencyOf } from './coverage.ts';
import { frames, type FrameId } from './data/frames.ts';
import type { IntentId } from './data/intents.ts';
import { frameIds, intentIds, near } from './match-frames.ts';
import { indexOf, type Index, type Matchable } from './match-index.ts';
import { questionOf, type Question } from './match-question.ts';
import { scored } from './match-score.ts';

export type { Matchable } from './match-index.ts';

/** What a question may be instead of one for a story (evidence 6.2). */
export type Intent = IntentId;
export const intents: readonly Intent[] = intentIds;

/** A situation inside a competency: whose conflict, who was persuaded, which kind of failure. */
export type Facet = Exclude<FrameId, Competency>;
export const facets: readonly Facet[] = frameIds.filter((id): id is Facet => id !== frames[id].of);

/** Why a story fits, without words: a language file turns it into "conflict, your part". */
export type Reason = { readonly competency: Competency; readonly facet: Facet | null };

export type Best =
  | { readonly story: string; readonly reason: Reason }
  | { readonly nothing: true; readonly competency: Competency | null; readonly intent: Intent | null };

// Set by hand, as in match-score.ts. Below it silence beats a wrong card (evidence 6.2): without its right stories a bank then mostly says that nothing fits.
const fits = 0.42;
// The user's own tag says so too: then the text need not say as much.
const fitsTagged = 0.12;
// Belief from which a question is taken for one that wants no story.
const certain = 0.5;

// By identity: a bank is replaced when it changes, never altered in place, and goes when the bank goes.
const indexes = new WeakMap<readonly Matchable[], Index>();

function indexFor(stories: readonly Matchable[]): Index {
  const known = indexes.get(stories);
  if (known) return known;
  const index = indexOf(stories);
  indexes.set(stories, index);
  return index;
}

/**
 * Every story of the bank, best first; stories with equal scores keep the order of the bank. `score` is 0 to about 1 and comparable between
 * questions and banks. The index is kept for as long as the array lives, so pass the same array while nothing changes.
 */
export function rank(stories: readonly Matchable[], question: string): { id: string; score: number }[] {
  return scored(stories, indexFor(stories), questionOf(question));
}

/**
 * The one story to show and why, or that nothing fits: then the competency asked for, if any, and what else the question is (evidence 6.2:
 * below the threshold show nothing).
 */
export function best(stories: readonly Matchable[], question: string): Best {
  const read = questionOf(question);
  const index = indexFor(stories);
  const [first] = scored(stories, index, read);
  const main = strongest(read.said.asked);
  const intent = read.intent !== null && read.intent.belief >= certain ? read.intent.id : null;
  const competency = main === null ? null : frames[main].of;
  const at = stories.findIndex(story => story.id === first?.id);
  const isTagged =
    competency !== null && stories[at]?.tags?.some(tag => competencyOf(tag) === competency) === true;
  if (!first || first.score < (isTagged ? fitsTagged : fits) || intent !== null)
    return { nothing: true, competency, intent };
  return { story: first.id, reason: reasonFor(index, read, at) };
}

// The frame of the question, not of the story: it says how the story answers what was asked.
function reasonFor(index: Index, question: Question, story: number): Reason {
  const shares = new Float64Array(frameIds.length);
  question.said.asked.forEach((belief, f) => {
    if (belief === 0) return;
    for (const [g, share] of near[f] ?? []) {
      const told = index.byFrame[g]?.find(([i]) => i === story)?.[1] ?? 0;
      shares[f] = (shares[f] ?? 0) + belief * share * told;
    }
  });
  const id = strongest(shares) ?? 'problem-solving';
  return { competency: frames[id].of, facet: facets.find(facet => facet === id) ?? null };
}

function strongest(beliefs: Float64Array): FrameId | null {
  let found: FrameId | null = null;
  let most = 0;
  beliefs.forEach((belief, f) => {
    const id = frameIds[f];
    if (belief <= most || id === undefined) return;
    most = belief;
    found = id;
  });
  return found;
}
