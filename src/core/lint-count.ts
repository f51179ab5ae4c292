// How long a note is: its words and its sentences, as a reader would count them.
import { greetings, shortened } from './data/lint-marks.ts';
import { wordsOf } from './words.ts';

/** Longer is skimmed, shorter says little (evidence T5). */
export const bounds = { least: 60, most: 150, sentences: 6 } as const;

const abbreviations = new Set(shortened);
const openers = new Set(greetings);

/** Where each sentence ends and the next begins is one character wide, so there is nothing to go back to. */
const stop = /[.!?…。！？]+["”’')\]]*(?=\s|$)/gu;

const isSentence = (said: string, isFirst: boolean): boolean => {
  const words = wordsOf(said).filter(word => /[\p{L}\p{N}]/u.test(word));
  const first = (words[0] ?? '').toLowerCase().replace(/\P{L}/gu, '');
  return words.length > 0 && !(isFirst && words.length <= 4 && openers.has(first));
};

/** A line without a full stop is a greeting or a name, unless it is as long as a sentence is. */
const unended = 7;

/** Where each sentence begins and ends, in UTF-16 units; greeting and name at the end are none. */
export const sentencesOf = (text: string): readonly { readonly from: number; readonly to: number }[] => {
  const found: { from: number; to: number }[] = [];
  let lineAt = 0;
  for (const line of text.split('\n')) {
    let begin = 0;
    for (const { 0: mark, index } of line.matchAll(stop)) {
      const to = index + mark.length;
      const before = /[\p{L}.]*$/u.exec(line.slice(Math.max(0, index - 12), index))?.[0].toLowerCase() ?? '';
      const isShort =
        mark === '.' && (abbreviations.has(before) || /^\p{L}$/u.test(before)) && before !== 'i';
      if (isShort && to < line.length) continue;
      if (isSentence(line.slice(begin, to), found.length === 0)) {
        found.push({ from: lineAt + begin + line.slice(begin).search(/\S/u), to: lineAt + to });
      }
      begin = to;
    }
    if (wordsOf(line.slice(begin)).length >= unended)
      found.push({ from: lineAt + begin, to: lineAt + line.length });
    lineAt += line.length + 1;
  }
  return found;
};

/** Where each word begins; signs alone are no words. */
export const wordStarts = (text: string): readonly number[] =>
  Array.from(text.matchAll(/\S+/gu))
    .filter(([word]) => /[\p{L}\p{N}]/u.test(word))
    .map(({ index }) => index);
