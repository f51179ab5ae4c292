// Coming: the interview that the popup is about stays the same while its date passes through other dates.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { emptyInterview, type Interview } from '../../src/core/interview.ts';
import { changed, type Kept } from '../../src/core/record.ts';
import { coming } from '../../src/state/coming.ts';

const now = Date.UTC(2026, 10, 24, 9);
const hour = 3_600_000;
const interview = (id: string, patch: Partial<Interview>): Kept<'interview'> =>
  changed<'interview'>(null, { kind: 'interview', id, patch: { ...emptyInterview, ...patch } }, 1);
const stage = (...all: readonly Kept<'interview'>[]) => {
  const interviews = signal(all);
  const { interview: at, edited } = coming({ interviews }, () => now);
  return { interviews, edited, id: () => at()?.id ?? null };
};

test('It is the next one, as the page is opened.', () => {
  expect(
    stage(interview('b', { startsAt: now + 2 * hour }), interview('a', { startsAt: now + hour })).id(),
  ).toBe('a');
  expect(stage().id()).toBe(null);
});

test('A month half typed lies in the past, and the interview is still the one at hand.', () => {
  const { interviews, id } = stage(
    interview('a', { startsAt: now + hour }),
    interview('b', { startsAt: now + 2 * hour }),
  );
  expect(id()).toBe('a');
  interviews.value = [
    interview('a', { startsAt: now - 300 * 24 * hour }),
    interview('b', { startsAt: now + 2 * hour }),
  ];
  expect(id()).toBe('a');
});

test('One that was just made is the one at hand, whatever its date; one that was deleted gives way.', () => {
  const { interviews, edited, id } = stage();
  expect(id()).toBe(null);
  edited([
    { kind: 'story', id: 's', patch: {} },
    { kind: 'interview', id: 'new', patch: { startsAt: 0 } },
  ]);
  interviews.value = [interview('new', { startsAt: 0 })];
  expect(id()).toBe('new');
  interviews.value = [interview('b', { startsAt: now + hour })];
  expect(id()).toBe('b');
});
