// The languages of the debrief: one line each.
import type { Language } from '../core/interview.ts';
import { debriefEn, type DebriefTexts } from './studio-debrief-en.ts';

export const debriefLanguages: Readonly<Record<Language, DebriefTexts>> = { en: debriefEn };
