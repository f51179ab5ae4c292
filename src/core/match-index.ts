// What a bank of stories tells, worked out once.
import { plainWords } from './data/stop-words.ts';
import { reach } from './match-cues.ts';
import { frameIds, near, tellIn } from './match-frames.ts';
import { stemsOf } from './match-words.ts';

/** What can be found: a story, whole or a few keywords; every text may be empty. */
export type Matchable = {
  readonly id: string;
  readonly title: string;
  readonly tags?: readonly string[];
  readonly keywords?: readonly string[];
  readonly proof?: string;
  readonly situation?: string;
  readonly task?: string;
  readonly action?: string;
  readonly result?: string;
};

/** [story number, weight from 0 to 1] */
export type Posting = readonly [number, number];

/** [story number, what it tells in all of a situation and its neighbours, the most it tells of one of them] */
export type Answer = readonly [number, number, number];

export type Index = {
  /** For each frame, the stories that tell it. */
  readonly byFrame: readonly (readonly Posting[])[];
  /** The stories that answer a question for this frame; worked out when first asked. */
  readonly answering: (frame: number) => readonly Answer[];
  /** For each stem that says something, the stories that hold it. */
  readonly byStem: ReadonlyMap<string, readonly Posting[]>;
};

// Set by hand, as in match-score.ts.
// What every story of a bank tells sets none of them apart, so the mean is taken off; of few stories that cannot be known.
const enoughStories = 12;
// A story that tells everything is trusted less about each thing.
const breadth = 0.6;
const noise = 0.01;
// A word that a narrative only uses says less than one chosen for a card.
const inPassing = 0.5;
// No cue reaches from one text into the next.
const pause = `${' .'.repeat(reach)} `;
const plain: ReadonlySet<string> = new Set(plainWords.split(/\s+/).flatMap(stemsOf));

/** Whether a stem says something about a story; a number does not, nor that it is a percentage or a sum. */
export function isTelling(stem: string): boolean {
  return stem.length > 2 && !plain.has(stem) && !/^(?:\p{N}+|PCT|MNY)$/u.test(stem);
}

export function indexOf(stories: readonly Matchable[]): Index {
  const texts = stories.map(story => ({
    tags: joined(story.tags ?? []),
    labels: joined([story.title, ...(story.keywords ?? []), story.proof ?? '']),
    narrative: joined([story.situation, story.task, story.action, story.result].map(text => text ?? '')),
  }));
  const told = texts.map(({ tags, labels, narrative }) => {
    const beliefs = new Float64Array(frameIds.length);
    // Beside a whole story the tag is one hint of many; on a card of few words it says what the card is for.
    tellIn(beliefs, tags, narrative.some(stem => stem !== '') ? 'label' : 'tag');
    tellIn(beliefs, labels, 'label');
    tellIn(beliefs, narrative, 'narrative');
    return beliefs;
  });
  const byFrame = byFrameOf(setApart(told));
  return {
    byFrame,
    answering: answersOf(byFrame, stories.length),
    byStem: postings(
      texts.map(({ tags, labels, narrative }) => ({ labels: [...tags, ...labels], narrative })),
    ),
  };
}

const joined = (texts: readonly string[]): readonly string[] => stemsOf(texts.join(pause));

function setApart(told: readonly Float64Array[]): readonly Float64Array[] {
  const share = Math.min(1, told.length / enoughStories);
  const common = frameIds.map((_, f) => told.reduce((sum, of) => sum + (of[f] ?? 0), 0) / told.length);
  return told.map(of => {
    const own = of.map((belief, f) => Math.max(0, belief - share * (common[f] ?? 0)));
    const length = Math.hypot(...own);
    return own.map(belief => belief / (1 + breadth * length));
  });
}

function byFrameOf(beliefs: readonly Float64Array[]): readonly (readonly Posting[])[] {
  const found: Posting[][] = frameIds.map(() => []);
  beliefs.forEach((of, i) => {
    of.forEach((belief, f) => {
      if (belief > noise) found[f]?.push([i, belief]);
    });
  });
  return found;
}

function answersOf(byFrame: Index['byFrame'], count: number): Index['answering'] {
  const known = new Map<number, readonly Answer[]>();
  return frame => {
    const answers = known.get(frame);
    if (answers) return answers;
    const sums = new Float64Array(count);
    const mosts = new Float64Array(count);
    for (const [other, share] of near[frame] ?? []) {
      for (const [i, told] of byFrame[other] ?? []) {
        sums[i] = (sums[i] ?? 0) + share * told;
        mosts[i] = Math.max(mosts[i] ?? 0, share * told);
      }
    }
    const found: Answer[] = [];
    sums.forEach((sum, i) => {
      if (sum > 0) found.push([i, sum, mosts[i] ?? 0]);
    });
    known.set(frame, found);
    return found;
  };
}

function postings(
  texts: readonly { readonly labels: readonly string[]; readonly narrative: readonly string[] }[],
): ReadonlyMap<string, readonly Posting[]> {
  const held = new Map<string, Map<number, number>>();
  texts.forEach(({ labels, narrative }, i) => {
    const note = (stem: string, weight: number): void => {
      if (!isTelling(stem)) return;
      const stories = held.get(stem) ?? new Map<number, number>();
      stories.set(i, Math.max(stories.get(i) ?? 0, weight));
      held.set(stem, stories);
    };
    for (const stem of labels) note(stem, 1);
    for (const stem of narrative) note(stem, inPassing);
  });
  const all = Math.log(1 + texts.length);
  return new Map(
    [...held].map(([stem, stories]) => {
      const rarity = Math.log(1 + texts.length / stories.size) / all;
      return [stem, [...stories].map(([i, weight]): Posting => [i, weight * rarity])];
    }),
  );
}
