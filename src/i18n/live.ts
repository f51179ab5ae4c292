// The languages of the live surface: one line each.
import type { Language } from '../core/interview.ts';
import { liveEn, type LiveTexts } from './live-en.ts';

export const liveLanguages: Readonly<Record<Language, LiveTexts>> = { en: liveEn };
