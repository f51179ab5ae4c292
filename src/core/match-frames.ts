// How strongly a text asks for, or tells, each situation.
import { frames, rivals, type FrameId } from './data/frames.ts';
import { intentCues, storyOpeners, type IntentId } from './data/intents.ts';
import { cueTable, type CueTable, type Strength } from './match-cues.ts';

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(record) as K[];

export const frameIds: readonly FrameId[] = keysOf(frames);
export const intentIds: readonly IntentId[] = keysOf(intentCues);
const n = frameIds.length;

// A cue's target is its frame's number for what both sides say, + n for asking, + 2n for telling; then the intents, then the openers.
const intending = 3 * n;
const opening = intending + intentIds.length;

// Belief that one cue gives, here and below set by hand, as in match-score.ts. A lone word in a question means less than in a story, where words are few and chosen.
const inQuestion: Readonly<Record<Strength, number>> = {
  weak: 0.15,
  word: 0.3,
  pair: 0.5,
  phrase: 0.8,
  strong: 0.9,
};
// Added where the question's word is used for one situation alone; shared among as many as use it.
const alone: Partial<Readonly<Record<Strength, number>>> = { word: 0.2, pair: 0.1 };
const inStory: Readonly<Record<Strength, number>> = {
  weak: 0.15,
  word: 0.5,
  pair: 0.65,
  phrase: 0.75,
  strong: 0.9,
};
// A tag that is a competency was chosen as the name of what is told.
const named = 0.8;
const general: readonly boolean[] = frameIds.map(id => frames[id].of === id);
// A narrative is long, so a single hit in it says less than one in a title, tag or keyword.
const inNarrative = 0.5;
// A narrative that uses the words of a question only sometimes tells what that question asks.
const borrowed = 0.45;

// "About you" is not about a decision you made, nor "about something you began".
const close = 0;

let table: CueTable | null = null;

// Built with the first bank rather than at start-up: the frame must show before it can search.
function cues(): CueTable {
  if (table !== null) return table;
  const sources = [
    ...frameIds.flatMap((id, i) => [
      { text: frames[id].both ?? '', target: i },
      { text: frames[id].asks ?? '', target: i + n },
      { text: frames[id].tells ?? '', target: i + 2 * n },
    ]),
    ...intentIds.map((id, i) => ({ text: intentCues[id], target: intending + i, gap: close })),
    { text: storyOpeners, target: opening },
  ];
  table = cueTable(sources, target => (target < intending ? target % n : target));
  return table;
}

/** `near[f]` lists [g, share]: how far (0 to 1) a story that tells g answers a question that asks f. */
export const near: readonly (readonly (readonly [number, number])[])[] = frameIds.map((id, self) => {
  const shares = new Map([[self, 1]]);
  for (const pair of (frames[id].near ?? '').split(',')) {
    const [name = '', share = ''] = pair.trim().split(' ');
    const at = frameIds.findIndex(other => other === name);
    if (at >= 0) shares.set(at, Number(share));
  }
  // Of unit length, so that a frame with many neighbours does not shout.
  const length = Math.hypot(...shares.values());
  return [...shares].map(([at, share]) => [at, share / length] as const);
});

/** Beliefs (0 to 1): each frame asked for, each intent meant, and that the question opens like one for a story. */
export type Asked = {
  readonly frames: Float64Array;
  readonly intents: Float64Array;
  readonly opener: number;
};

/** `trust(i)` (0 to 1) scales a cue whose rarest word is stem i. */
export function askedIn(stems: readonly string[], trust: (at: number) => number): Asked {
  const beliefs = new Float64Array(opening + 1);
  const isAsked = (target: number): boolean => target < 2 * n || target >= intending;
  cues().find(stems, isAsked, (target, strength, at, spread) => {
    const belief = inQuestion[strength] + (target < intending ? (alone[strength] ?? 0) / spread : 0);
    add(beliefs, target < n ? target + n : target, belief * trust(at));
  });
  return {
    frames: oneSided(beliefs.slice(n, 2 * n)),
    intents: beliefs.slice(intending, opening),
    opener: beliefs[opening] ?? 0,
  };
}

const rivalShare = 0.75;
const rivalPairs = rivals.map(pair => pair.map(id => frameIds.indexOf(id)));

function oneSided(beliefs: Float64Array): Float64Array {
  for (const [a = 0, b = 0] of rivalPairs) {
    const lesser = (beliefs[a] ?? 0) < (beliefs[b] ?? 0) ? a : b;
    if (beliefs[a] !== beliefs[b]) beliefs[lesser] = (beliefs[lesser] ?? 0) * rivalShare;
  }
  return beliefs;
}

/** Where a text stands: a `tag` of a short card names what it tells, a `label` (title, keyword, number) chooses its words, a `narrative` is long. */
export type Place = 'tag' | 'label' | 'narrative';

/** Adds to `told` (one belief a frame) what `stems` tell; a tag or label may also use a question's words. */
export function tellIn(told: Float64Array, stems: readonly string[], place: Place): void {
  const isTold = (target: number): boolean => target < intending;
  cues().find(stems, isTold, (target, strength) => {
    const asks = target >= n && target < 2 * n;
    const names = place === 'tag' && general[target % n] === true;
    const belief = names ? Math.max(named, inStory[strength]) : inStory[strength];
    add(told, target % n, belief * (place === 'narrative' ? inNarrative * (asks ? borrowed : 1) : 1));
  });
}

// Two reasons to believe, taken together, leave the product of their doubts.
function add(beliefs: Float64Array, at: number, weight: number): void {
  beliefs[at] = 1 - (1 - (beliefs[at] ?? 0)) * (1 - weight);
}
