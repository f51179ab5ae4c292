import { expect, test } from 'vitest';
import { agendaOf } from '../../src/core/agenda.ts';
import { emptyInterview, next, type Interview } from '../../src/core/interview.ts';

const now = Date.parse('2026-11-24T23:50:00Z');
const min = 60_000;
const of = (id: string, patch: Partial<Interview>, updatedAt = 0) => ({
  id,
  updatedAt,
  body: { ...emptyInterview, ...patch },
});
const all = [
  of('later', { startsAt: now + 3_000 * min }),
  of('over', { startsAt: now - 500 * min }),
  of('running', { startsAt: now - 30 * min }),
  of('after midnight', { startsAt: now + 20 * min }),
  of('undated', {}, 5),
  of('undated, changed last', {}, 9),
  of('long over', { startsAt: now - 90_000 * min }),
  of('archived', { startsAt: now + min, archivedAt: 3 }),
  of('archived last', { archivedAt: 4 }),
  of('removed', { startsAt: now + min, removedAt: 1 }),
];

test('The next interview comes first, those without a time after those with one, what is over and archived apart.', () => {
  const { coming, past, archived } = agendaOf(all, now);
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
  expect(ids(coming)).toEqual(['running', 'after midnight', 'later', 'undated, changed last', 'undated']);
  expect(ids(past)).toEqual(['over', 'long over']);
  expect(ids(archived)).toEqual(['archived last', 'archived']);
});

test('The first of the list is the one that every other surface calls next.', () => {
  for (const at of [now, now + 16 * min, now + 60 * min])
    expect(agendaOf(all, at).coming[0]).toBe(next(all, at));
  const undated = all.filter(({ body }) => body.startsAt === null);
  expect(agendaOf(undated, now).coming[0]).toBe(next(undated, now));
});

test('An archived interview is never the next one.', () => {
  expect(next([of('archived', { startsAt: now + min, archivedAt: 3 })], now)).toBeNull();
});
