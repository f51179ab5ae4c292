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

/** For each stem the numbers of the words, classes and choices it may stand for. */
export type Reading = readonly (readonly number[])[];

export type CueTable = {
  readonly read: (stems: readonly string[]) => Reading;
  readonly find: (reading: Reading, hit: (cue: Cue, at: number) => void) => void;
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
  const byFirst = new Map<number, Cue[]>();

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

  for (const { text, target } of sources) {
    for (const cue of cuesIn(text, target, numberOf)) {
      const starts = cue.ordered ? cue.symbols.slice(0, 1) : cue.symbols;
      for (const start of new Set(starts)) push(byFirst, start, cue);
    }
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
    find: (reading, hit) => {
      for (let at = 0; at < reading.length; at++) {
        for (const symbol of reading[at] ?? []) {
          for (const cue of byFirst.get(symbol) ?? []) {
            if (cue.ordered ? follow(reading, cue.symbols, at) : meet(reading, cue.symbols, at)) hit(cue, at);
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
    const words = written.replace(/^[!?]/, '').split(ordered ? /[\s-]+/ : /[+\s-]+/);
    const symbols = words.filter(word => word !== '').map(numberOf);
    if (symbols.length === 0) continue;
    const plain = symbols.length === 1 ? 'word' : symbols.length === 2 ? 'pair' : 'phrase';
    yield { symbols, ordered, strength: mark === '!' ? 'strong' : mark === '?' ? 'weak' : plain, target };
  }
}

function membersOf(name: string): readonly string[] {
  for (const [id, members] of Object.entries(wordClasses)) if (id === name) return members.split(' ');
  return [name];
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function follow(reading: Reading, symbols: readonly number[], at: number): boolean {
  let last = at;
  for (const wanted of symbols.slice(1)) {
    const skipped = reading.slice(last + 1, last + 2 + gap).findIndex(here => here.includes(wanted));
    if (skipped < 0) return false;
    last += 1 + skipped;
  }
  return true;
}

function meet(reading: Reading, symbols: readonly number[], at: number): boolean {
  return symbols.every(wanted => {
    for (let i = Math.max(0, at - span); i <= at + span; i++) if (reading[i]?.includes(wanted)) return true;
    return false;
  });
}
