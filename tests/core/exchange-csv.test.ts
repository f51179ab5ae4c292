// CSV: a table no spreadsheet takes for formulas, and tables of other hands.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellsIn, csv, csvIn, isCsv } from '../../src/core/exchange-csv.ts';
import { changed, type Kept } from '../../src/core/record.ts';
import { emptyStory, type Story } from '../../src/core/story.ts';

const keptOf = (id: string, body: Partial<Story>): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id, patch: { ...emptyStory, ...body } }, 1);

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=1", "''@", '"', '""', 'a,b', 'a;b', 'a\nb', "'"),
);

it('begins no cell with what a spreadsheet would run', () => {
  fc.assert(
    fc.property(cell, cell, (title, action) => {
      const rows = cellsIn(csv([keptOf('a', { title, action, keywords: [title] })]), ',');
      expect(rows.flat().filter(one => /^[=+\-@\t\r]/.test(one))).toEqual([]);
    }),
    { numRuns: 500 },
  );
}, 60_000);

it('brings a story back as it went', () => {
  fc.assert(
    fc.property(cell, cell, cell, (title, action, keyword) => {
      const body = {
        ...emptyStory,
        title: `x${title}`,
        action,
        keywords: keyword.split('\n').filter(one => one !== ''),
      };
      const read = csvIn(csv([keptOf('a', body)]));
      expect(read).toMatchObject({ is: 'read', found: [{ id: 'a', isMade: false }] });
      const bodies = read.is === 'read' ? read.found.map(one => one.body) : [];
      expect(bodies).toEqual([body]);
    }),
    { numRuns: 500 },
  );
}, 60_000);

it.each([
  ['commas', 'Title,Keywords,Result\nTruce,"calendar, demo",-38 %\n'],
  ['semicolons, as some countries save them', 'Title;Keywords;Outcome\r\nTruce;"calendar, demo";-38 %\r\n'],
  ['tabs', 'name\tkeywords\timpact\nTruce\tcalendar|demo\t-38 %'],
])('reads a table with %s', (_, text) => {
  expect(csvIn(text)).toMatchObject({
    found: [{ isMade: true, body: { title: 'Truce', keywords: ['calendar', 'demo'], result: '-38 %' } }],
  });
});

it('says which rows hold no story', () => {
  expect(csvIn('title,action\nOne,x\n,y\n')).toMatchObject({
    found: [{ body: { title: 'One' } }],
    refused: [{ at: 2, why: { is: 'shape' } }],
  });
});

it('knows a table of stories by its head', () => {
  expect(isCsv('Title,Keywords\na,b')).toBe(true);
  expect(isCsv('Title, the one I like\nkeyword')).toBe(false);
});

it('reads a quote that is never closed to the end of the file', () => {
  expect(cellsIn('a,"b\nc', ',')).toEqual([['a', 'b\nc']]);
});
