// The languages of the questions: one line each.
import type { Language } from '../core/interview.ts';
import { questionsEn } from './questions-en.ts';

export const questionLanguages: Readonly<Record<Language, typeof questionsEn>> = { en: questionsEn };
