// English words of import and export, and the type of every other language; apart, since only one page needs them.
import type { Format, Unread, Warning, Why } from '../core/exchange.ts';
import type { JsonFault } from '../core/exchange-json.ts';
import type { Kind, Refusal } from '../core/record.ts';

const jsonFaults: Readonly<Record<JsonFault, string>> = {
  cut: 'the file ends too early',
  comment: 'a comment, which JSON does not have',
  comma: 'a comma too many, or one missing',
  number: 'not a number that JSON knows',
  twice: 'a name that was there before in the same object',
  string: 'a character that text in JSON may not hold',
  deep: 'more brackets inside each other than any file of ours has',
  after: 'something after the end',
  sign: 'not what JSON has in this place',
};

export const exchangeEn = {
  lead: 'Files you bring in are read on this device, and nothing changes before you have seen what would.',
  bringIn: 'Bring in',
  bringInText:
    'A backup of ours, a JSON Resume, Markdown, a table (CSV) or plain text; up to 20 MB and 10,000 items.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  paste: 'Or paste text',
  pasteHint: 'An empty line between stories: the first line is the title, the others are keywords',
  readPaste: 'Read the text',
  reading: 'Reading',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was changed.',
  preview: 'What would change',
  formats: {
    backup: 'A backup of Evenkeel.',
    resume: 'A JSON Resume: every highlight becomes the draft of a story.',
    markdown: 'Stories as Markdown.',
    csv: 'Stories as a table.',
    text: 'Stories as plain text.',
  } satisfies Record<Format, string>,
  counts: { fresh: 'new', changed: 'changed', newer: 'newer here', same: 'the same', refused: 'refused' },
  counted: (parts: readonly string[]) => (parts.length ? parts.join(', ') : 'Nothing in it is new.'),
  groups: {
    fresh: 'What is new',
    changed: 'What takes the place of what is here',
    newer: 'What was changed here after the file was written',
    refused: 'What is refused, and why',
  },
  more: (count: number) => `and ${count} more`,
  takeNewer: (count: number) =>
    count === 1 ? 'Take the one from the file all the same' : `Take the ${count} from the file all the same`,
  warnings: {
    sum: 'This file was changed since it was written, or it is damaged: its sum does not fit. Look before you bring it in.',
    count: 'This file does not hold as many items as it says.',
    fields: 'Some fields are not known to this version. They are left out.',
  } satisfies Record<Warning, string>,
  item: (at: number, name: string) => (name ? `Item ${at}, “${name}”` : `Item ${at}`),
  why: (why: Why) =>
    why.is === 'field'
      ? `the field “${why.field}” is missing, too long or not what it should be`
      : {
          shape: 'it has no title, or is no record at all',
          kind: 'nothing of this kind is known here',
          id: 'its id is missing or cannot be used',
          twice: 'its id came before in the same file',
          newer: 'a later version of Evenkeel wrote it',
        }[why.is],
  unread: (why: Unread) => {
    switch (why.is) {
      case 'empty':
        return 'There is nothing in it.';
      case 'large':
        return 'It is larger than 20 MB.';
      case 'many':
        return `It holds ${why.count} items; 10,000 is the most at once.`;
      case 'newer':
        return `It was written in format ${why.version}, by a later Evenkeel. Update Evenkeel to bring it in.`;
      case 'binary':
        return 'It is not a text file.';
      case 'other':
        return 'It is neither a backup of Evenkeel nor a JSON Resume.';
      case 'nothing':
        return 'It holds nothing that could become a story.';
      case 'columns':
        return 'No column of it is called “title”, so it is not clear what is a story.';
      case 'failed':
        return 'It could not be read.';
      case 'json':
        return `Line ${why.line}, column ${why.column}: ${jsonFaults[why.fault]}.`;
    }
  },
  over: (needs: number, most: number, free: number) =>
    `It needs about ${needs.toFixed(1)} MB more. This browser keeps ${most.toFixed(0)} MB for Evenkeel, and ${free.toFixed(1)} MB of that can be filled. Make the file smaller, a part of it at most, and bring that in.`,
  untouched: 'Nothing was changed.',
  take: (count: number) => (count === 1 ? 'Bring in one' : `Bring in ${count}`),
  leave: 'Leave it',
  keeping: 'Keeping all of it',
  taken: (count: number) => (count === 1 ? 'One was brought in.' : `${count} were brought in.`),
  undo: 'Undo the import',
  undone: 'The import is undone: everything is as it was before.',
  undoneBut: (count: number) =>
    count === 1
      ? 'The import is undone, but for one that was changed since.'
      : `The import is undone, but for ${count} that were changed since.`,
  notKept: {
    invalid: 'It could not be kept: something in it is not as it must be.',
    full: 'There is not enough room in this browser for all of it.',
    unreadable: 'Something here that it would replace cannot be read, so all was left as it is.',
    newer: 'A later Evenkeel wrote something it would replace, so all was left as it is.',
    failed: 'The browser did not keep it. Try again.',
  } satisfies Record<Refusal, string>,
  kinds: {
    story: 'Story',
    interview: 'Interview',
    settings: 'Settings',
    placement: 'Place on a site',
    breath: 'Breathing timer',
    call: 'Call',
    moment: 'Moment',
    version: 'Earlier version of a story',
    runway: 'Runway',
    ticks: 'Checklist of a runway',
    rehearsal: 'Rehearsal',
    debrief: 'Debrief',
    note: 'Note',
    contact: 'Contact',
    daysOff: 'Days off',
    tension: 'Tension',
  } satisfies Record<Kind, string>,
  named: (kind: string, name: string) => (name ? `${kind}: ${name}` : kind),
  takeOut: 'Take out',
  takeOutText: 'Each is saved to your downloads. The file’s name says nothing but the day.',
  backup: 'Save a backup',
  backupText: (count: number) =>
    count === 1
      ? 'The one record there is. Brought in again, all is as it was.'
      : `All ${count} records: stories, interviews, settings, calls, moments. Brought in again, all is as it was.`,
  markdown: 'Save stories as Markdown',
  markdownText: 'To read, print or edit anywhere; it comes back as it went.',
  csv: 'Save stories as a table',
  csvText: 'CSV for a spreadsheet. Nothing in it is taken for a formula.',
  nothingYet: 'There is nothing to take out yet.',
  saved: 'Saved to your downloads.',
  backupName: (day: string) => `evenkeel-backup-${day}.json`,
  storiesName: (day: string, ending: string) => `evenkeel-stories-${day}.${ending}`,
  sheet: 'One page to print',
  sheetText: 'The stories of one interview on a sheet of A4 or Letter: titles, keywords and numbers.',
  sheetFor: 'Interview',
  noSheet: 'No interview has stories yet. Take some along, and the sheet is here.',
  print: 'Print',
  long: 'More than 24 stories may need a second page.',
};

export type ExchangeTexts = typeof exchangeEn;
