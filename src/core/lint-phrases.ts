// Phrases: what the lint looks for, written as a person would say it, and found in a row of words.
import { headsIn, keysOf, neededBy, parsed, type Begun, type Node, type Row } from './lint-grammar.ts';
import type { Token } from './lint-tokens.ts';

const strengthens = new Set(
  'so very really truly extremely terribly just simply honestly quite rather somewhat absolutely completely totally utterly deeply incredibly awfully pretty also still again genuinely sincerely probably perhaps maybe certainly definitely clearly obviously sadly unfortunately actually frankly particularly especially always often sometimes usually too fairly slightly super much admittedly initially seriously'.split(
    ' ',
  ),
);
/** The same in two words. */
const hedges: ReadonlySet<string> = new Set([
  'a bit',
  'a little',
  'a lot',
  'a tad',
  'kind of',
  'sort of',
  'at times',
  'at first',
]);
/** How many words from `at` on merely strengthen or weaken what comes after them. */
const passing = (tokens: readonly Token[], at: number): number => {
  const [word = '', next = ''] = [tokens[at]?.word, tokens[at + 1]?.word];
  if (strengthens.has(word)) return 1;
  return hedges.has(`${word} ${next}`) ? 2 : 0;
};
/** No phrase reaches over more words: a text of nothing but "so" must not be walked to its end from every word. */
const longest = 24;
const sum = /^(?:[£$€]\d.*|\d{1,3}(?:[.,]\d{3})+|\d{5,}|\d{2,3}k)$/u;

type Span = { from: number; to: number };
type Walk = {
  readonly tokens: readonly Token[];
  /** Of each token, what it is looked for under. */
  readonly keys: readonly (readonly string[])[];
  readonly begin: number;
  readonly mark: Span;
};

const isMet = (node: Node, word: string): boolean => {
  if (node.is === 'word') return node.isStem ? word.startsWith(node.word) : word === node.word;
  if (node.is === 'one') return node.words.has(word);
  if (node.is === 'money') return sum.test(word);
  return word !== '' && word !== ',';
};

/** The ways that can begin at a place, past what merely strengthens there too, told to `take` until it takes one. */
const isBegun = (begun: Begun, { tokens, keys }: Walk, at: number, take: (way: Row) => boolean): boolean => {
  if (begun.get('*')?.some(take)) return true;
  for (let here = at, passed = 1; passed > 0; here += passed) {
    for (const key of keys[here] ?? []) if (begun.get(key)?.some(take)) return true;
    passed = passing(tokens, here);
  }
  return false;
};

/** Where the row, read from `at`, can end, told to `then`; the first that `then` takes is the answer. */
const walked = (row: Row, n: number, at: number, walk: Walk, then: (at: number) => boolean): boolean => {
  const node = row[n];
  if (node === undefined) return then(at);
  const on = (to: number): boolean => walked(row, n + 1, to, walk, then);
  switch (node.is) {
    case 'start':
      return (walk.tokens[at - 1]?.word ?? '') === '' && on(at);
    case 'open':
      walk.mark.from = at;
      return on(at);
    case 'close':
      walk.mark.to = at;
      return on(at);
    case 'maybe':
      return walked(node.of, 0, at, walk, on) || on(at);
    case 'gap':
      for (let past = 0; past <= node.most; past += 1) {
        if (on(at + past)) return true;
        const next = walk.tokens[at + past]?.word ?? '';
        if (next === '') return false;
      }
      return false;
    default:
      if (node.is === 'one' && isBegun(node.begun, walk, at, way => walked(way, 0, at, walk, on)))
        return true;
      for (let here = at, passed = 1; passed > 0; here += passed) {
        if (isMet(node, walk.tokens[here]?.word ?? '') && on(here + 1)) return true;
        passed = here > walk.begin && here < walk.begin + longest ? passing(walk.tokens, here) : 0;
      }
      return false;
  }
};

type Phrase<T> = { readonly row: Row; readonly of: T };
type Index<T> = ReadonlyMap<string | null, readonly Phrase<T>[]>;
/** By the word it begins with, and by the words without which it cannot be there. */
export type Phrases<T> = { readonly first: Index<T>; readonly needed: Index<T> };

export const phrasesOf = <T>(all: readonly (readonly [phrase: string, of: T])[]): Phrases<T> => {
  const [first, needed] = [new Map<string | null, Phrase<T>[]>(), new Map<string | null, Phrase<T>[]>()];
  for (const [text, of] of all) {
    const phrase = { row: parsed(text), of };
    const put = (index: typeof first, key: string | null): void => {
      const list = index.get(key);
      if (list) list.push(phrase);
      else index.set(key, [phrase]);
    };
    for (const head of headsIn(phrase.row)) put(first, head);
    for (const head of neededBy(phrase.row) ?? [null]) put(needed, head);
  }
  return { first, needed };
};

export type Found<T> = { readonly of: T; readonly from: number; readonly to: number };

/** Every phrase wherever it stands; `from` and `to` in UTF-16 units of the text the tokens are of. */
export const phrasesIn = <T>(tokens: readonly Token[], phrases: Phrases<T>): readonly Found<T>[] => {
  const { first, needed } = phrases;
  const there = new Set(needed.get(null));
  const keys = tokens.map(({ word }) => keysOf(word));
  for (const key of new Set(keys.flat())) for (const phrase of needed.get(key) ?? []) there.add(phrase);
  const found: Found<T>[] = [];
  const read = (begin: number, key: string): void => {
    for (const phrase of first.get(key) ?? []) {
      if (!there.has(phrase)) continue;
      const walk = { tokens, keys, begin, mark: { from: -1, to: -1 } };
      let end = begin;
      const isFound = walked(phrase.row, 0, begin, walk, at => {
        end = at;
        return at > begin;
      });
      if (!isFound) continue;
      const { from, to } = walk.mark.from === -1 ? { from: begin, to: end } : walk.mark;
      const [one, last] = [tokens[from], tokens[to - 1]];
      if (one && last) found.push({ of: phrase.of, from: one.from, to: last.to });
    }
  };
  tokens.forEach(({ word }, begin) => {
    if (word === '') return;
    for (const key of keys[begin] ?? []) read(begin, key);
    read(begin, '*');
  });
  return found;
};
