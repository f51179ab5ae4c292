// The words of the live surface, in the reader's language.
import { liveLanguages } from '../i18n/live.ts';

export const texts = liveLanguages.en;
