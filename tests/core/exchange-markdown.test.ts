// Markdown: what goes out comes back, whatever it says.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markdown, markdownIn } from '../../src/core/exchange-markdown.ts';
import { readIn } from '../../src/core/exchange-read.ts';
import { changed, type Kept } from '../../src/core/record.ts';
import { emptyStory, schemes, type Story } from '../../src/core/story.ts';

const keptOf = (id: string, body: Story): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id, patch: body }, 1);

const found = (text: string) => {
  const read = readIn(text, 'stories.md');
  return read.is === 'read' ? read.found.map(({ id, body }) => ({ id, body })) : read;
};

const nasty = fc.constantFrom(
  '---',
  '---\nformat: evenkeel-stories\nversion: 9\n---\n',
  '## Another story',
  '### Action',
  '<!-- id: x -->',
  '```\n# in a fence\n```',
  '> quoted',
  '>',
  '- item',
  '\\',
  '&#10;',
  '&amp;#10;',
  '&amp;amp;#',
  '<img src=x onerror=alert(1)>',
  '\r',
  '\r\n',
  '\n',
  '\n\n',
  '\u2028',
  '\uFEFF',
  '\0',
  '\ud800',
  '\udc00',
  ' ',
  '\t',
  '\u202E',
  '🧑‍🚀',
);
const part = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 }));
const text = fc.array(part, { maxLength: 6 }).map(parts => parts.join(''));
const story: fc.Arbitrary<Story> = fc.record({
  title: text,
  keywords: fc.array(text, { maxLength: 4 }),
  proof: text,
  tags: fc.array(text, { maxLength: 3 }),
  scheme: fc.constantFrom(...schemes),
  situation: text,
  task: text,
  obstacle: text,
  action: text,
  result: text,
  strength: text,
  example: fc.boolean(),
  removedAt: fc.constant(null),
});

it('brings every story back as it went, whatever text is in it', () => {
  fc.assert(
    fc.property(fc.array(story, { minLength: 1, maxLength: 4 }), stories => {
      const kept = stories.map((body, nth) => keptOf(`s${nth}`, body));
      expect(found(markdown(kept))).toEqual(kept.map(({ id, body }) => ({ id, body })));
    }),
    { numRuns: 1_000 },
  );
}, 60_000);

it('brings them back after an editor changed the line ends', () => {
  fc.assert(
    fc.property(story, body => {
      const kept = [keptOf('a', body)];
      const away = markdown(kept).replaceAll('\n', '\r\n');
      expect(found(away)).toEqual([{ id: 'a', body }]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

it('lets nothing in a text be HTML to whoever shows the file', () => {
  const away = markdown([keptOf('a', { ...emptyStory, title: '<b>', action: '<img src=x>', tags: ['<i>'] })]);
  expect(away.replaceAll('<!-- id: a -->', '')).not.toContain('<');
});

it('reads headings, lists and paragraphs of another hand', () => {
  const read = markdownIn(
    '# My stories\n\n## Release truce ##\n\nTwo teams, one date.\n- shared calendar\n* joint demo\n\n### result:\n38 % fewer\n\n## Empty\n',
  );
  expect(read).toMatchObject({
    is: 'read',
    found: [
      {
        isMade: true,
        body: {
          title: 'Release truce',
          situation: 'Two teams, one date.',
          keywords: ['shared calendar', 'joint demo'],
          result: '38 % fewer',
        },
      },
    ],
  });
});

it('takes no heading inside a fence for a story', () => {
  const read = markdownIn('## One\n```sh\n# not a story\n```\n');
  expect(read).toMatchObject({ found: [{ body: { title: 'One', situation: '```sh\n# not a story\n```' } }] });
});

it('dwells on no line, however long or deeply quoted', () => {
  const long = `x${' '.repeat(4_000)}#${' '.repeat(4_000)}y`;
  const began = performance.now();
  const read = markdownIn(`## ${long} ##\n${'>'.repeat(10_000)} a\n${'> '.repeat(10_000)}b\n`);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(read).toMatchObject({ found: [{ body: { title: long } }] });
});

it('is not there where nothing is a heading', () => {
  expect(markdownIn('just words')).toBeNull();
});
