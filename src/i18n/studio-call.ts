// The languages of the call afterwards: one line each.
import type { Language } from '../core/interview.ts';
import { callEn, type CallTexts } from './studio-call-en.ts';
import { callLinesEn, type CallLines } from './studio-call-lines-en.ts';

export const callLanguages: Readonly<Record<Language, CallTexts>> = { en: callEn };

/** What is said and written follows the language of the interview. */
export const callLines: Readonly<Record<Language, CallLines>> = { en: callLinesEn };
