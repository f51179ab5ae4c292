import { afterEach, expect, test } from 'vitest';
import { daysTo, fieldOf, instantOf, leftOf } from '../../src/ui/when.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});
const at = (local: string) => new Date(local).getTime();

test('Twenty minutes across midnight are tomorrow.', () => {
  expect(daysTo(at('2026-03-28T00:10'), at('2026-03-27T23:50'))).toBe(1);
});

test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'])(
  'In %s each day is one day on, whatever the clocks do that night.',
  name => {
    process.env.TZ = name;
    for (let day = 1; day <= 365; day += 1) {
      const from = new Date(2026, 0, day, 12).getTime();
      const to = new Date(2026, 0, day + 1, 12).getTime();
      expect(daysTo(to, from)).toBe(1);
      expect(daysTo(from, to)).toBe(-1);
    }
  },
);

test('What the field shows is what was kept, to the minute, also over the changed clocks.', () => {
  process.env.TZ = 'Europe/Berlin';
  for (const local of ['2026-03-29T01:59', '2026-03-29T03:00', '2026-10-25T02:30', '2026-12-31T23:59']) {
    const kept = instantOf(local);
    expect(fieldOf(kept)).toBe(local);
  }
});

test('A half-typed date is no instant, and no instant is an empty field.', () => {
  expect([instantOf(''), instantOf('2026-03'.slice(0, 3) + 'x'), fieldOf(null)]).toEqual([null, null, '']);
});

test.each([
  [300_000, '5:00'],
  [299_001, '5:00'],
  [61_000, '1:01'],
  [900, '0:01'],
  [0, '0:00'],
])('%i ms left reads %s.', (ms, text) => expect(leftOf(ms)).toBe(text));
