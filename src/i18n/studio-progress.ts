// The languages of progress: one line each.
import type { Language } from '../core/interview.ts';
import { progressEn, type ProgressTexts } from './studio-progress-en.ts';

export const progressLanguages: Readonly<Record<Language, ProgressTexts>> = { en: progressEn };
