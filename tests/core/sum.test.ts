// The sum: differs when data differs, whatever order a browser hands the fields out in.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, sum } from '../../src/core/sum.ts';

test('a sum does not depend on the order of fields', () => {
  expect(sum({ a: 1, b: { c: [1, 2], d: null } })).toBe(sum({ b: { d: null, c: [1, 2] }, a: 1 }));
});

test('a field that is not there and one that is undefined are the same, as they are in JSON', () => {
  expect(canonical({ a: 1, b: undefined })).toBe('{"a":1}');
});

test('the canonical text of any JSON is JSON of the same value', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const there: unknown = JSON.parse(canonical(value));
      expect(there).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('one changed character always changes the sum', { timeout: 60_000 }, () => {
  const unit = fc.integer({ min: 0, max: 0xffff });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 200 }), fc.nat(), unit, (units, at, other) => {
      const where = at % units.length;
      fc.pre(units[where] !== other);
      const damaged = units.with(where, other);
      expect(sum(String.fromCharCode(...damaged))).not.toBe(sum(String.fromCharCode(...units)));
    }),
  );
});

test.each([
  [{}, '{}'],
  [[], '[]'],
  [{ b: [true, null, 'x"'], a: -1.5 }, '{"a":-1.5,"b":[true,null,"x\\""]}'],
])('%j is written as %s', (value, text) => expect(canonical(value)).toBe(text));
