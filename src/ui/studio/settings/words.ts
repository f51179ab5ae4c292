// The words of the settings, the self-check, the cues and the first run, in the reader's language.
import { settingsLanguages } from '../../../i18n/studio-settings.ts';

export const words = settingsLanguages.en;
