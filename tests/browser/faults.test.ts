// The list of faults: short, in order, and never in the way.
import { expect, test } from 'vitest';
import { faults, noteFault } from '../../src/browser/faults.ts';
import { readAll } from '../../src/browser/read.ts';
import { fakeShelf } from './fake-shelf.ts';

const fault = (at: number) => ({ at, where: 'live' as const, code: 'TypeError live-a.js:1:2' });

test('what went quiet is kept in order, beside the records and not as one', async () => {
  const shelf = fakeShelf();
  await noteFault(shelf, fault(1));
  await noteFault(shelf, fault(2));
  expect(await faults(shelf)).toEqual([fault(1), fault(2)]);
  expect(await readAll(shelf)).toEqual({ is: 'empty' });
});

test.each([[null], ['text'], [[{ at: 1, where: 'live', code: 'I was let go from Acme' }]]])(
  'a list that cannot be read (%j) is begun again',
  async damage => {
    const shelf = fakeShelf({ faults: damage });
    expect(await faults(shelf)).toEqual([]);
    await noteFault(shelf, fault(3));
    expect(await faults(shelf)).toEqual([fault(3)]);
  },
);

test('a store that fails makes no second fault', async () => {
  const broken = {
    ...fakeShelf(),
    get: () => Promise.reject(new Error('x')),
    set: () => Promise.reject(new Error('x')),
  };
  await expect(noteFault(broken, fault(1))).resolves.toBeUndefined();
});
