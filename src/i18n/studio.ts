// The languages of the Studio: one line each.
import type { Language } from '../core/interview.ts';
import { studioEn, type StudioTexts } from './studio-en.ts';

export const studioLanguages: Readonly<Record<Language, StudioTexts>> = { en: studioEn };
