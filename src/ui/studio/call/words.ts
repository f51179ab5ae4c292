// The words of the call afterwards, in the reader's language.
import { callLanguages } from '../../../i18n/studio-call.ts';

export const words = callLanguages.en;
