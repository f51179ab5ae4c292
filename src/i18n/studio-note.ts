// The languages of the note: one line each, for its labels and for what it says.
import type { Language } from '../core/interview.ts';
import type { DraftLines } from '../core/note-draft.ts';
import { noteEn, type NoteTexts } from './studio-note-en.ts';
import { noteLinesEn } from './studio-note-lines-en.ts';

export const noteLanguages: Readonly<Record<Language, NoteTexts>> = { en: noteEn };
export const noteLines: Readonly<Record<Language, DraftLines>> = { en: noteLinesEn };
