// Finds cues (words and phrases that mean a situation) in a row of stems.
import { wordClasses } from './data/word-classes.ts';
import { stem } from './match-words.ts';

/** `target` is whatever number the cue's owner gave it; `strength` says how sure one hit makes. */
export type Cue = {
  readonly symbols: readonly number[];
  readonly ordered: boolean;
  readonly strength: Strength;
  readonly target: number;
};

export type Strength = 'weak' | 'word' | 'pair' | 'phrase' | 'strong';

type Anchored = { readonly cue: Cue; readonly anchor: number };

/** For each stem the numbers of the words, classes and choices it may stand for. */
export type Reading = readonly (readonly number[])[];

export type CueTable = {
  readonly read: (stems: readonly string[]) => Reading;
  readonly find: (
    reading: Reading,
    wanted: (target: number) => boolean,
    hit: (cue: Cue, at: number) => void,
  ) => void;
};

// How many other words may stand between two words of a phrase, and how far apart a+b may lie.
const gap = 3;
const span = 8;
const longestPrefix = 12;
const remembered = 5000;

/** The notation of `text` is explained in data/frames-people.ts. */
export function cueTable(sources: readonly { readonly text: string; readonly target: number }[]): CueTable {
  const numbers = new Map<string, number>();
  const byStem = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  const byAnchor = new Map<number, Anchored[]>();

  function numberOf(name: string): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(name, number);
    for (const member of new Set(name.split('/').flatMap(membersOf))) {
      if (member.endsWith('*')) push(byPrefix, member.slice(0, -1), number);
      else push(byStem, stem(member), number);
    }
    return number;
  }

  const all = sources.flatMap(({ text, target }) => [...cuesIn(text, target, numberOf)]);
  const uses = new Map<number, number>();
  for (const symbol of all.flatMap(cue => cue.symbols)) uses.set(symbol, (uses.get(symbol) ?? 0) + 1);
  for (const cue of all) {
    // Looked up by its rarest word: by the first, every "not" and "I" would try hundreds of cues.
    const counts = cue.symbols.map(symbol => uses.get(symbol) ?? 0);
    const anchor = counts.indexOf(Math.min(...counts));
    push(byAnchor, cue.symbols[anchor] ?? -1, { cue, anchor });
  }

  const memory = new Map<string, readonly number[]>();
  function symbolsOf(word: string): readonly number[] {
    const known = memory.get(word);
    if (known) return known;
    const found = [...(byStem.get(word) ?? [])];
    for (let n = 2; n <= Math.min(word.length, longestPrefix); n++) {
      found.push(...(byPrefix.get(word.slice(0, n)) ?? []));
    }
    // Bounded: a pasted book must not grow it for ever.
    if (memory.size < remembered) memory.set(word, found);
    return found;
  }

  return {
    read: stems => stems.map(symbolsOf),
    find: (reading, wanted, hit) => {
      for (let at = 0; at < reading.length; at++) {
        for (const symbol of reading[at] ?? []) {
          for (const { cue, anchor } of byAnchor.get(symbol) ?? []) {
            if (!wanted(cue.target)) continue;
            if (cue.ordered ? follow(reading, cue.symbols, anchor, at) : meet(reading, cue.symbols, at))
              hit(cue, at);
          }
        }
      }
    },
  };
}

function* cuesIn(text: string, target: number, numberOf: (name: string) => number): Generator<Cue> {
  for (const raw of text.split(',')) {
    const written = raw.trim();
    const mark = written[0];
    const ordered = !written.includes('+');
    const words = written.match(/[^\s+!?-]+/g) ?? [];
    const symbols = words.map(numberOf);
    if (symbols.length === 0) continue;
    const plain = symbols.length === 1 ? 'word' : symbols.length === 2 ? 'pair' : 'phrase';
    yield { symbols, ordered, strength: mark === '!' ? 'strong' : mark === '?' ? 'weak' : plain, target };
  }
}

const classes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(wordClasses).map(([name, members]) => [name, members.split(' ')]),
);
const membersOf = (name: string): readonly string[] => classes.get(name) ?? [name];

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function follow(reading: Reading, symbols: readonly number[], anchor: number, at: number): boolean {
  for (const step of [1, -1]) {
    let last = at;
    for (let k = anchor + step; k >= 0 && k < symbols.length; k += step) {
      last = nextOf(reading, symbols[k] ?? -1, last, step);
      if (last < 0) return false;
    }
  }
  return true;
}

function nextOf(reading: Reading, wanted: number, from: number, step: number): number {
  for (let away = 1; away <= 1 + gap; away++) {
    if (reading[from + away * step]?.includes(wanted)) return from + away * step;
  }
  return -1;
}

function meet(reading: Reading, symbols: readonly number[], at: number): boolean {
  return symbols.every(wanted => {
    for (let i = Math.max(0, at - span); i <= at + span; i++) if (reading[i]?.includes(wanted)) return true;
    return false;
  });
}
