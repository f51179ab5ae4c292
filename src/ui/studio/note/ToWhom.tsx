// To whom: one note for each person who was there; who is not named yet can be added here.
import { useState } from 'preact/hooks';
import { Choice } from '../../Choice.tsx';
import { Field } from '../../Field.tsx';
import { words } from './words.ts';

type Of = {
  readonly names: readonly string[];
  readonly sent: readonly string[];
  readonly to: string;
  readonly chose: (name: string) => void;
  readonly add: (name: string) => void;
};

const text = words.to;

const Add = ({ add }: Pick<Of, 'add'>) => {
  const [name, type] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    add(name.trim());
    type('');
  };
  return (
    <form class="fresh" onSubmit={submit}>
      <Field label={text.name} value={name} typed={type} most={200} />
      <button type="submit">{text.add}</button>
    </form>
  );
};

export const ToWhom = ({ names, sent, to, chose, add }: Of) => {
  const isNobody = names.every(name => name === '');
  if (isNobody)
    return (
      <>
        <p class="means">{text.none}</p>
        <Add add={add} />
      </>
    );
  return (
    <>
      <Choice
        label={text.choice}
        isLabelHidden
        value={to}
        options={names.map(name => {
          const named = name || text.nobody;
          return [name, sent.includes(name) ? text.sent(named) : named] as const;
        })}
        chose={chose}
      />
      <details>
        <summary>{text.another}</summary>
        <Add add={add} />
      </details>
    </>
  );
};
