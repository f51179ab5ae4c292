// The words of the runway, in the reader's language.
import { runwayLanguages } from '../../../i18n/studio-runway.ts';

export const words = runwayLanguages.en;
