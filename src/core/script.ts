// Script: which fields of a story grew into sentences that would be read out.
import { partsOf, type Part, type Story } from './story.ts';
import { wordsOf } from './words.ts';

/** A glance takes in a few words; beyond these a line is read, not remembered [J, after evidence S7 and G1]. */
const mostWords: Readonly<Record<'title' | Part, number>> = {
  title: 6,
  situation: 14,
  task: 20,
  obstacle: 14,
  action: 12,
  result: 12,
};

export type ScriptLine = { readonly field: 'title' | Part; readonly words: number; readonly most: number };

/** Of the title and the lines of the story's scheme; empty where none is a script. */
export const scriptLines = (story: Story): readonly ScriptLine[] =>
  (['title', ...partsOf[story.scheme]] as const)
    .map(field => ({ field, words: wordsOf(story[field]).length, most: mostWords[field] }))
    .filter(({ words, most }) => words > most);
