// The words of the debrief, in the reader's language.
import { debriefLanguages } from '../../../i18n/studio-debrief.ts';

export const words = debriefLanguages.en;
