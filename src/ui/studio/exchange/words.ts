// The words of import and export, in the reader's language.
import { exchangeLanguages } from '../../../i18n/studio-exchange.ts';

export const said = exchangeLanguages.en;
