// The words of the Studio, in the reader's language.
import { studioLanguages } from '../../i18n/studio.ts';

export const words = studioLanguages.en;
