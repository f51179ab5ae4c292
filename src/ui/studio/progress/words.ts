// The words of progress, in the reader's language.
import { progressLanguages } from '../../../i18n/studio-progress.ts';

export const words = progressLanguages.en;
