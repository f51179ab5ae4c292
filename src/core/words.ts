// Words: how long a text is to the eye, and how it stands in two lines.

const parts = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a reader counts as one character: an emoji, a letter with its accent. */
export const graphemes = (text: string): readonly string[] =>
  // Plain letters need no segmenter, which is slow.
  /^[ -~]*$/u.test(text) ? [...text] : Array.from(parts.segment(text), part => part.segment);

/** Words between white space. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(word => word !== '');

/** Characters that fit one line: 14 at 22 px are about 4 deg wide at 60 cm (evidence 0.1 row 9). */
export const lineLength = 14;

/**
 * A text in one line, or in two as even as can be, never more (evidence G4). Breaks at a space; a text of one long
 * word, as Chinese has none, breaks between characters.
 */
export const stacked = (text: string): readonly [] | readonly [string] | readonly [string, string] => {
  const words = wordsOf(text);
  const whole = words.join(' ');
  const all = graphemes(whole);
  if (all.length === 0) return [];
  if (all.length <= lineLength) return [whole];
  if (words.length === 1) {
    const half = Math.ceil(all.length / 2);
    return [all.slice(0, half).join(''), all.slice(half).join('')];
  }
  const breaks = words
    .slice(1)
    .map((_, i): readonly [string, string] => [
      words.slice(0, i + 1).join(' '),
      words.slice(i + 1).join(' '),
    ]);
  const longest = ([a, b]: readonly [string, string]): number =>
    Math.max(graphemes(a).length, graphemes(b).length);
  return breaks.reduce((best, next) => (longest(next) < longest(best) ? next : best));
};
