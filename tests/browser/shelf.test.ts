// A shelf: what hangs has failed, and only what a store really holds is taken from it.
import { expect, test, vi } from 'vitest';
import { valueIn, within } from '../../src/browser/shelf.ts';

test('an answer in time is the answer, good or bad', async () => {
  expect(await within(Promise.resolve(7))).toBe(7);
  await expect(within(Promise.reject(new Error('IO error')))).rejects.toThrow('IO error');
});

test('no answer in time is a failure', async () => {
  vi.useFakeTimers();
  const hung = within(new Promise(() => undefined)).catch(String);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await hung).toBe('Error: no answer');
  vi.useRealTimers();
});

test.each([
  ['a', { value: 1 }],
  ['b', { value: undefined }],
  ['c', null],
  ['constructor', null],
  ['__proto__', null],
])('under %s there is %j', (key, held) => {
  expect(valueIn({ a: 1, b: undefined }, key)).toEqual(held);
});

test.each([null, undefined, 'text', 7])('%j holds nothing', items => {
  expect(valueIn(items, 'length')).toBeNull();
});
