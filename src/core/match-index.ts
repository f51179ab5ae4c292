// What a bank of stories tells, worked out once.
import { plainWords } from './data/stop-words.ts';
import { frameIds, tellIn } from './match-frames.ts';
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

export type Index = {
  /** For each frame, the stories that tell it. */
  readonly byFrame: readonly (readonly Posting[])[];
  /** For each stem that says something, the stories that hold it. */
  readonly byStem: ReadonlyMap<string, readonly Posting[]>;
};

// What every story of a bank tells sets none of them apart; of few stories that cannot be known.
const commonShare = 0.85;
const enoughStories = 12;
// A story that tells everything is trusted less about each thing.
const breadth = 0.6;
const noise = 0.01;
const pause: readonly string[] = ['', '', '', ''];
const plain: ReadonlySet<string> = new Set(plainWords.split(/\s+/).flatMap(stemsOf));

/** Whether a stem says something about a story. */
export function isTelling(stem: string): boolean {
  return stem.length > 2 && !plain.has(stem) && stem !== stem.toUpperCase();
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
  const beliefs = setApart(told);
  return {
    byFrame: frameIds.map((_, f) =>
      beliefs.flatMap((of, i): Posting[] => ((of[f] ?? 0) > noise ? [[i, of[f] ?? 0]] : [])),
    ),
    byStem: postings(
      texts.map(({ tags, labels, narrative }) => ({ labels: [...tags, ...labels], narrative })),
    ),
  };
}

const joined = (texts: readonly string[]): readonly string[] =>
  texts.flatMap(text => [...stemsOf(text), ...pause]);

function setApart(told: readonly Float64Array[]): readonly Float64Array[] {
  const share = commonShare * Math.min(1, told.length / enoughStories);
  const common = frameIds.map((_, f) => told.reduce((sum, of) => sum + (of[f] ?? 0), 0) / told.length);
  return told.map(of => {
    const own = of.map((belief, f) => Math.max(0, belief - share * (common[f] ?? 0)));
    const length = Math.hypot(...own);
    return own.map(belief => belief / (1 + breadth * length));
  });
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
    for (const stem of narrative) note(stem, 0.5);
  });
  const all = Math.log(1 + texts.length);
  return new Map(
    [...held].map(([stem, stories]) => {
      const rarity = Math.log(1 + texts.length / stories.size) / all;
      return [stem, [...stories].map(([i, weight]): Posting => [i, weight * rarity])];
    }),
  );
}
