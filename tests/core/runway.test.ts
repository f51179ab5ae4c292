// When a reminder comes: from the records and the clock alone, once, and not in a heap.
import { describe, expect, it } from 'vitest';
import { emptyInterview, type Interview } from '../../src/core/interview.ts';
import { due, emptyRunway, isBuiltIn, moved } from '../../src/core/runway.ts';
import { instantAt } from '../../src/core/zone.ts';

const min = 60_000;
const start = Date.UTC(2026, 10, 24, 14, 0);
const of = (id: string, startsAt: number | null, patch: Partial<Interview> = {}) => ({
  id,
  body: { ...emptyInterview, startsAt, ...patch },
});
const twenty = emptyRunway.remindMs;
const ask = (
  interviews: Parameters<typeof due>[0],
  now: number,
  told: readonly string[] = [],
  fresh: readonly string[] = [],
) => due(interviews, twenty, { told, fresh, now });

describe('a reminder', () => {
  it('is set for twenty minutes before, and does not come earlier', () => {
    expect(ask([of('a', start)], start - 60 * min)).toEqual({ now: null, told: [], next: start - 20 * min });
  });

  it.each([20, 10, 5])('comes %i minutes before where the user chose that', minutes => {
    const now = start - minutes * min;
    expect(due([of('a', start)], minutes * min, { told: [], fresh: [], now }).now).toBe('a');
    expect(due([of('a', start)], minutes * min, { told: [], fresh: [], now: now - min }).next).toBe(now);
  });

  it('never comes where the user turned it off', () => {
    expect(due([of('a', start)], 0, { told: [], fresh: [], now: start - min })).toEqual({
      now: null,
      told: [],
      next: null,
    });
  });

  it('comes once, and comes again for another start', () => {
    const { now, told, next } = ask([of('a', start)], start - 20 * min);
    expect([now, next]).toEqual(['a', null]);
    expect(ask([of('a', start)], start - 19 * min, told).now).toBe(null);
    expect(ask([of('a', start + 60 * min)], start + 40 * min, told).now).toBe('a');
  });

  it('that a sleep or a closed browser missed comes on return, up to ten minutes after the start', () => {
    expect(ask([of('a', start)], start - min).now).toBe('a');
    expect(ask([of('a', start)], start + 9 * min).now).toBe('a');
    expect(ask([of('a', start)], start + 10 * min)).toEqual({ now: null, told: [], next: null });
  });

  it('counts as due where the browser wakes us a moment early', () => {
    expect(ask([of('a', start)], start - 20 * min - 900).now).toBe('a');
  });

  it.each([
    ['removed', { removedAt: 1 }],
    ['put away', { archivedAt: 1 }],
  ])('does not come for an interview that was %s', (_, patch) => {
    expect(ask([of('a', start, patch)], start - min)).toEqual({ now: null, told: [], next: null });
  });

  it('does not come for an interview without a time', () => {
    expect(ask([of('a', null)], start)).toEqual({ now: null, told: [], next: null });
  });

  it('does not come for what the user is writing down just now', () => {
    const first = ask([of('a', start)], start - 5 * min, [], ['a']);
    expect(first.now).toBe(null);
    expect(ask([of('a', start)], start - 4 * min, first.told).now).toBe(null);
  });
});

describe('two interviews in a row', () => {
  const both = [of('b', start + 30 * min), of('a', start)];

  it('are reminded of one after the other', () => {
    const first = ask(both, start - 20 * min);
    expect([first.now, first.next]).toEqual(['a', start + 10 * min]);
    const second = ask(both, start + 10 * min, first.told);
    expect([second.now, second.next]).toEqual(['b', null]);
  });

  it('whose reminders were both missed come one by one: the second at the start of the first', () => {
    const close = [of('a', start), of('b', start + 15 * min)];
    const first = ask(close, start - 2 * min);
    expect([first.now, first.next]).toEqual(['a', start]);
    expect(ask(close, start - min, first.told).now).toBe('b');
    const second = ask(close, start, first.told);
    expect([second.now, second.next]).toEqual(['b', null]);
  });

  it('that have both begun are one reminder, of the last', () => {
    const close = [of('a', start), of('b', start + 3 * min)];
    const first = ask(close, start + 5 * min);
    expect(first.now).toBe('b');
    expect(ask(close, start + 6 * min, first.told).now).toBe(null);
  });
});

it('is as long before the start in the night when the clocks change', () => {
  const { at } = instantAt({ year: 2026, month: 3, day: 29, hour: 3, minute: 10 }, 'Europe/Berlin');
  const { next } = ask([of('a', at)], at - 3 * 60 * min);
  // 01:50 winter time: ten minutes before the clocks go forward, twenty before 03:10.
  expect(next).toBe(instantAt({ year: 2026, month: 3, day: 29, hour: 1, minute: 50 }, 'Europe/Berlin').at);
});

describe('the checklist', () => {
  const items = ['water', 'mint', 'own'].map(id => ({ id, text: '' }));
  const ids = (list: typeof items | ReturnType<typeof moved>) => list.map(({ id }) => id);

  it('is put in the order the user wants, and never loses an item', () => {
    expect(ids(moved(items, 2, 0))).toEqual(['own', 'water', 'mint']);
    expect(ids(moved(items, 0, 1))).toEqual(['mint', 'water', 'own']);
    expect(moved(items, 0, -1)).toBe(items);
    expect(moved(items, 2, 3)).toBe(items);
  });

  it('tells our items from the user’s own', () => {
    expect([isBuiltIn('mint'), isBuiltIn('own')]).toEqual([true, false]);
  });
});
