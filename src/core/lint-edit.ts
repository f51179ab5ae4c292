// What to do about a finding: the clause it stands in taken out, so that what is left is still a sentence.

/** One edit of a text, in UTF-16 units of it. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string };

const ends = /[.!?…]["”’)]*(?=\s|$)|\n/gu;
/** What joins two clauses that can each stand alone. */
const joins =
  /,?\s+(?:but|yet)\s+|,\s+(?:and|so|though|although|even though|as|since|which|because)\s+|\s*;\s+|\s+[–—-]\s+|:\s+/gu;
const justBefore = /,?\s+(?:and|so)\s+$/u;
const subordinate = /^(?:although|though|even though|while|despite|since|because|as|if|given)\s/iu;
/** A clause after these is no sentence. */
const hanging = /^,\s+(?:which|as|since|because|though|although|even though)\s/u;

/** No sentence is looked for further away: a pasted text without a full stop must not be read anew for each finding. */
const widest = 600;

/** The sentence around a place: never over the end of a line. */
const sentenceAt = (text: string, from: number, to: number): readonly [number, number] => {
  const lineAt = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - widest);
  const lineEnd = text.indexOf('\n', to);
  const line = text.slice(lineAt, Math.min(lineEnd === -1 ? text.length : lineEnd, to + widest));
  let begin = lineAt;
  for (const { 0: mark, index } of line.matchAll(ends)) {
    const end = lineAt + index + mark.length;
    if (end > to - 1) return [begin, end];
    begin = end + (/^\s+/u.exec(text.slice(end, end + 9))?.[0].length ?? 0);
  }
  return [begin, lineAt + line.length];
};

type Clause = { readonly from: number; readonly to: number; readonly after: number | null };

/** The clause inside its sentence; `after`: where the next one begins, where there is a next that can stand alone. */
const clauseAt = (text: string, from: number, to: number): Clause & { readonly begins: boolean } => {
  const [start, end] = sentenceAt(text, from, to);
  const before = text.slice(start, from);
  const last = Array.from(before.matchAll(joins)).at(-1) ?? justBefore.exec(before);
  const begin = last ? start + last.index : start;
  const rest = text.slice(to, end);
  const comma = subordinate.test(text.slice(start, end)) && last === null ? /,\s+/u.exec(rest) : null;
  const next = comma ?? Array.from(rest.matchAll(joins)).find(({ 0: join }) => !hanging.test(join));
  const stop = /[.!?…]*["”’)]*$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  if (!next) return { from: begin, to: last ? end - stop : end, after: null, begins: last === null };
  return {
    from: begin,
    to: to + next.index,
    after: to + next.index + next[0].length,
    begins: last === null,
  };
};

const capital = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};

/** Takes out the clause around `from` to `to`; what follows begins the sentence then. */
export const without = (text: string, from: number, to: number): Edit => {
  const clause = clauseAt(text, from, to);
  if (!clause.begins) return { from: clause.from, to: clause.to, text: '' };
  if (clause.after !== null) {
    const [first = ''] = text.slice(clause.after, clause.after + 2);
    return { from: clause.from, to: clause.after + first.length, text: capital(first) };
  }
  const behind = /^[^\S\n]+/u.exec(text.slice(clause.to, clause.to + 8))?.[0].length ?? 0;
  const isLast = behind === 0;
  const ahead = isLast
    ? (/[^\S\n]+$/u.exec(text.slice(Math.max(0, clause.from - 8), clause.from))?.[0].length ?? 0)
    : 0;
  return { from: clause.from - ahead, to: clause.to + behind, text: '' };
};

/** Other words in the place of the clause, fitted to where it stands. */
export const inPlaceOf = (text: string, from: number, to: number, words: string): Edit => {
  const clause = clauseAt(text, from, to);
  if (clause.begins) {
    const isWhole = clause.after === null;
    return { from: clause.from, to: clause.to, text: isWhole ? `${words}.` : words };
  }
  const join = /^,?\s+(?:but|yet|so|though|although|even though|which|because|since|as)\s+/u.test(
    text.slice(clause.from),
  )
    ? ', and '
    : (/^(?:,?\s+and\s+|\s*[;:]\s+|\s+[–—-]\s+)/u.exec(text.slice(clause.from, clause.from + 20))?.[0] ??
      ' ');
  return { from: clause.from, to: clause.to, text: join + words.charAt(0).toLowerCase() + words.slice(1) };
};

/** Other words for just these, with a capital where these have one. */
export const swapped = (text: string, from: number, to: number, words: string): Edit => {
  const isCapital = /^\p{Lu}/u.test(text.slice(from, to));
  const keeps = /^(?:I|i)\b/u.test(words);
  return { from, to, text: isCapital || keeps ? words : words.charAt(0).toLowerCase() + words.slice(1) };
};
