// Looks up the words a screen only refers to.
import type { Words } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';

export const textOf = (words: Words): string => {
  switch (words.of) {
    case 'own':
      return words.text;
    case 'cue':
      return texts.cues[words.id].replace('{name}', words.name);
    case 'line':
      return texts.lines[words.id];
    case 'label':
      return texts.live.labels[words.id];
  }
};

/** What to do next, where a label alone would leave a person standing. */
export const hintOf = (words: Words): string | null => {
  const hints: Readonly<Record<string, string>> = texts.live.hints;
  return words.of === 'label' ? (hints[words.id] ?? null) : null;
};
