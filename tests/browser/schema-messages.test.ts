// Messages at the border: what we say to each other is let through, and nothing that merely looks like it.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerIn, heardIn } from '../../src/browser/schema-messages.ts';
import type { ToBackground } from '../../src/core/messages.ts';

const token = '0123456789abcdef';
const said: readonly ToBackground[] = [
  { type: 'placing', token },
  { type: 'placed', token },
  { type: 'keep', intent: [] },
  { type: 'failed', where: 'live', code: 'TypeError live-a1.js:1:204' },
  { type: 'debrief', call: 'c-1' },
  { type: 'empty' },
];
test.each(said)('$type is heard', message => expect(heardIn(message)).toEqual(message));

test.each([
  [null],
  ['placing'],
  [{ type: 'placing' }],
  [{ type: 'placing', token: 'short' }],
  [{ type: 'placing', token: 'x'.repeat(129) }],
  [{ type: 'placing', token: 'has a blank in it' }],
  [{ type: 'placing', token: [token] }],
  [{ type: 'placing', token, tab: 7 }],
  [{ type: 'keep', intent: [], token }],
  [{ type: 'failed', where: 'live', code: 'Error: cannot read “I was let go”' }],
  [{ type: 'failed', where: 'page', code: 'TypeError' }],
  [{ type: 'debrief' }],
  [{ type: 'debrief', call: '../interviews' }],
  [{ type: 'debrief', call: 'c-1', url: 'https://example.com/' }],
  [{ type: 'pressed', key: 'toggle' }],
  [[{ type: 'placing', token }]],
])('%j is not', message => expect(heardIn(message)).toBeNull());

test('random things are not heard, and never throw', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), message => {
      expect(heardIn(message)).toBeNull();
    }),
    { numRuns: 500 },
  );
});

test('an answer to one question is none to another', () => {
  expect(answerIn('placed', { ok: true })).toEqual({ ok: true });
  expect(() => answerIn('keep', { ok: true })).toThrow('Invalid');
  expect(() => answerIn('placed', { kept: true, revs: {} })).toThrow('Invalid');
});
