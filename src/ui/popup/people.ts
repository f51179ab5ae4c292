// People: one a line, "name, role", and back.
import type { Person } from '../../core/interview.ts';

export const peopleOf = (text: string): readonly Person[] =>
  text
    .split('\n')
    .map(line => {
      const [name = '', ...role] = line.split(',');
      return { name: name.trim(), role: role.join(',').trim() };
    })
    .filter(({ name, role }) => name || role);

export const textOf = (people: readonly Person[]): string =>
  people.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('\n');

/** One a line, as typed; empty lines are only on the screen. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
