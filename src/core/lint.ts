// Lint: what is better not sent in a thank-you note, at its exact words, each with what to do about it.
import { blanks } from './data/lint-marks.ts';
import { bounds, sentencesOf, wordStarts } from './lint-count.ts';
import { without, type Edit } from './lint-edit.ts';
import { kinds, type Kind } from './lint-kinds.ts';
import { namesIn } from './lint-names.ts';
import { isTouching, phrased } from './lint-rules.ts';
import { tokensOf } from './lint-tokens.ts';

/**
 * At `from` to `to`, UTF-16 units of the text; what is said of the note as a whole stands at 0 to 0. `replacement` may
 * reach further than the words that are underlined, up to its whole sentence; null where only the writer can tell.
 */
export type Finding = {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
  readonly replacement: Edit | null;
};

export type LintContext = {
  /** Whom the note goes to; '' while that is not known. */
  readonly to: string;
  /** The other people of the same interview. */
  readonly others: readonly string[];
  readonly company: string;
  /** The notes to those others. */
  readonly sent: readonly string[];
  /** Wall clock in ms: when the call ended, where that is known, and now, or when the note was sent. */
  readonly endedAt: number | null;
  readonly now: number;
  /** The line that puts a wrong fact or one's own conduct right: there a plain word of regret is in place (evidence R2). */
  readonly correction: { readonly from: number; readonly to: number } | null;
};

/** More is not read, however long what was pasted is. */
export const mostRead = 20_000;
/** "Within 24 h" (evidence T1, T5). */
export const inTimeMs = 24 * 3_600_000;

const blank = new Set(blanks);
const isBlank = (inside: string): boolean =>
  !/\p{L}/u.test(inside) ||
  inside
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(word => blank.has(word));

/** What only a draft has in it: brackets around what is asked for, capitals that tell what to do, a row of marks. */
const drafted = [
  /\[[^[\]\n]{0,80}\]/gu,
  /\{\{?[^{}\n]{1,60}\}?\}/gu,
  /<[\p{L}?][^<>\n@/=]{1,60}>/gu,
  /\((?:[^()\n]{0,60}\bhere|[^()\n]{0,40}\?{2,}|\?+)\)/giu,
  /\((?:insert|fill|put|add|check|tbc|tbd|todo|tk|xx+|name of|which|what|who|when)\b[^()\n]{0,60}\)/giu,
  /\([\p{Lu}\d][\p{Lu}\d'’.,&-]*(?: [\p{Lu}\d'’.,&?-]+)+\)/gu,
  /\b(?:TODO|TBD|TBC|TBA|FIXME|XYZ|XX+|TKTK\w*|[Ll]orem [Ii]psum)\b|\bTK\b(?! ?Maxx)|_{3,}|\?{3,}|\.{5,}|…{2,}/gu,
  /\b(?:INSERT|PUT|ADD|CHECK|FILL|YOUR|COMPANY|THEIR|FIRST|LAST|JOB)(?:[ _]\p{Lu}{2,})+\b/gu,
  /%[\p{Lu}_]{3,30}%|\b(?:dd[/.-]mm|blah(?:[ ,]+blah)+|yad+a(?:[ ,]+yad+a)+)\b/giu,
  /(?:\.{3}|…) ?(?:fill|insert|add|put|something|name|date)\b[^.…\n]{0,40}(?:\.{3}|…)/giu,
] as const;

/** "[their name]", "TODO", "____": what was to be filled in. */
const placeholders = (text: string): readonly Finding[] => {
  const places = drafted
    .flatMap(pattern => Array.from(text.matchAll(pattern)))
    .filter(({ 0: whole }) => !/^[[{<(]/u.test(whole) || isBlank(whole.slice(1, -1)))
    .map(({ 0: whole, index: from }) => ({ from, to: from + whole.length }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  return places
    .filter(({ to }, at) => places.slice(0, at).every(one => one.to < to))
    .map(({ from, to }) => ({ kind: 'placeholder', from, to, replacement: without(text, from, to) }));
};

/** What two texts are made of, apart from the names in them. */
const bag = (text: string, names: readonly string[]): readonly string[] => {
  const called = new Set(names.flatMap(name => name.toLowerCase().split(/\s+/u)));
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !called.has(word)).toSorted();
};
/** Nine words of ten the same is the same text with another name over it. */
const isSame = (a: readonly string[], b: readonly string[]): boolean => {
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x = '', y = ''] = [a[i], b[j]];
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return Math.min(a.length, b.length) > 10 && both * 10 >= Math.max(a.length, b.length) * 9;
};

const whole = (kind: Kind): Finding => ({ kind, from: 0, to: 0, replacement: null });

const counted = (text: string): readonly Finding[] => {
  const starts = wordStarts(text);
  const sentences = sentencesOf(text);
  const end = text.trimEnd().length;
  const past = (kind: Kind, from: number | undefined): readonly Finding[] =>
    from === undefined ? [] : [{ kind, from, to: end, replacement: null }];
  return [
    ...past('long', starts[bounds.most]),
    ...(starts.length < bounds.least ? [whole('short')] : []),
    ...past('sentences', sentences[bounds.sentences]?.from),
  ];
};

const compared = (text: string, { to, others, sent, endedAt, now }: LintContext): readonly Finding[] => {
  const names = [to, ...others];
  const own = bag(text, names);
  return [
    ...(sent.some(other => isSame(own, bag(other, names))) ? [whole('same')] : []),
    ...(endedAt !== null && now - endedAt > inTimeMs ? [whole('late')] : []),
  ];
};

/**
 * All that is found in a note, in the order of the text, what is said of the whole last. Takes time in proportion to
 * the length of the text, of which no more than `mostRead` is looked at.
 */
export const lint = (note: string, context: LintContext): readonly Finding[] => {
  const text = note.slice(0, mostRead);
  const { tokens, quoted } = tokensOf(text);
  const { correction } = context;
  let owned = false;
  // One word of regret in the line that puts something right; a second is one too many.
  const isOwned = (one: Finding): boolean => {
    if (owned || one.kind !== 'apology' || correction === null || !isTouching(one, correction)) return false;
    owned = true;
    return true;
  };
  const placed = [
    ...placeholders(text),
    ...namesIn(text, tokens, context).map(one => ({ kind: 'name' as const, ...one })),
    ...phrased(text, tokens, quoted),
  ];
  const order = (one: Finding): number => (one.to === 0 ? Number.MAX_SAFE_INTEGER : one.from);
  return [...placed.filter(one => !isOwned(one)), ...counted(text), ...compared(text, context)].toSorted(
    (a, b) => order(a) - order(b) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
  );
};
