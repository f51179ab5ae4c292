// The languages of import and export: one line each.
import type { Language } from '../core/interview.ts';
import { exchangeEn, type ExchangeTexts } from './studio-exchange-en.ts';

export const exchangeLanguages: Readonly<Record<Language, ExchangeTexts>> = { en: exchangeEn };
