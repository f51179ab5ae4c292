// Migrations: a record of any older version becomes one of ours, however often they run.
import { expect, test } from 'vitest';
import { lifted, migrations, newest, sumOf, type Migration, type Raw } from '../../src/core/migrations.ts';

const with1 = (body: unknown, name: string, value: unknown): unknown =>
  typeof body === 'object' && body !== null ? { ...body, [name]: value } : body;
const steps: readonly Migration[] = [
  (body, kind) => (kind === 'story' ? with1(body, 'two', kind) : body),
  body => with1(body, 'three', true),
];

const raw = (v: number, body: unknown): Raw => {
  const bare: Raw = { v, kind: 'story', id: 'a', rev: 7, updatedAt: 5, body, sum: '' };
  return { ...bare, sum: sumOf(bare) };
};

test('our version is one more than the steps there are', () => {
  expect(newest()).toBe(migrations.length + 1);
  expect(newest(steps)).toBe(3);
});

test('a record of the first version takes every step', () => {
  expect(lifted(raw(1, { one: 1 }), steps)).toEqual(raw(3, { one: 1, two: 'story', three: true }));
});

test('a record takes only the steps it has not taken', () => {
  expect(lifted(raw(2, { two: 'mine' }), steps).body).toEqual({ two: 'mine', three: true });
});

test.each([3, 4, 99])('a record of version %i, ours or newer, stays what it is', v => {
  const record = raw(v, { one: 1 });
  expect(lifted(record, steps)).toBe(record);
});

test('a lifted record keeps its revision and its time, and its sum fits', () => {
  const now = lifted(raw(1, {}), steps);
  expect(now).toMatchObject({ rev: 7, updatedAt: 5, v: 3, sum: sumOf(now) });
});

test('stopped after any step and gone on with later, a record ends the same', () => {
  const whole = lifted(raw(1, { one: 1 }), steps);
  for (let stop = 0; stop <= steps.length; stop++) {
    const half = lifted(raw(1, { one: 1 }), steps.slice(0, stop));
    expect(lifted(half, steps)).toEqual(whole);
    expect(lifted(lifted(half, steps), steps)).toEqual(whole);
  }
});
