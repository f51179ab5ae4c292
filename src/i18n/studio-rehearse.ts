// The languages of the rehearsal: one line each.
import type { Language } from '../core/interview.ts';
import { rehearseEn, type RehearseTexts } from './studio-rehearse-en.ts';

export const rehearseLanguages: Readonly<Record<Language, RehearseTexts>> = { en: rehearseEn };
