// A note as words that can be compared: contractions undone, one spelling, each still knowing where it stands.

/** `word` is lower case; '' is the end of a sentence or of a part, ',' a comma. `from` and `to` in UTF-16 units. */
export type Token = { readonly word: string; readonly from: number; readonly to: number };

// Every branch begins with another character and none can be read in two ways, so this is linear whatever the text.
const piece =
  /[£$€]?\d+(?:[.,]\d+)*k?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ`´]\p{L}+)*|\n\s*\n|[.!?…;:,()[\]"“”„«»—–\n]|-(?=\s)/gu;

/** What is left of a word before an apostrophe and what comes after it, in full. */
const endings: ReadonlyMap<string, string> = new Map([
  ['m', 'am'],
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['d', 'would'],
]);
/** After these, 's is "is"; after any other word it says whose. */
const isIs = new Set(['it', 'that', 'what', 'there', 'here', 'he', 'she', 'who', 'where', 'how']);
/** Typed in a hurry, without the apostrophe: letters of the first word, then both words. */
const bare: ReadonlyMap<string, readonly [number, string, string]> = new Map([
  ['im', [1, 'i', 'am']],
  ['ive', [1, 'i', 'have']],
  ['cant', [2, 'can', 'not']],
  ['cannot', [3, 'can', 'not']],
  ['wont', [2, 'will', 'not']],
  ['dont', [2, 'do', 'not']],
  ['didnt', [3, 'did', 'not']],
  ['doesnt', [4, 'does', 'not']],
  ['wasnt', [3, 'was', 'not']],
  ['werent', [4, 'were', 'not']],
  ['isnt', [2, 'is', 'not']],
  ['arent', [3, 'are', 'not']],
  ['havent', [4, 'have', 'not']],
  ['hasnt', [3, 'has', 'not']],
  ['couldnt', [5, 'could', 'not']],
  ['wouldnt', [5, 'would', 'not']],
  ['shouldnt', [6, 'should', 'not']],
]);

/** Apologize and apologise are one word. */
export const plain = (word: string): string => {
  const low = word.toLowerCase();
  return low.length > 6 && low.includes('iz') ? low.replace(/iz(e[ds]?|ing|ations?)$/u, 'is$1') : low;
};

const split = (raw: string, from: number): readonly Token[] => {
  const cut = raw.search(/['’ʼ`´]/u);
  const to = from + raw.length;
  const two = (at: number, first: string, second: string): readonly Token[] => [
    { word: first, from, to: from + at },
    { word: second, from: from + at, to },
  ];
  if (cut === -1) {
    const word = plain(raw);
    const known = bare.get(word);
    return known ? two(...known) : [{ word, from, to }];
  }
  const [before, after] = [raw.slice(0, cut).toLowerCase(), raw.slice(cut + 1).toLowerCase()];
  if (after === 't' && before.endsWith('n')) {
    const verb =
      before === 'wo' || before === 'won' ? 'will' : before === 'can' ? 'can' : before.slice(0, -1);
    return two(cut - 1, verb, 'not');
  }
  const full = endings.get(after) ?? (after === 's' && isIs.has(before) ? 'is' : null);
  return full === null ? [{ word: plain(before), from, to }] : two(cut, plain(before), full);
};

/** What stands between double quotation marks is somebody else's, and says nothing about the writer. */
const opens = new Set(['“', '„', '«', '"']);
const closes = new Set(['”', '»', '"', '“']);

/** Linear in the length of the text. `quoted`: the stretches between quotation marks. */
export const tokensOf = (
  text: string,
): { readonly tokens: readonly Token[]; readonly quoted: readonly (readonly [number, number])[] } => {
  const tokens: Token[] = [];
  const quoted: (readonly [number, number])[] = [];
  let quote: number | null = null;
  for (const { 0: raw, index: from } of text.matchAll(piece)) {
    const first = raw.codePointAt(0) ?? 0;
    if (raw === '\n') continue;
    if (raw === ',') tokens.push({ word: ',', from, to: from + 1 });
    else if (quote !== null && closes.has(raw)) {
      quoted.push([quote, from]);
      quote = null;
      tokens.push({ word: '', from, to: from + 1 });
    } else if (opens.has(raw)) {
      quote = from;
      tokens.push({ word: '', from, to: from + 1 });
    } else if (/[\p{L}\p{N}£$€]/u.test(String.fromCodePoint(first))) tokens.push(...split(raw, from));
    else {
      // A quotation that is never closed is none.
      if (raw.startsWith('\n')) quote = null;
      tokens.push({ word: '', from, to: from + raw.length });
    }
  }
  return { tokens, quoted };
};
