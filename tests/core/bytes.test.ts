import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf, bytesUnder } from '../../src/core/bytes.ts';

test('A text is as many bytes as a file of it has.', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
  expect(bytesOf('\uD800')).toBe(3);
});

test('A value in the store counts with its key.', () => {
  expect(bytesUnder('é', { a: 'é' })).toBe(2 + 10);
  expect(bytesUnder('a', undefined)).toBe(1);
});
