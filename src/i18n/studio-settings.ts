// The languages of the settings: one line each.
import type { Language } from '../core/interview.ts';
import { settingsEn, type SettingsTexts } from './studio-settings-en.ts';

export const settingsLanguages: Readonly<Record<Language, SettingsTexts>> = { en: settingsEn };
