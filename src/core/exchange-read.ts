// Reading a file of somebody's: which of the five formats it is, and what is in it.
import { backupIn } from './exchange-backup.ts';
import { csvIn, isCsv } from './exchange-csv.ts';
import { json } from './exchange-json.ts';
import { markdownIn } from './exchange-markdown.ts';
import { resumeIn } from './exchange-resume.ts';
import { textIn } from './exchange-text.ts';
import { mostItems, unread, type Read } from './exchange.ts';

const jsonIn = (text: string): Read => {
  const parsed = json(text);
  if (parsed.is === 'fault') {
    const { fault, line, column } = parsed;
    return { is: 'unread', why: { is: 'json', fault, line, column } };
  }
  return backupIn(parsed.value) ?? resumeIn(parsed.value) ?? unread('other');
};

const within = (read: Read): Read =>
  read.is === 'read' && read.found.length + read.refused.length > mostItems
    ? { is: 'unread', why: { is: 'many', count: read.found.length + read.refused.length } }
    : read;

/** `name`: of the file, '' for what was pasted. The contents decide; the name only where they could be either. */
export const readIn = (whole: string, name: string): Read => {
  const text = whole.replace(/^\uFEFF/, '');
  const start = text.trimStart();
  const ending = /\.(\w{1,10})$/.exec(name.toLowerCase())?.[1] ?? '';
  if (start === '') return unread('empty');
  // Text of people has no NUL; files of programs do.
  if (/^[^\n]{0,1000}\0/.test(text)) return unread('binary');
  if (ending === 'json' || start.startsWith('{') || /^\[\s*(?:[[{"\]\d]|$)/.test(start))
    return within(jsonIn(text));
  if (ending === 'csv' || ending === 'tsv' || isCsv(text)) return within(csvIn(text));
  const isMarkdown =
    ['md', 'markdown'].includes(ending) || start.startsWith('---\n') || /^#{1,2} /m.test(text);
  return within((isMarkdown ? markdownIn(text) : null) ?? textIn(text));
};
