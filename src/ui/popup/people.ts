// People: one a line, "name, role", and back.
import { emptyPerson, type Person } from '../../core/interview.ts';

/** What the lines do not show of `known` people stays with the name, or with the line where only the name changed. */
export const peopleOf = (text: string, known: readonly Person[] = []): readonly Person[] => {
  const typed = text
    .split('\n')
    .map(line => {
      const [name = '', ...role] = line.split(',');
      return { name: name.trim(), role: role.join(',').trim() };
    })
    .filter(({ name, role }) => name || role);
  return typed.map((person, at) => {
    const same = known.find(({ name }) => name === person.name);
    const there = known[at];
    const renamed = there && !typed.some(({ name }) => name === there.name) ? there : emptyPerson;
    return { ...(same ?? renamed), ...person };
  });
};

export const textOf = (people: readonly Person[]): string =>
  people.map(({ name, role, email }) => (role ? `${name || email}, ${role}` : name || email)).join('\n');

/** One a line, as typed; empty lines are only on the screen. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
