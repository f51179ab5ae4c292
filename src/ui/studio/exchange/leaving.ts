// Leaving: what is kept, as files for the user's downloads; the names of the files say nothing but the day.
import { backup } from '../../../core/exchange-backup.ts';
import { csv } from '../../../core/exchange-csv.ts';
import { markdown } from '../../../core/exchange-markdown.ts';
import type { StudioModel } from '../model.ts';
import { dayOf, saveFile } from '../save-file.ts';
import { said } from './words.ts';

/** Everything there is, removed records too; before anything is deleted, this comes first. */
export const saveBackup = ({ records, now }: Pick<StudioModel, 'records' | 'now'>): void => {
  const at = now();
  const text = backup(records.value, new Date(at).toISOString());
  saveFile(said.backupName(dayOf(at)), 'application/json', text);
};

type Stories = Pick<StudioModel, 'stories' | 'now'>;
export const saveMarkdown = ({ stories, now }: Stories): void =>
  saveFile(said.storiesName(dayOf(now()), 'md'), 'text/markdown', markdown(stories.value));

/** The mark tells a spreadsheet that it is UTF-8. */
export const saveCsv = ({ stories, now }: Stories): void =>
  saveFile(said.storiesName(dayOf(now()), 'csv'), 'text/csv', `\uFEFF${csv(stories.value)}`);
