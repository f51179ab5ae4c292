// Suggest: keywords picked out of what the user wrote about a story; never a word that is not theirs.
import { plainWords } from './data/stop-words.ts';
import { keywordLength, partsOf, type Part, type Story } from './story.ts';
import { graphemes } from './words.ts';

/** What was done and what came of it is what has to be remembered (evidence S1). */
const weights: Readonly<Record<Part, number>> = { action: 3, result: 3, obstacle: 2, situation: 1, task: 1 };
const mostWords = 4;
const most = 6;

const link =
  'the a an and or but so then than that which who with to of in on at for from by as is was were are be';
const dull: ReadonlySet<string> = new Set([
  ...plainWords.split(/\s+/u),
  ...link.split(' '),
  'we',
  'i',
  'they',
  'our',
]);

const bare = (word: string): string => word.toLowerCase().replaceAll(/[’']/gu, "'");
/** A bare number is a proof, not a keyword. */
const isTelling = (word: string): boolean => !dull.has(bare(word)) && /\p{L}/u.test(word);

/** Words that stand together and all say something, as they were written. */
const runsOf = (text: string): readonly (readonly string[])[] =>
  text.split(/[.,;:!?()[\]"“”…\n–—]+(?:\s|$)|\n|[()[\]"“”–—]/u).flatMap(clause => {
    const runs: string[][] = [[]];
    for (const word of clause.split(/\s+/u).filter(Boolean)) {
      const run = runs.at(-1) ?? [];
      if (!isTelling(word)) runs.push([]);
      else if (run.length === mostWords) runs.push([word]);
      else run.push(word);
    }
    return runs.filter(run => run.length > 0);
  });

/**
 * Up to six keywords of at most 30 characters, best first, each found word for word in the lines of the story and
 * none sharing a word with another or with a keyword that is there already.
 */
export const suggestedKeywords = (story: Story): readonly string[] => {
  const runs = partsOf[story.scheme].flatMap(part =>
    runsOf(story[part]).map((words, at) => ({
      words,
      text: words.join(' '),
      // Two or three words bring back more than one, and what comes first was thought of first.
      score: weights[part] * Math.min(words.length, 3) - at * 0.01,
    })),
  );
  const used = new Set(story.keywords.flatMap(keyword => keyword.split(/\s+/u).map(bare)));
  const chosen: string[] = [];
  for (const { words, text } of runs.toSorted((a, b) => b.score - a.score)) {
    if (chosen.length === most) break;
    if (graphemes(text).length > keywordLength || words.some(word => used.has(bare(word)))) continue;
    words.forEach(word => used.add(bare(word)));
    chosen.push(text);
  }
  return chosen;
};
