// Faults: what is noted of an error, and what never is.
import { expect, test } from 'vitest';
import { codeOf, noted, type Fault } from '../../src/core/fault.ts';

const thrown = (message: string, stack: string): Error => Object.assign(new TypeError(message), { stack });

test('an error is noted by its kind and its place in our files, never by its message', () => {
  const stack = 'TypeError: I was let go\n    at f (chrome-extension://abc/assets/live-Gp3.js:1:204)';
  expect(codeOf(thrown('I was let go', stack))).toBe('TypeError live-Gp3.js:1:204');
  expect(codeOf(thrown('x', 'f@moz-extension://1-2/assets/store-B1.js:12:7'))).toBe(
    'TypeError store-B1.js:12:7',
  );
});

test.each([
  [new Error('secret'), 'Error'],
  ['secret', 'Unknown'],
  [null, 'Unknown'],
  [Object.assign(new Error('x'), { name: 'my own secret name', stack: '' }), 'Unknown'],
])('%s is noted without a word of its own', (what, code) => {
  const found = codeOf(what);
  expect(found).not.toMatch(/secret/);
  expect(found.split(' ')[0]).toBe(code);
});

test('only the last fifty are kept', () => {
  const all = Array.from({ length: 60 }, (_, at): Fault => ({ at, where: 'live', code: 'Error' })).reduce(
    noted,
    [] as readonly Fault[],
  );
  expect(all).toHaveLength(50);
  expect(all[0]?.at).toBe(10);
});
