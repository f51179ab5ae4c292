// A story: one prepared anecdote, as few words as will bring it back.
import type { Competency } from './competency.ts';
import { graphemes, wordsOf } from './words.ts';

/** Everything is the user's own text; any field may be empty while it is being written. */
export type Story = {
  readonly title: string;
  /** 3-6 keywords, shown as typed (evidence S7: keywords only, no sentences). */
  readonly keywords: readonly string[];
  /** The one number, shown in sand: "-38 %", "12 people". */
  readonly proof: string;
  /** Competencies and free tags, as typed. */
  readonly tags: readonly (Competency | (string & {}))[];
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
  /** Our example, until the user edits it. */
  readonly example: boolean;
  /** Wall clock in ms of the user's delete, or null; kept 30 days (fault 75). */
  readonly removedAt: number | null;
};

export const emptyStory: Story = {
  title: '',
  keywords: [],
  proof: '',
  tags: [],
  situation: '',
  task: '',
  action: '',
  result: '',
  example: false,
  removedAt: null,
};

/** A card is glanced at: keywords only (evidence S7), 30 characters each (G1), 6 at most. */
export const keywordLength = 30;
export const mostKeywords = 6;

/** What makes a card a script, so that it would be read out; empty where it is none. */
export type ScriptWarning =
  | { readonly is: 'sentence'; readonly keyword: string }
  | { readonly is: 'long'; readonly keyword: string }
  | { readonly is: 'many'; readonly count: number };

/** A full stop inside or at the end, or more words than a keyword has; "e.g.", "2.5 M" and "Node.js" are none. */
const isSentence = (text: string): boolean =>
  wordsOf(text).length > 6 || (wordsOf(text).length > 2 && /\p{L}{2,}[.!?…。！？](?:\s|$)/u.test(text));

export const scriptWarnings = ({ keywords }: Pick<Story, 'keywords'>): readonly ScriptWarning[] => {
  const typed = keywords.map(keyword => keyword.trim()).filter(keyword => keyword !== '');
  return [
    ...typed.flatMap((keyword): readonly ScriptWarning[] => {
      if (isSentence(keyword)) return [{ is: 'sentence', keyword }];
      return graphemes(keyword).length > keywordLength ? [{ is: 'long', keyword }] : [];
    }),
    ...(typed.length > mostKeywords ? [{ is: 'many', count: typed.length } as const] : []),
  ];
};

export const isScript = (story: Pick<Story, 'keywords'>): boolean => scriptWarnings(story).length > 0;
