// What the writer takes of the kinds that only the Studio writes.
import { expect, it } from 'vitest';
import { anyIntentIn } from '../../src/browser/schema-studio.ts';
import { intentIn } from '../../src/browser/schema.ts';

const answer = {
  question: 'conflict-1',
  competency: 'conflict',
  story: null,
  ms: 60_000,
  length: 'right',
  felt: 2,
};
const rehearsal = (patch: object) => [
  {
    kind: 'rehearsal',
    id: 'one',
    patch: { interview: null, at: 1, answers: [{ ...answer, ...patch }], breathed: true },
  },
];

it('takes a rehearsal as it is, which a call knows nothing of', () => {
  expect(anyIntentIn(rehearsal({}))).toEqual(rehearsal({}));
  expect(intentIn(rehearsal({}))).toBeNull();
});

it.each([{ felt: 4 }, { length: 'endless' }, { competency: 'charm' }, { ms: Infinity }, { story: 7 }])(
  'refuses an answer with %o',
  wrong => {
    expect(anyIntentIn(rehearsal(wrong))).toBeNull();
  },
);
