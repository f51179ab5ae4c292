// Turns what was typed or said into stems.
import { fillerPhrases, fillers, irregular, meantAfter } from './data/stop-words.ts';

const irregularRoots: ReadonlyMap<string, string> = new Map(
  irregular.split(/\s+/).map((pair): [string, string] => {
    const [form = '', root = ''] = pair.split('=');
    return [form, root];
  }),
);

// A caption drops the apostrophe, so the negation must be known without it.
const negated = /\b(do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)n['’]?t\b/g;

/** Accents do not count, nor whether a letter and its accent are one character or two. */
export const unaccented = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** `text` with contractions written out and possessives taken off: cues are read by the same rule as what they are looked up in. */
export function spelled(text: string): string {
  return text
    .replace(/\b(?:can['’]?t|cannot)\b/g, 'can not')
    .replace(/\b(?:won['’]t|wont)\b/g, 'will not')
    .replace(negated, '$1 not')
    .replace(/['’](?:s|d|ll|re|ve|m)\b/g, '')
    .replace(/\b(i)(?:m|ve|d)\b/g, '$1')
    .replace(/\b(?:(you|they)(?:ve|re)|(we)ve)\b/g, '$1$2')
    .replace(/\b(co|non)[-\s](?=\p{L})/gu, '$1');
}

/** Stems of `text` in order; an empty string marks the end of a sentence. PCT and MNY stand for a percentage and a sum of money. */
export function stemsOf(text: string): string[] {
  const plain = spelled(unaccented(text).toLowerCase())
    .replace(/(\d)\s?(?:%|percent\b|per cent\b)/g, '$1 PCT ')
    .replace(/[£$€](?=\d)/g, 'MNY ');
  const found = plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*|[.!?;:]+(?=\s|$)/gu) ?? [];
  const stems: string[] = [];
  for (const piece of found) {
    if (/^[.!?;:]/.test(piece)) stems.push('');
    else if (piece.includes('-')) for (const part of piece.split('-')) stems.push(stem(part));
    else stems.push(stem(piece));
  }
  return stems;
}

const stemmed = new Map<string, string>();
const remembered = 10_000;

/** One word without its ending; British spelling, lower case expected. */
export function stem(word: string): string {
  const known = stemmed.get(word);
  if (known !== undefined) return known;
  const root = rootOf(word);
  // Bounded: a pasted book must not grow it for ever.
  if (stemmed.size < remembered) stemmed.set(word, root);
  return root;
}

function rootOf(word: string): string {
  if (word.length < 4) {
    const root = irregularRoots.get(word);
    return root === undefined ? word : strip(root);
  }
  const british = !word.includes('iz') ? word : word.replace(/iz(e|ed|es|er|ing|ation|ations)$/, 'is$1');
  const known =
    irregularRoots.get(british) ??
    (british.endsWith('s') ? irregularRoots.get(british.slice(0, -1)) : undefined);
  if (known !== undefined && irregularRoots.get(known) === known) return known;
  return strip(known ?? british);
}

function strip(word: string): string {
  let root = word;
  // The last letter is asked first: most words have no ending, and there are thousands.
  if (root.endsWith('s')) {
    if (/(?:ss|sh|ch|x|z)es$/.test(root)) root = root.slice(0, -2);
    else if (root.endsWith('ies') && root.length > 4) root = root.slice(0, -3) + 'y';
    else if (/[^su]s$/.test(root)) root = root.slice(0, -1);
  }
  if (root.endsWith('ed')) {
    if (root.endsWith('ied') && root.length > 4) root = root.slice(0, -3) + 'y';
    else if (/[aeiouy].*[^e]ed$/.test(root)) root = undouble(root.slice(0, -2));
  } else if (root.endsWith('ing') && /[aeiouy].*ing$/.test(root)) root = undouble(root.slice(0, -3));
  if (root.length > 5 && root.endsWith('ly')) root = root.slice(0, -2);
  else if (root.length > 7 && (root.endsWith('ment') || root.endsWith('ness'))) root = root.slice(0, -4);
  if (root.length > 7 && root.endsWith('ation')) root = root.slice(0, -5);
  if (root.length > 3 && root.endsWith('e')) root = root.slice(0, -1);
  // So that "motivate" and "motivation" are one.
  if (root.length > 5 && root.endsWith('at')) root = root.slice(0, -2);
  if (root.length > 3 && root.endsWith('y')) root = root.slice(0, -1) + 'i';
  return root;
}

function undouble(root: string): string {
  return /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}

const fillerStems: ReadonlySet<string> = new Set(fillers.split(' ').map(stem));
const meaning: ReadonlySet<string | undefined> = new Set(meantAfter.split(' ').map(stem));
const fillerPairs: readonly (readonly string[])[] = fillerPhrases.map(stemsOf);

/** The same stems without the noises of speech and without a word said twice. */
export function withoutFillers(stems: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < stems.length; i++) {
    const at = stems[i] ?? '';
    const phrase = meaning.has(stems[i - 1])
      ? undefined
      : fillerPairs.find(words => words.every((word, k) => stems[i + k] === word));
    if (phrase) i += phrase.length - 1;
    else if (!fillerStems.has(at) && (at === '' || at !== kept[kept.length - 1])) kept.push(at);
  }
  return kept;
}
