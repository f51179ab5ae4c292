// Finds cues (words and phrases that mean a situation) in a row of stems.
import { wordClasses } from './data/word-classes.ts';
import { spelled, stem } from './match-words.ts';

export type Strength = 'weak' | 'word' | 'pair' | 'phrase' | 'strong';

/** `gap` is how many other words may stand between two words of a phrase, 3 unless said. */
export type Source = { readonly text: string; readonly target: number; readonly gap?: number };

export type CueTable = {
  /** Calls `hit` once for each cue in `stems` whose target is wanted, with the last place of its rarest word and how many topics use that word. */
  readonly find: (
    stems: readonly string[],
    wanted: (target: number) => boolean,
    hit: (target: number, strength: Strength, at: number, spread: number) => void,
  ) => void;
};

type Places = readonly (readonly number[])[];
// A cue is its symbols, the rarest first, each with its place in the phrase; flat, as there are thousands.
type Cues = {
  readonly symbols: readonly number[];
  /** Where in `symbols` each cue begins; one more than there are cues. */
  readonly starts: readonly number[];
  readonly targets: readonly number[];
  readonly strengths: readonly Strength[];
  /** How many other words may stand between two of it, or `either` where the order is free. */
  readonly gaps: readonly number[];
};

/** How many words a+b may lie apart; no cue reaches further. */
export const reach = 8;
const either = -1;
const usualGap = 3;
const shortestPrefix = 2;
const remembered = 5000;
const none: readonly number[] = [];

/** The notation of `text` is explained in data/frames-people.ts; `target` is whatever number the cue's owner gave it, `topicOf` what it is about. */
export function cueTable(sources: readonly Source[], topicOf = (target: number): number => target): CueTable {
  const { symbolsOf, numberOf, count } = vocabulary();
  const cues = cuesOf(sources, numberOf);
  const { rarest, another, first, next } = lookUp(cues, count());
  const spread = spreadOf(cues, count(), topicOf);
  // Used again for every text, and emptied after.
  const places: number[][] = Array.from(first, () => []);

  return {
    find: (stems, wanted, hit) => {
      const present: number[] = [];
      stems.forEach((word, at) => {
        if (word === '') return;
        for (const symbol of symbolsOf(word)) if (places[symbol]?.push(at) === 1) present.push(symbol);
      });
      for (const symbol of present) {
        for (let cue = first[symbol] ?? -1; cue >= 0; cue = next[cue] ?? -1) {
          // Nearly all are out by a word that is not there.
          if (places[another[cue] ?? 0]?.length === 0) continue;
          const target = cues.targets[cue] ?? 0;
          if (!wanted(target)) continue;
          const at = placeOf(cues, cue, rarest[cue] ?? 0, places);
          if (at >= 0) hit(target, cues.strengths[cue] ?? 'word', at, spread[cue] ?? 1);
        }
      }
      for (const symbol of present) places[symbol]?.splice(0);
    },
  };
}

function cuesOf(sources: readonly Source[], numberOf: (name: string) => number): Cues {
  const symbols: number[] = [];
  const starts: number[] = [0];
  const targets: number[] = [];
  const strengths: Strength[] = [];
  const gaps: number[] = [];
  for (const { text, target, gap = usualGap } of sources) {
    let isOrdered = true;
    let mark = '';
    const end = (): void => {
      const length = symbols.length - (starts[starts.length - 1] ?? 0);
      if (length > 0) {
        starts.push(symbols.length);
        targets.push(target);
        gaps.push(isOrdered ? gap : either);
        strengths.push(mark === '!' ? 'strong' : mark === '?' ? 'weak' : (bySize[length - 1] ?? 'phrase'));
      }
      isOrdered = true;
      mark = '';
    };
    // In one go: splitting thousands of cues one by one would hold up the first search.
    for (const piece of spelled(text).match(pieces) ?? []) {
      if (piece === ',') end();
      else if (piece === '+') isOrdered = false;
      else if (piece === '!' || piece === '?') mark = piece;
      else symbols.push(numberOf(piece));
    }
    end();
  }
  return { symbols, starts, targets, strengths, gaps };
}

const pieces = /[^\s,+!?-]+|[,+!?]/g;
const bySize: readonly Strength[] = ['word', 'pair', 'phrase'];

// Looked up by its rarest word: by the first, every "not" and "I" would try hundreds of cues.
function lookUp({ symbols, starts, targets }: Cues, count: number) {
  const uses = new Uint16Array(count);
  for (const symbol of symbols) uses[symbol] = (uses[symbol] ?? 0) + 1;
  const rarest = new Uint8Array(targets.length);
  const another = new Uint16Array(targets.length);
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(targets.length);
  for (let cue = targets.length - 1; cue >= 0; cue--) {
    const from = starts[cue] ?? 0;
    const to = starts[cue + 1] ?? 0;
    let found = from;
    for (let k = from + 1; k < to; k++) {
      if ((uses[symbols[k] ?? 0] ?? 0) < (uses[symbols[found] ?? 0] ?? 0)) found = k;
    }
    rarest[cue] = found - from;
    another[cue] = symbols[found > from ? found - 1 : to - 1] ?? 0;
    const symbol = symbols[found] ?? 0;
    next[cue] = first[symbol] ?? -1;
    first[symbol] = cue;
  }
  return { rarest, another, first, next };
}

// A word that belongs to one topic says more than one that many share.
function spreadOf({ symbols, starts, targets }: Cues, count: number, topicOf: (target: number) => number) {
  const topics: readonly Set<number>[] = Array.from({ length: count }, () => new Set());
  const each = (cue: number): readonly number[] => symbols.slice(starts[cue], starts[cue + 1]);
  targets.forEach((target, cue) => {
    for (const symbol of each(cue)) topics[symbol]?.add(topicOf(target));
  });
  return Uint16Array.from(targets, (_, cue) =>
    Math.min(...each(cue).map(symbol => topics[symbol]?.size ?? 1)),
  );
}

function vocabulary() {
  const numbers = new Map<string, number>();
  const byStem = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  const memory = new Map<string, readonly number[]>();
  let longestPrefix = 0;

  function numberOf(name: string): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(name, number);
    for (const choice of name.split('/')) {
      for (const member of classes.get(choice) ?? [choice]) {
        const word = member.replace('*', '');
        if (word !== member) {
          push(byPrefix, word, number);
          longestPrefix = Math.max(longestPrefix, word.length);
        }
        // A prefix too: "change*" is longer than what is left of "change".
        push(byStem, stem(word), number);
      }
    }
    return number;
  }

  function symbolsOf(word: string): readonly number[] {
    const known = memory.get(word);
    if (known) return known;
    const found = new Set(byStem.get(word));
    for (let n = shortestPrefix; n <= Math.min(word.length, longestPrefix); n++) {
      for (const symbol of byPrefix.get(word.slice(0, n)) ?? none) found.add(symbol);
    }
    const symbols = [...found];
    // Bounded: a pasted book must not grow it for ever.
    if (memory.size < remembered) memory.set(word, symbols);
    return symbols;
  }

  return { numberOf, symbolsOf, count: () => numbers.size };
}

const classes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(wordClasses).map(([name, members]) => [name, members.split(' ')]),
);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

// From the end: what was said last counts most.
function placeOf({ symbols, starts, gaps }: Cues, cue: number, rarest: number, places: Places): number {
  const from = starts[cue] ?? 0;
  const to = starts[cue + 1] ?? 0;
  for (let k = from; k < to; k++) if (places[symbols[k] ?? 0]?.length === 0) return -1;
  const gap = gaps[cue] ?? 0;
  const held = places[symbols[from + rarest] ?? 0] ?? none;
  for (let i = held.length - 1; i >= 0; i--) {
    const at = held[i] ?? 0;
    if (to - from === 1) return at;
    const isThere =
      gap === either
        ? meets(symbols, from, to, places, at)
        : follows(symbols.slice(from, to), rarest, gap, places, at);
    if (isThere) return at;
  }
  return -1;
}

function follows(
  symbols: readonly number[],
  rarest: number,
  gap: number,
  places: Places,
  at: number,
): boolean {
  for (const step of [1, -1]) {
    let last = at;
    for (let k = rarest + step; k >= 0 && k < symbols.length; k += step) {
      last = nextOf(places[symbols[k] ?? 0] ?? none, last, step, gap);
      if (last < 0) return false;
    }
  }
  return true;
}

function nextOf(wanted: readonly number[], from: number, step: number, gap: number): number {
  let found = -1;
  for (const place of wanted) {
    const away = (place - from) * step;
    if (away >= 1 && away <= 1 + gap && (found < 0 || away < (found - from) * step)) found = place;
  }
  return found;
}

function meets(symbols: readonly number[], from: number, to: number, places: Places, at: number): boolean {
  for (let k = from; k < to; k++) {
    if (!(places[symbols[k] ?? 0] ?? none).some(place => Math.abs(place - at) <= reach)) return false;
  }
  return true;
}
