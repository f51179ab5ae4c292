// The languages there are: one line each.
import type { Language } from '../core/interview.ts';
import { en, type Texts } from './en.ts';

export const languages: Readonly<Record<Language, Texts>> = { en };
