// The words of the rehearsal, in the reader's language.
import { rehearseLanguages } from '../../../i18n/studio-rehearse.ts';

export const words = rehearseLanguages.en;
