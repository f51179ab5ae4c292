// A draft of the test data: a whole note, what is wrong in braces as {kind:words}, and whom it goes to.
import type { Kind } from '../../src/core/lint-kinds.ts';

type About = {
  readonly to: string;
  /** The company. */
  readonly at: string;
  /** Other people of the same interview. */
  readonly others?: readonly string[];
  /** Hours since the call ended. */
  readonly hours?: number;
  /** What is said of the note as a whole. */
  readonly whole?: readonly Kind[];
};
export type Mark = { readonly kind: Kind; readonly from: number; readonly to: number };
export type Draft = Required<About> & {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Notes to others of the same interview. */
  readonly sent: readonly string[];
};

export const draft = (about: About, marked: string, ...sent: readonly string[]): Draft => {
  const marks: Mark[] = [];
  let text = '';
  let rest = 0;
  for (const found of marked.matchAll(/\{([a-z]+):([^}]*)\}/gu)) {
    const [whole, kind = '', words = ''] = found;
    text += marked.slice(rest, found.index);
    marks.push({ kind: kind as Kind, from: text.length, to: text.length + words.length });
    text += words;
    rest = found.index + whole.length;
  }
  text += marked.slice(rest);
  return { others: [], hours: 3, whole: [], ...about, text, marks, sent };
};
