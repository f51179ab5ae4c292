// A story: one prepared anecdote, as few words as will bring it back.
import type { Competency } from './competency.ts';
import { graphemes, wordsOf } from './words.ts';

/** Which lines a story is told in: the obstacle stands for the task in SOAR, and for all that comes before in CAR. */
export const schemes = ['STAR', 'CAR', 'SOAR'] as const;
export type Scheme = (typeof schemes)[number];
export type Part = 'situation' | 'task' | 'obstacle' | 'action' | 'result';
export const partsOf: Readonly<Record<Scheme, readonly Part[]>> = {
  STAR: ['situation', 'task', 'action', 'result'],
  CAR: ['obstacle', 'action', 'result'],
  SOAR: ['situation', 'obstacle', 'action', 'result'],
};

/** Everything is the user's own text; any field may be empty while it is being written. */
export type Story = {
  readonly title: string;
  /** 3-6 keywords, shown as typed (evidence S7: keywords only, no sentences). */
  readonly keywords: readonly string[];
  /** The one number, shown in sand: "-38 %", "12 people". */
  readonly proof: string;
  /** Competencies and free tags, as typed. */
  readonly tags: readonly (Competency | (string & {}))[];
  readonly scheme: Scheme;
  readonly situation: string;
  readonly task: string;
  /** The challenge of CAR, the obstacle of SOAR. */
  readonly obstacle: string;
  readonly action: string;
  readonly result: string;
  /** What it says about the person who tells it. */
  readonly strength: string;
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
  scheme: 'STAR',
  situation: '',
  task: '',
  obstacle: '',
  action: '',
  result: '',
  strength: '',
  example: false,
  removedAt: null,
};

/** The one line that says where it was: the challenge where that is what the story begins with. */
export const settingOf = ({ scheme, situation, obstacle }: Story): string =>
  scheme === 'CAR' ? obstacle || situation : situation;

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
