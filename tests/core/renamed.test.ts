import { describe, expect, it } from 'vitest';
import { emptyContact } from '../../src/core/contact.ts';
import { emptyPerson, type Person } from '../../src/core/interview.ts';
import { changed, type Kept } from '../../src/core/record.ts';
import { renamedWith } from '../../src/core/renamed.ts';

const person = (name: string, patch: Partial<Person> = {}): Person => ({ ...emptyPerson, name, ...patch });
const note = (id: string, name: string, interview = 'n'): Kept<'note'> =>
  changed<'note'>(
    null,
    { kind: 'note', id, patch: { interview, name, email: '', subject: '', blocks: [], sentAt: null } },
    1,
  );
const contact = (name: string): Kept<'contact'> =>
  changed<'contact'>(null, { kind: 'contact', id: 'n', patch: { ...emptyContact, name } }, 1);
const after = (records: readonly Kept[], old: readonly Person[], next: readonly Person[]) =>
  renamedWith(records, 'n', old, next).map(({ kind, id, patch }) => [kind, id, patch]);

describe('a person who is given another name', () => {
  const kept = [note('a', 'Ann Lee'), note('b', 'Bo'), note('o', 'Ann Lee', 'other'), contact('Ann Lee')];

  it('keeps the note and stays whom to ask, and nobody else changes', () => {
    expect(after(kept, [person('Ann Lee'), person('Bo')], [person('Anne Lee'), person('Bo')])).toEqual([
      ['note', 'a', { name: 'Anne Lee' }],
      ['contact', 'n', { name: 'Anne Lee' }],
    ]);
  });

  it('is followed over every keystroke, also where the name is cleared first', () => {
    expect(after([note('a', 'Ann')], [person('Ann')], [person('')])).toEqual([['note', 'a', { name: '' }]]);
    expect(after([note('a', '')], [person('')], [person('B')])).toEqual([['note', 'a', { name: 'B' }]]);
    expect(after([contact('Ann'), note('a', 'Ann')], [person('Ann')], [person('Ann ')])).toEqual([
      ['contact', 'n', { name: 'Ann ' }],
    ]);
  });

  it('takes nothing that was written to another of that name', () => {
    expect(
      after([note('a', 'Ann')], [person('Ann'), person('Ann')], [person('Ann B'), person('Ann')]),
    ).toEqual([]);
    expect(after([note('a', 'An')], [person('An'), person('Ann')], [person('Ann'), person('Ann')])).toEqual(
      [],
    );
    expect(after([note('a', 'An'), note('b', 'Ann')], [person('An')], [person('Ann')])).toEqual([]);
  });

  it('is nobody where one comes, goes, or only changes a number', () => {
    expect(after(kept, [person('Ann Lee')], [person('Ann Lee'), person('')])).toEqual([]);
    expect(after(kept, [person('Ann Lee'), person('Bo')], [person('Bo')])).toEqual([]);
    expect(after(kept, [person('Ann Lee')], [person('Ann Lee', { phone: '1' })])).toEqual([]);
  });

  it('who only arranged it does not get the note to an interviewer without a name', () => {
    const [old, next] = [person('', { kind: 'recruiter' }), person('Rosa', { kind: 'recruiter' })];
    expect(after([note('a', '')], [old], [next])).toEqual([]);
  });
});
