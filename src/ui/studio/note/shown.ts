// Shown: where each block stands on the page and in the note, and what is found in it.
import type { Finding } from '../../../core/lint.ts';
import { placesOf, type Block, type Note } from '../../../core/note.ts';
import type { Span } from './marks.ts';
import { words } from './words.ts';

/** Of a block at this place of the note. */
export const fieldId = (at: number): string => `note-block-${at}`;

/** A block by its name; a second one of its kind by its number. */
export const nameAt = (blocks: readonly Block[], at: number): string => {
  const { blocks: names, numbered } = words.letter;
  const kind = blocks[at]?.kind ?? 'own';
  const before = blocks.slice(0, at).filter(one => one.kind === kind).length;
  const isOne = blocks.filter(one => one.kind === kind).length === 1;
  return isOne ? names[kind] : numbered(names[kind], before + 1);
};

/** The same block keeps its key wherever it is moved. */
export const keysOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.map(({ kind, of }, at) => {
    const nth = blocks.slice(0, at).filter(one => one.kind === kind && one.of === of).length;
    return `${kind} ${of} ${nth}`;
  });

type Placed = { readonly at: number; readonly from: number; readonly to: number };
export const placeOf = (note: Note, span: Span): Placed | null =>
  placesOf(note.blocks).find(({ from, to }) => span.from >= from && span.from <= to) ?? null;

/** The part of a span that stands in this place, by the units of the block itself. */
export const within = ({ from, to }: Placed, span: Span): Span => ({
  from: Math.max(0, Math.min(span.from, to) - from),
  to: Math.max(0, Math.min(span.to, to) - from),
});

/** What is underlined in the block at this place. What is too long is told beside it: a line under half a note says nothing. */
export const marksAt = (note: Note, findings: readonly Finding[], at: number): readonly Span[] => {
  const place = placesOf(note.blocks).find(one => one.at === at);
  if (!place) return [];
  return findings
    .filter(({ kind }) => kind !== 'long' && kind !== 'sentences')
    .filter(({ from, to }) => from < place.to && to > place.from)
    .map(finding => within(place, finding));
};
