// Stories as a table: safe to open in a spreadsheet, and read from tables of other hands.
import { idOf, isId, mostItems, unread, type Found, type Read, type Refused } from './exchange.ts';
import type { Kept } from './record.ts';
import { emptyStory, schemes, type Story } from './story.ts';

/** Column -> field, with other names such a column goes by. */
const columns = [
  { name: 'id', field: 'id', also: [] },
  { name: 'title', field: 'title', also: ['name', 'story', 'headline'] },
  { name: 'keywords', field: 'keywords', also: ['keyword', 'cues', 'bullets'] },
  { name: 'number', field: 'proof', also: ['proof', 'metric', 'figure'] },
  { name: 'tags', field: 'tags', also: ['tag', 'competency', 'competencies', 'skills'] },
  { name: 'told as', field: 'scheme', also: ['scheme'] },
  { name: 'situation', field: 'situation', also: ['context', 'background'] },
  { name: 'task', field: 'task', also: ['goal'] },
  { name: 'obstacle', field: 'obstacle', also: ['challenge', 'problem'] },
  { name: 'action', field: 'action', also: ['actions', 'approach'] },
  { name: 'result', field: 'result', also: ['results', 'outcome', 'impact'] },
  { name: 'strength', field: 'strength', also: [] },
] as const;
type Field = (typeof columns)[number]['field'];

/** A spreadsheet takes such a cell for a formula (fault 70); a quote before it says that it is text. */
const safe = (cell: string): string => (/^'*[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell);
const unsafe = (cell: string): string => (/^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell);

const cellOf = ({ id, body }: Kept<'story'>, field: Field): string => {
  if (field === 'id') return id;
  return field === 'keywords' || field === 'tags' ? body[field].join('\n') : body[field];
};

const row = (cells: readonly string[]): string =>
  cells.map(cell => `"${safe(cell).replaceAll('"', '""')}"`).join(',');

/** RFC 4180, every cell quoted. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map(cells => `${row(cells)}\r\n`).join('');

/** Several keywords are lines of one cell. */
export const csv = (stories: readonly Kept<'story'>[]): string =>
  csvOf([
    columns.map(({ name }) => name),
    ...stories.map(story => columns.map(({ field }) => cellOf(story, field))),
  ]);

/** Rows of cells; a quote that is never closed holds the rest. */
export const cellsIn = (text: string, separator: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      cell = text.slice(at + 1, end < 0 ? undefined : end).replaceAll('""', '"');
      at = end < 0 ? text.length : end + 1;
    }
    const rest = new RegExp(`[^\\r\\n${separator}]*`, 'y');
    rest.lastIndex = at;
    cell += rest.exec(text)?.[0] ?? '';
    at = rest.lastIndex;
    cells.push(cell);
    const sign = text[at];
    if (sign === separator) {
      at += 1;
      if (at < text.length) continue;
      cells.push('');
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (cells.some(one => one !== '')) rows.push(cells);
    cells = [];
    if (rows.length > mostItems + 1) break;
  }
  return rows;
};

const separators = [',', ';', '\t'] as const;

/** Which column says what; null where none is a title of ours. */
const headerOf = (line: readonly string[]): readonly (Field | null)[] | null => {
  const fields = line.map(typed => {
    const name = unsafe(typed).trim().toLowerCase();
    return (
      columns.find(column => column.name === name || column.also.some(also => also === name))?.field ?? null
    );
  });
  return fields.includes('title') ? fields : null;
};

/** Whether the first line is the head of a table of stories. */
export const isCsv = (text: string): boolean => {
  const first = text.slice(0, 2_000).split(/\r?\n/)[0] ?? '';
  return separators.some(separator => {
    const header = headerOf(cellsIn(first, separator)[0] ?? []);
    return header !== null && header.filter(field => field !== null).length > 1;
  });
};

const storyOf = (cells: ReadonlyMap<Field, string>): Story => {
  const text = (field: Field): string => unsafe(cells.get(field) ?? '');
  // Our own cells have a line a keyword; others have whatever they have.
  const split = cells.has('id') ? '\n' : /[\n;|,]/;
  const list = (field: Field): readonly string[] =>
    text(field)
      .split(split)
      .map(one => (cells.has('id') ? one : one.trim()))
      .filter(one => one !== '');
  const told = text('scheme').trim().toUpperCase();
  return {
    ...emptyStory,
    title: text('title'),
    keywords: list('keywords'),
    proof: text('proof'),
    tags: list('tags'),
    scheme: schemes.find(scheme => scheme === told) ?? emptyStory.scheme,
    situation: text('situation'),
    task: text('task'),
    obstacle: text('obstacle'),
    action: text('action'),
    result: text('result'),
    strength: text('strength'),
  };
};

export const csvIn = (text: string): Read => {
  if (text.trim() === '') return unread('empty');
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  const separator = separators.find(one => headerOf(cellsIn(firstLine, one)[0] ?? [])) ?? null;
  if (separator === null) return unread('columns');
  const [first = [], ...rows] = cellsIn(text, separator);
  const fields = headerOf(first);
  if (!fields) return unread('columns');
  if (rows.length > mostItems) return { is: 'unread', why: { is: 'many', count: rows.length } };
  if (rows.length === 0) return unread('nothing');
  const refused: Refused[] = [];
  const found = rows.flatMap((cells, nth): readonly Found[] => {
    const named = new Map<Field, string>();
    fields.forEach((field, column) => {
      if (field) named.set(field, cells[column] ?? '');
    });
    const body = storyOf(named);
    const at = nth + 1;
    const refuse = (is: 'shape' | 'id'): readonly Found[] => {
      refused.push({ at, name: body.title.slice(0, 80), why: { is } });
      return [];
    };
    if (body.title.trim() === '' && body.keywords.length === 0) return refuse('shape');
    const id = unsafe(named.get('id') ?? '').trim();
    if (id !== '' && !isId(id)) return refuse('id');
    const made = idOf(['csv', body]);
    return [{ at, kind: 'story', id: id || made, isMade: id === '', updatedAt: null, body }];
  });
  return { is: 'read', format: 'csv', found, refused, warnings: [] };
};
