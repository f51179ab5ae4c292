// Stories told: where each was, which never were, which nearly every time, and which are not there any more.
import { describe, expect, it } from 'vitest';
import { heldIn, rehearsedIn } from '../../src/core/progress-occasions.ts';
import { storiesTold } from '../../src/core/progress-stories.ts';
import type { Kept } from '../../src/core/record.ts';
import { answer, call, interview, noon, rehearsal, story, tension } from './progress-sample.ts';

const seen = (...records: readonly Kept[]) =>
  storiesTold(records, heldIn(records, noon), rehearsedIn(records));
/** Interviews, one after the other, with the stories told in each. */
const told = (...all: readonly (readonly string[])[]): readonly Kept[] =>
  all.flatMap((used, nth) => [
    interview(`n${nth}`),
    call(`c${nth}`, { interview: `n${nth}`, joinedAt: noon + nth * 10, leftAt: noon + nth * 10 + 5, used }),
  ]);

it('tells in which interviews and rehearsals, in the order of time, the most told story first', () => {
  const found = seen(
    story('a'),
    story('b'),
    ...told(['b'], ['a', 'b']),
    rehearsal('r', { at: noon + 5, answers: [answer({ story: 'b' }), answer({ story: 'b' }), answer()] }),
  );
  expect(found.occasions.map(({ id }) => id)).toEqual(['n0', 'r', 'n1']);
  expect(found.told).toMatchObject([
    { id: 'b', told: [true, true, true], interviews: 2, rehearsals: 1, worn: false },
    { id: 'a', told: [false, false, true], interviews: 1, rehearsals: 0 },
  ]);
  expect(found.never).toEqual([]);
});

it('counts a story once where the line dropped and it was opened in both calls', () => {
  const found = seen(
    story('a'),
    interview('n'),
    call('c', { interview: 'n', used: ['a'] }),
    call('d', { interview: 'n', joinedAt: noon + 9, used: ['a'] }),
  );
  expect(found.told).toMatchObject([{ told: [true], interviews: 1 }]);
});

it('names own stories that nobody heard yet, and neither our example nor what was deleted', () => {
  const found = seen(story('a'), story('b', { example: true }), story('c', { removedAt: 1 }), ...told(['c']));
  expect(found.never).toEqual([{ id: 'a', title: 'a' }]);
  expect(found.told).toEqual([]);
});

it('counts each story that was told and is not there any more, removed or unknown, once', () => {
  expect(seen(story('a', { removedAt: 1 }), ...told(['a', 'x'], ['x', 'a'])).gone).toBe(2);
});

it('never takes our example for a story that was deleted', () => {
  expect(seen(story('a', { example: true }), ...told(['a'])).gone).toBe(0);
});

it('takes no interview for an occasion that only was prepared', () => {
  const found = seen(story('a'), interview('n'), tension('n', { interview: 'n', before: 4 }));
  expect(found.occasions).toEqual([]);
});

describe('a story is worn', () => {
  const [yes, no] = [['a'], []] as const;
  it.each([
    ['told five times in the last six', [yes, yes, no, yes, yes, yes], true],
    ['told five times and never else', [yes, yes, yes, yes, yes], true],
    ['told four times in four', [yes, yes, yes, yes], false],
    [
      'told every second time, however often',
      Array.from({ length: 40 }, (_, nth) => (nth % 2 ? yes : no)),
      false,
    ],
    ['told often once, and resting since', [yes, yes, yes, yes, yes, yes, no, no], false],
  ] as const)('%s: %s', (_, all, worn) => {
    expect(seen(story('a'), ...told(...all)).told[0]?.worn).toBe(worn);
  });
});
