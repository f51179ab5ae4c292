// The words of every label, in the reader's language.
import { languages } from '../i18n/languages.ts';

export const texts = languages.en;
