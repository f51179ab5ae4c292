// Interview: which one is next, how far off it is, and which links may be opened.
import { describe, expect, test } from 'vitest';
import {
  callLink,
  emptyInterview,
  isLocked,
  next,
  untilStart,
  type Interview,
} from '../../src/core/interview.ts';

const now = 1_700_000_000_000;
const hour = 3_600_000;
const one = (patch: Partial<Interview>, updatedAt = 0) => ({
  body: { ...emptyInterview, ...patch },
  updatedAt,
});

describe('the next interview', () => {
  const soon = one({ startsAt: now + hour });
  const later = one({ startsAt: now + 5 * hour });
  const running = one({ startsAt: now - hour });
  const over = one({ startsAt: now - 3 * hour });
  const open = one({}, 1);

  test('is the soonest, or the one that runs', () => {
    expect(next([later, over, soon], now)).toBe(soon);
    expect(next([later, soon, running], now)).toBe(running);
  });

  test('is the later of two that have begun, from five minutes before it begins', () => {
    const minute = 60_000;
    const after = one({ startsAt: now + 10 * minute });
    expect(next([running, after], now)).toBe(running);
    expect(next([running, after], now + 5 * minute)).toBe(after);
    expect(next([after, running], now + 20 * minute)).toBe(after);
  });

  test('is one without a time where none has one to come', () => {
    const newer = one({}, 2);
    expect(next([open, over, newer], now)).toBe(newer);
    expect(next([over], now)).toBe(null);
  });

  test('is never a removed one', () => {
    expect(next([one({ startsAt: now + 1, removedAt: 1 }), later], now)).toBe(later);
  });
});

test.each([
  [0, { is: 'now' }],
  [20_000, { is: 'now' }],
  [22 * 60_000, { is: 'in', count: 22, unit: 'minutes' }],
  [-5 * 60_000, { is: 'ago', count: 5, unit: 'minutes' }],
  [3 * hour, { is: 'in', count: 3, unit: 'hours' }],
  [72 * hour, { is: 'in', count: 3, unit: 'days' }],
] as const)('a start %d ms away is %j', (ms, until) => {
  expect(untilStart(now + ms, now)).toEqual(until);
});

test('only "no notes" locks', () => {
  expect(isLocked({ rules: 'none' })).toBe(true);
  expect(isLocked({ rules: 'ask' })).toBe(false);
  expect(isLocked({ rules: 'fine' })).toBe(false);
  expect(isLocked(null)).toBe(false);
});

describe('links', () => {
  test.each([
    ['https://meet.google.com/abc-defg-hij', 'meet.google.com', 'meet'],
    [' https://acme.zoom.us/j/123?pwd=x#success ', 'acme.zoom.us', 'zoom'],
    ['https://teams.live.com/meet/9', 'teams.live.com', 'teams'],
    ['HTTPS://Whereby.com/room', 'whereby.com', 'whereby'],
    ['https://calls.example.org:8443/x', 'calls.example.org', null],
    ['https://evilzoom.us/j/1', 'evilzoom.us', null],
  ])('%s opens', (link, host, site) => {
    expect(callLink(link)).toEqual({ url: link.trim(), host, site });
  });

  test.each([
    '',
    'meet.google.com/abc',
    'http://meet.google.com/abc',
    'javascript:alert(1)',
    'https://meet.google.com@evil.example/',
    'https://meet.google.com\\@evil.example/',
    'https://meet.google.com/ and more',
    'https://localhost/x',
    'https://-x/',
    'data:text/html,https://meet.google.com',
  ])('%j opens nothing', link => {
    expect(callLink(link)).toBe(null);
  });
});
