// The schema: what it lets through is what core says, and nothing else becomes a change.
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { bodies, intentIn } from '../../src/browser/schema.ts';
import { emptyInterview } from '../../src/core/interview.ts';
import { defaults } from '../../src/core/settings.ts';
import { emptyStory } from '../../src/core/story.ts';

const story = (patch: unknown) => [{ kind: 'story', id: 'a', patch }];

test.each([
  ['story', emptyStory],
  ['interview', emptyInterview],
  ['settings', defaults],
] as const)('the empty %s is whole', (kind, empty) => {
  expect(v.is(bodies[kind], empty)).toBe(true);
});

/** Fields that came after the first release: older records do without. */
const later: readonly string[] = ['scheme', 'obstacle', 'strength'];
test.each(Object.keys(emptyStory).filter(field => !later.includes(field)))(
  'a story without its %s is not whole',
  field => {
    const left = Object.fromEntries(Object.entries(emptyStory).filter(([name]) => name !== field));
    expect(v.is(bodies.story, left)).toBe(false);
  },
);

test('a story of before the schemes is whole, and told as before', () => {
  const old = Object.fromEntries(Object.entries(emptyStory).filter(([field]) => !later.includes(field)));
  expect(v.parse(bodies.story, old)).toEqual(emptyStory);
});

test('a change that does not name the scheme leaves it alone', () => {
  const intent = [{ kind: 'story', id: 'a', patch: { title: 'One' } }];
  expect(intentIn(intent)).toEqual(intent);
});

test(
  'a change of any text comes through as it was, but for halves of characters',
  { timeout: 60_000 },
  () => {
    const unit = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 60 }),
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }),
        (units, keywords) => {
          const title = String.fromCharCode(...units);
          const mended = Buffer.from(title, 'utf8').toString('utf8');
          expect(intentIn(story({ title, keywords }))).toEqual(story({ title: mended, keywords }));
        },
      ),
    );
  },
);

const no: readonly (readonly [string, unknown])[] = [
  ['no list', { kind: 'story', id: 'a', patch: {} }],
  ['an unknown kind', [{ kind: 'contact', id: 'a', patch: {} }]],
  ['a kind that every object has', [{ kind: 'constructor', id: 'a', patch: {} }]],
  ['a field too many', [{ kind: 'story', id: 'a', patch: {}, rev: 3 }]],
  ['an unknown field', story({ titel: 'x' })],
  ['a wrong type', story({ title: 1 })],
  ['nothing for a field', story({ title: undefined, removedAt: Number.NaN })],
  ['no finite number', story({ removedAt: Infinity })],
  ['a time that no calendar has', story({ removedAt: 1e300 })],
  ['a big integer', story({ removedAt: 1n })],
  ['a date', story({ removedAt: new Date() })],
  ['a list with an unknown thing in it', story({ keywords: ['a', null] })],
  ['a title beyond any screen', story({ title: 'x'.repeat(501) })],
  ['a text beyond any story', story({ action: 'x'.repeat(20_001) })],
  ['too many keywords', story({ keywords: Array.from({ length: 101 }, () => 'x') })],
  ['an empty id', [{ kind: 'story', id: '', patch: {} }]],
  ['an id with a blank', [{ kind: 'story', id: 'a b', patch: {} }]],
  ['an id beyond any host name', [{ kind: 'story', id: 'a'.repeat(254), patch: {} }]],
  ['second settings', [{ kind: 'settings', id: 'mine', patch: {} }]],
  ['a second timer', [{ kind: 'breath', id: 'mine', patch: {} }]],
  ['a place outside the page', [{ kind: 'placement', id: 'a', patch: { x: 1.01 } }]],
  ['more changes than anybody makes', Array.from({ length: 10_001 }, () => story({})[0])],
];
test.each(no)('%s is no intent', (_, bytes) => expect(intentIn(bytes)).toBeNull());

test('random things are no intent, and never throw', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      bytes => {
        const intent = intentIn(bytes);
        expect(intent === null || intent.length === 0).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('a name that would reach every object is dropped', () => {
  const patch: unknown = JSON.parse('{"title":"x","__proto__":{"example":true}}');
  expect(JSON.stringify(intentIn(story(patch)) ?? [{ patch: { title: 'x' } }])).not.toContain('__proto__');
  expect(Reflect.get({}, 'example')).toBeUndefined();
});
