// Names: whether a note greets the person it goes to, and writes the company as it is written.
import { common, greetings, titles, unnamed } from './data/lint-marks.ts';
import type { Edit } from './lint-edit.ts';
import type { Token } from './lint-tokens.ts';

export type Named = { readonly from: number; readonly to: number; readonly replacement: Edit };
type About = { readonly to: string; readonly others: readonly string[]; readonly company: string };

/** Zoë and Zoe are one person. */
const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ`´]/gu, "'")
    .toLowerCase();
const titled = new Set(titles);
const isTitle = (word: string): boolean => titled.has(folded(word));
const partsOf = (name: string): readonly string[] =>
  Array.from(name.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu), ([part]) => part).filter(
    part => part.length > 1 && !isTitle(part),
  );

/** Letters to change, add, leave out or swap with the next to come from one word to the other; `most` + 1 where more. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [older, old]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const cost = [(old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (isSame ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost.push((older[j - 2] ?? 0) + 1);
      row.push(Math.min(...cost));
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? most + 1;
};

/** What a name sounds like when its vowels and its doubled letters are not heard: Munro and Monroe, Catherine and Katarina. */
const sound = (word: string): string =>
  folded(word)
    .replace(/ph|v/gu, 'f')
    .replace(/ck|c|q/gu, 'k')
    .replace(/z/gu, 's')
    .replace(/(?!^)[aeiouyhw']/gu, '')
    .replace(/(.)\1+/gu, '$1');

/** So near that it was meant, and not the same: "Nortwind" for "Northwind". A short form ("Dan") is none. */
const isNearly = (word: string, name: string, isCompany = false): boolean => {
  const [a, b] = [folded(word), folded(name)];
  if (a.length < 4 || b.length < 4 || a === b || a === `${b}s`) return false;
  if (!isCompany && b.startsWith(a)) return false;
  const most = b.length < 8 ? 1 : 2;
  if (!isCompany && a.length > 4 && b.length > 4 && sound(a).length > 2 && sound(a) === sound(b)) return true;
  return a.length <= b.length + most && distance(a, b, most) <= most;
};

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const opening = new Set(greetings);

const opens = (word: string | undefined): boolean => opening.has(word ?? '');

/** Names and titles in a row from a token on: never over the end of a line. */
const calledFrom = (text: string, tokens: readonly Token[], begin: number): readonly Token[] => {
  const found: Token[] = [];
  for (let at = begin; at < tokens.length; at += 1) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (!token) break;
    const isDot = token.word === '' && text[token.from] === '.' && isTitle(before?.word ?? '');
    if (isDot) continue;
    const isLineEnd = at > begin && text.slice(before?.to, token.from).includes('\n');
    if (isLineEnd || token.word === '' || !(isCapital(text.slice(token.from)) || isTitle(token.word))) break;
    found.push(token);
  }
  return found;
};

/** Names and titles after a greeting, or alone on the first line. */
const greetedBy = (text: string, tokens: readonly Token[]): readonly Token[] => {
  const [first, second] = tokens;
  if (opens(first?.word)) return calledFrom(text, tokens, opens(second?.word) ? 2 : 1);
  if (first?.word === 'good' && opens(second?.word)) return calledFrom(text, tokens, 2);
  const firstBreak = tokens.findIndex(({ word }) => word === ',' || word === '');
  return firstBreak > 0 && firstBreak <= 4 ? calledFrom(text, tokens, 0) : [];
};

/** Which tokens name the reader: in the greeting, after "thanks again". */
const spokenTo = (text: string, tokens: readonly Token[]): readonly Token[] => {
  const found = [...greetedBy(text, tokens)];
  tokens.forEach(({ word }, at) => {
    if (word !== 'thanks' && !(word === 'thank' && tokens[at + 1]?.word === 'you')) return;
    let next = at + (word === 'thanks' ? 1 : 2);
    while (['again', 'so', 'much', 'very', 'once', 'more', ','].includes(tokens[next]?.word ?? '')) next += 1;
    if (isCapital(text.slice(tokens[next]?.from ?? text.length)))
      found.push(...calledFrom(text, tokens, next));
  });
  return found.filter(({ word }) => !isTitle(word));
};

const someone = new Set([...unnamed, ...common]);
/** A greeting by title, or by a whole name, of which no part is the person's: "Dear Mrs Pugsley" to Margaret Quill. */
const strangerIn = (text: string, tokens: readonly Token[], { to, company }: About): readonly Named[] => {
  const called = greetedBy(text, tokens);
  const names = called.filter(({ word, from, to: end }) => !isTitle(word) && end > from + 1);
  const [first, last, end] = [called[0], called.at(-1), names.at(-1)];
  const own = partsOf(to);
  const [title = ''] = to.trim().split(/\s+/u);
  const hasTitle = isTitle(title.replace(/\P{L}/gu, ''));
  // A first name alone tells nothing of the surname, and a short form of it none of the first name.
  if (!first || !last || !end || (own.length < 2 && !hasTitle)) return [];
  const isTitled = names.length < called.length;
  const after = tokens.find(({ from }) => from >= last.to);
  const isAll =
    !after || after.word === ',' || after.word === '' || text.slice(last.to, after.from).includes('\n');
  if (!isAll || !(isTitled || (opens(tokens[0]?.word) && names.length > 1))) return [];
  const known = new Set([to, company].flatMap(name => folded(name).match(/[\p{L}']+/gu) ?? []));
  const word = ({ from, to: until }: Token): string => folded(text.slice(from, until));
  if (names.some(one => known.has(word(one)) || someone.has(word(one)))) return [];
  const right = hasTitle && isTitled ? `${title} ${own.at(-1) ?? ''}` : own.join(' ');
  return [
    {
      from: names[0]?.from ?? end.from,
      to: end.to,
      replacement: { from: first.from, to: last.to, text: right },
    },
  ];
};

/** A note of several lines may end with the writer's own name, which is nobody's to correct. */
const signedFrom = (text: string): number => {
  const all = text.trimEnd();
  const last = all.slice(all.lastIndexOf('\n') + 1);
  return last.length < all.length && last.split(/\s+/u).length <= 4 ? all.length - last.length : all.length;
};

const companyIn = (
  text: string,
  tokens: readonly Token[],
  { to, others, company }: About,
): readonly Named[] => {
  const generic = new Set(common);
  const people = new Set([to, ...others].flatMap(partsOf).map(folded));
  const names = partsOf(company).filter(part => part.length >= 5 && !generic.has(folded(part)));
  const end = signedFrom(text);
  const named = (begin: number, stop: number, name: string): Named => ({
    from: begin,
    to: stop,
    replacement: { from: begin, to: stop, text: name },
  });
  return tokens.flatMap((token, at) => {
    const { from, to: until, word } = token;
    if (from >= end || word === '' || people.has(folded(word)) || !isCapital(text.slice(from))) return [];
    const bare = /^[\p{L}\p{M}]+/u.exec(text.slice(from, until))?.[0] ?? '';
    const nearly = names.find(name => isNearly(bare, name, true));
    if (nearly) return [named(from, from + bare.length, nearly)];
    const next = tokens[at + 1];
    if (!next || next.word === '' || next.from !== until + 1 || bare.length !== until - from) return [];
    const joined = names.find(name => folded(bare + text.slice(next.from, next.to)) === folded(name));
    return joined ? [named(from, next.to, joined)] : [];
  });
};

/** Names that are somebody else's, or written a little otherwise, each with the right one. */
export const namesIn = (text: string, tokens: readonly Token[], about: About): readonly Named[] => {
  const own = partsOf(about.to);
  const theirs = about.others.map(partsOf).filter(parts => parts.length > 0);
  const isOwn = (word: string): boolean => own.some(part => folded(part) === folded(word));
  if (own.length === 0) return companyIn(text, tokens, about);
  /** "Dear Sam and Dana": spoken to together, so that neither name is wrong. */
  const isShared = (from: number): boolean => {
    const after = tokens.filter(one => one.from > from).slice(0, 6);
    const end = after.findIndex(({ word }) => word === ',' || word === '');
    return after
      .slice(0, end === -1 ? 6 : end)
      .some(one => one.word === 'you' || isOwn(text.slice(one.from, one.to)));
  };
  const addressed = spokenTo(text, tokens).flatMap(({ from, to }, at, all): readonly Named[] => {
    const word = text.slice(from, to);
    if (isOwn(word)) return [];
    const other = theirs.find(parts => parts.some(part => folded(part) === folded(word)));
    const nearly = own.find(part => isNearly(word, part));
    // "Dear Sam Okafor" is one wrong name: the first of it is told, and all of it replaced.
    const isSecond = at > 0 && all[at - 1]?.to === from - 1;
    if (!other && !nearly) return [];
    if (other && (isSecond || isShared(from))) return [];
    const isLast = other !== undefined && other.length > 1 && folded(other.at(-1) ?? '') === folded(word);
    const right = nearly && !other ? nearly : ((isLast ? own.at(-1) : own[0]) ?? '');
    const next = all[at + 1];
    const isBoth = other && next?.from === to + 1;
    const until = isBoth ? next.to : to;
    return [{ from, to: until, replacement: { from, to: until, text: isBoth ? own.join(' ') : right } }];
  });
  const strange = addressed.length > 0 ? [] : strangerIn(text, tokens, about);
  return [...addressed, ...strange, ...companyIn(text, tokens, about)];
};
