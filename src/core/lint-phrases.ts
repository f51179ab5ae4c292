// Phrases: what the lint looks for, written as a person would say it, and found in a row of words.
import { plain, type Token } from './lint-tokens.ts';

/*
 * How a phrase is written: words in lower case, contractions in full. (a|b c) one of these; x? may be missing; nerv*
 * any continuation; * any one word; ..4 up to four words of any kind, the fewest first; <money> a sum; ^ the sentence
 * begins here; {…} only this part is underlined. Words that merely strengthen may stand anywhere inside.
 */
type Node =
  | { readonly is: 'word'; readonly word: string; readonly isStem: boolean }
  | { readonly is: 'any' | 'money' | 'start' | 'open' | 'close' }
  | { readonly is: 'gap'; readonly most: number }
  /** `words`: those of the ways that are a single word; they are tried last. */
  | { readonly is: 'one'; readonly of: readonly Row[]; readonly words: ReadonlySet<string> }
  | { readonly is: 'maybe'; readonly of: Row };
type Row = readonly Node[];

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

const parsed = (phrase: string): Row => {
  const pieces = phrase.match(/[()|?{}^]|\.\.\d+|<money>|[^\s()|?{}^]+/gu) ?? [];
  let at = 0;
  const node = (piece: string): Node => {
    if (piece === '(') {
      const of: Row[] = [];
      const words = new Set<string>();
      do {
        const way = row();
        const [only] = way;
        if (way.length === 1 && only?.is === 'word' && !only.isStem) words.add(only.word);
        else of.push(way);
      } while (pieces[at++] === '|');
      return { is: 'one', of, words };
    }
    if (piece === '^') return { is: 'start' };
    if (piece === '{') return { is: 'open' };
    if (piece === '}') return { is: 'close' };
    if (piece === '*') return { is: 'any' };
    if (piece === '<money>') return { is: 'money' };
    if (piece.startsWith('..')) return { is: 'gap', most: Number(piece.slice(2)) };
    const isStem = piece.endsWith('*');
    return { is: 'word', word: isStem ? piece.slice(0, -1) : plain(piece), isStem };
  };
  const row = (): Row => {
    const nodes: Node[] = [];
    for (let piece = pieces[at]; piece !== undefined && piece !== '|' && piece !== ')'; piece = pieces[at]) {
      at += 1;
      const last = nodes.at(-1);
      if (piece === '?' && last) nodes[nodes.length - 1] = { is: 'maybe', of: [last] };
      else nodes.push(node(piece));
    }
    return nodes;
  };
  return row();
};

type Span = { from: number; to: number };
type Walk = { readonly tokens: readonly Token[]; readonly begin: number; readonly mark: Span };

const isMet = (node: Node, word: string): boolean => {
  if (node.is === 'word') return node.isStem ? word.startsWith(node.word) : word === node.word;
  if (node.is === 'one') return node.words.has(word);
  if (node.is === 'money') return sum.test(word);
  return word !== '' && word !== ',';
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
      if (node.is === 'one' && node.of.some(way => walked(way, 0, at, walk, on))) return true;
      for (let here = at, passed = 1; passed > 0; here += passed) {
        if (isMet(node, walk.tokens[here]?.word ?? '') && on(here + 1)) return true;
        passed = here > walk.begin && here < walk.begin + longest ? passing(walk.tokens, here) : 0;
      }
      return false;
  }
};

/** The words a node can begin with, a stem with its star; '*': any word; null: none, where it may be empty. */
type Heads = ReadonlySet<string | null>;
const headsOf = (node: Node): Heads => {
  switch (node.is) {
    case 'word':
      return new Set([node.isStem ? `${node.word.slice(0, stemLength)}*` : node.word]);
    case 'one':
      return new Set([...node.words, ...node.of.flatMap(way => [...headsIn(way)])]);
    case 'maybe':
      return new Set([...headsIn(node.of), null]);
    case 'start':
    case 'open':
    case 'close':
      return new Set([null]);
    default:
      return new Set(['*']);
  }
};
const headsIn = (row: Row): Heads => {
  const found = new Set<string | null>();
  for (const node of row) {
    const here = headsOf(node);
    for (const one of here) if (one !== null) found.add(one);
    if (!here.has(null)) return found;
  }
  return found.add(null);
};
/** Enough of a stem to look for it by. */
const stemLength = 4;
const stemOf = (word: string): string => `${word.slice(0, stemLength)}*`;

const everywhere = new Set(
  'i you we it my your the a an this that am is are was were be been do did have had would could not no so too me to of in on at for with by as and or what how'.split(
    ' ',
  ),
);
/** Words of which one is in every text that the phrase is in: of the part that says most; null: any text will do. */
const neededBy = (row: Row): Heads | null => {
  const parts = row
    .map(headsOf)
    .filter(heads => !heads.has(null) && !heads.has('*'))
    .map(heads => ({ heads, usual: [...heads].filter(head => everywhere.has(head ?? '')).length }));
  return parts.toSorted((a, b) => a.usual - b.usual)[0]?.heads ?? null;
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
  for (const word of new Set(tokens.map(one => one.word)))
    for (const key of [word, stemOf(word)]) for (const phrase of needed.get(key) ?? []) there.add(phrase);
  const found: Found<T>[] = [];
  const read = (begin: number, key: string): void => {
    for (const phrase of first.get(key) ?? []) {
      if (!there.has(phrase)) continue;
      const walk = { tokens, begin, mark: { from: -1, to: -1 } };
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
    for (const key of [word, stemOf(word), '*']) read(begin, key);
  });
  return found;
};
