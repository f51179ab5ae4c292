// Leaving: a picture or its table as a file for the user's downloads; its name says nothing but the day.
import { csvOf } from '../../../core/exchange-csv.ts';
import { dayOf, saveFile } from '../save-file.ts';
import type { Table } from './drawn.ts';
import { words } from './words.ts';

/** The mark tells a spreadsheet that it is UTF-8. */
export const saveTable = ({ head, rows }: Table, now: number): void =>
  saveFile(words.tableName(dayOf(now)), 'text/csv', `\uFEFF${csvOf([head, ...rows])}`);

export const savePicture = (picture: Blob, now: number): void =>
  saveFile(words.pictureName(dayOf(now)), 'image/png', picture);
