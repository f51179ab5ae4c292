// Renamed: what was written to a person of an interview goes along when that person is given another name.
import type { Person } from './interview.ts';
import { isOf, type Change, type Intent, type Kept } from './record.ts';

/**
 * What is to change beside the people of this interview, who were `before` and are `after`: the notes and the choice of
 * whom to ask know them by name. Nothing where the name is, or becomes, that of somebody else too: nobody gets what was
 * written to another. A note to somebody without a name goes to the first interviewer who is named.
 */
export const renamedWith = (
  records: readonly Kept[],
  interview: string,
  before: readonly Person[],
  after: readonly Person[],
): Intent => {
  const at = before.findIndex(({ name }, n) => name !== after[n]?.name);
  const [old, next] = [before[at], after[at]];
  if (!old || !next || before.length !== after.length) return [];
  const [from, to] = [old.name.trim(), next.name.trim()];
  const isShared = [...before, ...after].some(one => {
    const name = one.name.trim();
    return one !== old && one !== next && name !== '' && (name === from || name === to);
  });
  if (isShared) return [];
  const notes = records.filter(isOf('note')).filter(({ body }) => body.interview === interview);
  const isFree = from !== to && !notes.some(({ body }) => body.name === to);
  const written = notes.filter(
    ({ body }) => isFree && body.name === from && (from !== '' || old.kind === 'interviewer'),
  );
  const asked = records.filter(isOf('contact')).filter(({ id }) => id === interview);
  return [
    ...written.map(({ id }): Change => ({ kind: 'note', id, patch: { name: to } })),
    ...asked
      .filter(({ body }) => from !== '' && body.name === old.name)
      .map(({ id }): Change => ({ kind: 'contact', id, patch: { name: next.name } })),
  ];
};
