// People: who one will meet and who arranged it, with a way to reach them.
import { useRef } from 'preact/hooks';
import { emptyPerson, personKinds, type Interview, type Person } from '../../../core/interview.ts';
import { Field } from '../../Field.tsx';
import { words } from '../words.ts';
import { onward } from './onward.ts';
import { Select } from './Select.tsx';

type Of = {
  readonly people: readonly Person[];
  readonly keep: (patch: Pick<Interview, 'people'>) => void;
  readonly drop: (patch: Pick<Interview, 'people'>, name: string) => void;
  readonly readOnly: boolean;
  /** Names and what they do, no more. */
  readonly isShort?: boolean;
};

export const People = ({ people, keep, drop, readOnly, isShort = false }: Of) => {
  const text = words.interviews.people;
  const list = useRef<HTMLDivElement>(null);
  const change = (at: number, patch: Partial<Person>): void =>
    keep({ people: people.map((person, n) => (n === at ? { ...person, ...patch } : person)) });
  const add = (): void => {
    keep({ people: [...people, emptyPerson] });
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>('fieldset:last-of-type input')?.focus(),
    );
  };
  return (
    <div class="people" ref={list}>
      {people.length === 0 && <p class="means">{text.none}</p>}
      {people.map((person, at) => {
        const name = person.name || text.unnamed(at + 1);
        const field = (of: 'name' | 'role' | 'email' | 'phone') => (
          <Field
            readOnly={readOnly}
            label={text[of]}
            value={person[of]}
            typed={value => change(at, { [of]: value })}
          />
        );
        return (
          <fieldset key={at}>
            <legend dir="auto">{name}</legend>
            {field('name')}
            {field('role')}
            {!isShort && (
              <>
                {field('email')}
                {field('phone')}
                <Select
                  readOnly={readOnly}
                  label={text.kind}
                  value={person.kind}
                  options={personKinds.map(kind => [kind, text.kinds[kind]])}
                  chose={value =>
                    change(at, { kind: personKinds.find(kind => kind === value) ?? 'interviewer' })
                  }
                />
              </>
            )}
            {!readOnly && (
              <button
                type="button"
                class="bare"
                aria-label={text.remove(name)}
                onClick={event => {
                  onward(event.currentTarget);
                  drop({ people: people.filter((_, n) => n !== at) }, name);
                }}
              >
                {text.removeShort}
              </button>
            )}
          </fieldset>
        );
      })}
      {!readOnly && (
        <button type="button" class="go" onClick={add}>
          {text.add}
        </button>
      )}
    </div>
  );
};
