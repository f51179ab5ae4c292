// An advert: which competencies a job's own text asks for, each with the sentence that says so.
import { competencies, type Competency } from './competency.ts';
import { adverts } from './data/advert-cues.ts';
import { frames } from './data/frames.ts';
import { mostStarred } from './interview.ts';
import { askedIn, frameIds } from './match-frames.ts';
import { cueTable } from './match-cues.ts';
import { stemsOf, withoutFillers } from './match-words.ts';

export type Asked = { readonly competency: Competency; readonly because: string };

const strengths = { weak: 0.2, word: 0.4, pair: 0.6, phrase: 0.8, strong: 0.9 } as const;
/** The matcher's cues were written for spoken questions, so in an advert they count for less than its own. */
const spoken = 0.5;
/** Below it a single faint word would name a competency. */
const enough = 0.35;
/** A pasted book must not hold the page up. */
const mostSentences = 400;
/** What the employer offers, and what is said of every job, asks nothing of the candidate. */
const beside =
  /\b(?:we offer|we['’]?ll|we will|you['’]?ll (?:get|receive|enjoy)|benefits?|perks?|salary|pension|holiday|annual leave|equal opportunit\w*|gdpr|privacy|apply|cover letter|our (?:story|office)|about us|founded|headquarter\w*|parental|insurance)\b/iu;

const sentencesIn = (advert: string): readonly string[] =>
  advert
    .slice(0, 20_000)
    .split(/(?<=[.!?;])\s+|\n+|\s[•·*]\s/u)
    .map(sentence => sentence.replace(/^[\s•·*–-]+/u, '').trim())
    .filter(sentence => sentence.length > 2 && !beside.test(sentence))
    .slice(0, mostSentences);

const table = cueTable(competencies.map((competency, target) => ({ text: adverts[competency], target })));

/** Belief (0 to 1) that this sentence asks for each competency. */
const beliefs = (sentence: string): ReadonlyMap<Competency, number> => {
  const stems = withoutFillers(stemsOf(sentence));
  const found = new Map<Competency, number>();
  const add = (competency: Competency, belief: number): void => {
    found.set(competency, 1 - (1 - (found.get(competency) ?? 0)) * (1 - belief));
  };
  const asked = askedIn(stems, () => 1).frames;
  // One frame a competency: its situations say the same thing in an advert.
  const most = new Map<Competency, number>();
  asked.forEach((belief, at) => {
    const id = frameIds[at];
    if (id) most.set(frames[id].of, Math.max(most.get(frames[id].of) ?? 0, belief));
  });
  for (const [competency, belief] of most) add(competency, belief * spoken);
  table.find(
    stems,
    () => true,
    (target, strength) => {
      const competency = competencies[target];
      if (competency) add(competency, strengths[strength]);
    },
  );
  return found;
};

/**
 * What the advert asks for, surest first, `most` at most; `because` is the sentence, as it stands, shortened to 160
 * characters. Fewer, or none, where it says little: a guess would be worse.
 */
export const askedFor = (advert: string, most: number = mostStarred): readonly Asked[] => {
  const scores = new Map<Competency, { sum: number; best: number; because: string }>();
  for (const sentence of sentencesIn(advert)) {
    for (const [competency, belief] of beliefs(sentence)) {
      const score = scores.get(competency) ?? { sum: 0, best: 0, because: '' };
      // Said twice is surer; one clear sentence outweighs several faint ones.
      score.sum += belief ** 2;
      if (belief > score.best) Object.assign(score, { best: belief, because: sentence });
      scores.set(competency, score);
    }
  }
  return [...scores]
    .filter(([, { best }]) => best >= enough)
    .toSorted(([, a], [, b]) => b.sum - a.sum)
    .slice(0, most)
    .map(([competency, { because }]) => ({
      competency,
      because: because.length > 160 ? `${because.slice(0, 159)}…` : because,
    }));
};
