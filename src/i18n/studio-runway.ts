// The languages of the runway: one line each.
import type { Language } from '../core/interview.ts';
import { runwayEn, type RunwayTexts } from './studio-runway-en.ts';

export const runwayLanguages: Readonly<Record<Language, RunwayTexts>> = { en: runwayEn };
