// How a phrase is written, read into what it is made of, and the words it begins with and cannot do without.
import { plain } from './lint-tokens.ts';

/*
 * How a phrase is written: words in lower case, contractions in full. (a|b c) one of these; x? may be missing; nerv*
 * any continuation; * any one word; ..4 up to four words of any kind, the fewest first; <money> a sum; ^ the sentence
 * begins here; {…} only this part is underlined. Words that merely strengthen may stand anywhere inside.
 */
export type Node =
  | { readonly is: 'word'; readonly word: string; readonly isStem: boolean }
  | { readonly is: 'any' | 'money' | 'start' | 'open' | 'close' }
  | { readonly is: 'gap'; readonly most: number }
  /** `words`: those of the ways that are a single word, tried last; `of`: the others by what they can begin with. */
  | {
      readonly is: 'one';
      readonly of: readonly Row[];
      readonly begun: Begun;
      readonly words: ReadonlySet<string>;
    }
  | { readonly is: 'maybe'; readonly of: Row };
export type Row = readonly Node[];
export type Begun = ReadonlyMap<string, readonly Row[]>;

export const parsed = (phrase: string): Row => {
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
      return { is: 'one', of, begun: begunBy(of), words };
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

/** Enough of a stem to look for it by. */
const stemLength = 4;
const stemOf = (word: string): string => `${word.slice(0, stemLength)}*`;
/** Under what a word of a text is looked for: itself and the stems of three and of four letters it may have. */
export const keysOf = (word: string): readonly string[] =>
  word.length < stemLength ? [word, stemOf(word)] : [word, stemOf(word), `${word.slice(0, 3)}*`];

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
export const headsIn = (row: Row): Heads => {
  const found = new Set<string | null>();
  for (const node of row) {
    const here = headsOf(node);
    for (const one of here) if (one !== null) found.add(one);
    if (!here.has(null)) return found;
  }
  return found.add(null);
};
const begunBy = (ways: readonly Row[]): Begun => {
  const begun = new Map<string, Row[]>();
  for (const way of ways)
    for (const head of headsIn(way)) {
      const key = head ?? '*';
      begun.set(key, [...(begun.get(key) ?? []), way]);
    }
  return begun;
};

const everywhere = new Set(
  'i you we it my your the a an this that am is are was were be been do did have had would could not no so too me to of in on at for with by as and or what how'.split(
    ' ',
  ),
);
const usual = (words: ReadonlySet<string>): number => [...words].filter(word => everywhere.has(word)).length;
/** Words of which one is in every text that the phrase is in: of the part that says most; null: any text will do. */
export const neededBy = (row: Row): ReadonlySet<string> | null => {
  let best: ReadonlySet<string> | null = null;
  for (const node of row) {
    const here = neededOf(node);
    if (here && (!best || usual(here) < usual(best))) best = here;
  }
  return best;
};
const neededOf = (node: Node): ReadonlySet<string> | null => {
  if (node.is === 'word') return new Set([node.isStem ? stemOf(node.word) : node.word]);
  if (node.is !== 'one') return null;
  const found = new Set(node.words);
  for (const way of node.of) {
    const here = neededBy(way);
    if (!here) return null;
    for (const word of here) found.add(word);
  }
  return found;
};
