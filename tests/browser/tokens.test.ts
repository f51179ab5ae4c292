// Tokens: a frame is ours once, in the tab it was placed in, and for half a minute.
import { expect, test } from 'vitest';
import { placed, placing } from '../../src/browser/tokens.ts';
import { fakeShelf } from './fake-shelf.ts';

const token = '0123456789abcdef';

test('a token that was placed is good once', async () => {
  const shelf = fakeShelf();
  expect(await placing(shelf, token, 7, 0)).toBe(true);
  expect(await placed(shelf, token, 7, 100)).toBe(true);
  expect(await placed(shelf, token, 7, 101)).toBe(false);
});

test('a token nobody placed is good for nothing', async () => {
  expect(await placed(fakeShelf(), token, 7, 0)).toBe(false);
});

test('a token is good in its own tab only, and asking elsewhere spends it', async () => {
  const shelf = fakeShelf();
  await placing(shelf, token, 7, 0);
  expect(await placed(shelf, token, 8, 100)).toBe(false);
  expect(await placed(shelf, token, 7, 100)).toBe(false);
});

test.each([
  [29_999, true],
  [30_001, false],
  // A clock set back by an hour.
  [-3_600_000, false],
])('asked for after %d ms, a token is good: %s', async (ms, good) => {
  const shelf = fakeShelf();
  await placing(shelf, token, 7, 0);
  expect(await placed(shelf, token, 7, ms)).toBe(good);
});

test('tokens nobody asked for do not pile up, and nothing else is swept away', async () => {
  const shelf = fakeShelf({ other: 1 });
  for (let at = 0; at < 100; at++) await placing(shelf, `${token}${at}`, 7, at * 31_000);
  expect([...shelf.disk.keys()]).toEqual(['other', `token:${token}99`]);
});
