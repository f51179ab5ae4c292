import { afterAll, describe, expect, it, test } from 'vitest';
import { emptyInterview } from '../../../../src/core/interview.ts';
import { nameOf, whenOf } from '../../../../src/ui/studio/interviews/names.ts';

const { TZ } = process.env;
afterAll(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});
const min = 60_000;
const at = (iso: string): number => Date.parse(iso);

describe('in 22 min is 22 minutes of waiting, whatever the clocks and the calendar do', () => {
  it.each([
    ['Europe/Berlin', 'over midnight', '2026-11-24T22:50:00Z', /^Tomorrow .*12:12.*, in 22 min$/],
    ['Europe/Berlin', 'as clocks go forward', '2026-03-29T00:50:00Z', /^Today .*3:12.*, in 22 min$/],
    ['Europe/Berlin', 'as clocks go back', '2026-10-25T00:50:00Z', /^Today .*2:12.*, in 22 min$/],
    ['America/New_York', 'as clocks go forward', '2026-03-08T06:50:00Z', /^Today .*3:12.*, in 22 min$/],
    ['America/New_York', 'as clocks go back', '2026-11-01T05:50:00Z', /^Today .*1:12.*, in 22 min$/],
    ['Australia/Sydney', 'as clocks go forward', '2026-10-03T15:50:00Z', /^Today .*3:12.*, in 22 min$/],
    ['Australia/Sydney', 'as clocks go back', '2026-04-04T15:50:00Z', /^Today .*2:12.*, in 22 min$/],
    ['Pacific/Apia', 'over midnight', '2026-11-24T10:50:00Z', /^Tomorrow .*12:12.*, in 22 min$/],
  ])('in %s, %s', (zone, _what, now, says) => {
    process.env.TZ = zone;
    expect(whenOf(at(now) + 22 * min, at(now))).toMatch(says);
  });
  it('and tomorrow is the next day, be it 23 hours away or 25', () => {
    process.env.TZ = 'Europe/Berlin';
    expect(whenOf(at('2026-03-29T21:30:00Z'), at('2026-03-28T22:30:00Z'))).toMatch(/^Tomorrow .*, in 23 h$/);
    expect(whenOf(at('2026-10-25T22:30:00Z'), at('2026-10-24T21:30:00Z'))).toMatch(/^Tomorrow .*, in 25 h$/);
  });
});

test('an interview without a time, or without a name, says so', () => {
  expect(whenOf(null, 0)).toBe('No time yet');
  expect(nameOf(emptyInterview)).toBe('New interview');
  expect(nameOf({ company: '', role: 'Lead' })).toBe('Lead');
  expect(nameOf({ company: 'Northwind', role: 'Lead' })).toBe('Northwind · Lead');
});
