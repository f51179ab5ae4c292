// The words of the note, in the reader's language.
import { noteLanguages } from '../../../i18n/studio-note.ts';

export const words = noteLanguages.en;
