// Whom: who is asked, by which way and why, and the number or address to do it with.
import { useRef } from 'preact/hooks';
import { askable, type Contact, type Way } from '../../../core/contact.ts';
import { emptyPerson, type Person } from '../../../core/interview.ts';
import type { Kept } from '../../../core/record.ts';
import { Choice } from '../../Choice.tsx';
import { edit, undoable } from '../interviews/deeds.ts';
import { People } from '../interviews/People.tsx';
import { Select } from '../interviews/Select.tsx';
import type { StudioModel } from '../model.ts';
import { words as studio } from '../words.ts';
import { keepContact, type Asked } from './asked.ts';
import { Dialled } from './Dialled.tsx';
import { words } from './words.ts';

const text = words.whom;

type Of = { readonly model: StudioModel; readonly kept: Kept<'interview'>; readonly asked: Asked };

const Everybody = ({ model, kept }: Omit<Of, 'asked'>) => (
  <People
    people={kept.body.people}
    keep={patch => edit(model, kept.id, kept, patch)}
    drop={(patch, name) => undoable(model, kept, patch, studio.interviews.people.removed(name))}
    readOnly={false}
  />
);

const By = ({ model, person, asked }: Omit<Of, 'kept'> & { readonly person: Person }) => {
  const { id, contact, advice, way } = asked;
  const keep = (patch: Partial<Contact>): void => keepContact(model, id, patch);
  const ways: readonly (readonly [Way | 'advised', string])[] = [
    ['advised', text.ways.advised],
    ['email', text.ways.email],
    ['phone', text.ways.phone],
  ];
  return (
    <>
      {advice && (
        <p class="advice">
          <b>{text.advice[advice.way]}</b> {text.why[advice.why]}
        </p>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={contact.phoned}
          onChange={event => keep({ phoned: event.currentTarget.checked })}
        />
        <span>{text.phoned}</span>
      </label>
      <Choice
        label={text.way}
        value={contact.prefers ?? 'advised'}
        options={ways}
        chose={chosen => keep({ prefers: chosen === 'advised' ? null : chosen })}
      />
      {way === 'phone' ? (
        <Dialled person={person} />
      ) : (
        person.email.trim() === '' && <p class="notice">{text.noEmail}</p>
      )}
    </>
  );
};

export const Whom = ({ model, kept, asked }: Of) => {
  const { id, person } = asked;
  const details = useRef<HTMLDetailsElement>(null);
  const all = askable(kept.body.people);
  const add = (): void => {
    model.edit([
      {
        kind: 'interview',
        id,
        patch: { people: [...kept.body.people, { ...emptyPerson, kind: 'recruiter' }] },
      },
    ]);
    requestAnimationFrame(() => {
      if (details.current) details.current.open = true;
      details.current?.querySelector<HTMLElement>('fieldset:last-of-type input')?.focus();
    });
  };
  return (
    <>
      {person === null ? (
        <>
          <p class="means">{text.none}</p>
          <button type="button" class="go first" onClick={add}>
            {text.add}
          </button>
        </>
      ) : (
        <>
          {all.length > 1 ? (
            <Select
              label={text.choose}
              value={String(all.indexOf(person))}
              options={all.map(({ name, kind }, at) => [String(at), text.named(name, kind)])}
              chose={at => keepContact(model, id, { name: all[Number(at)]?.name ?? '' })}
            />
          ) : (
            <p class="one" dir="auto">
              {text.named(person.name, person.kind)}
            </p>
          )}
          <By model={model} asked={asked} person={person} />
        </>
      )}
      {kept.body.people.length > 0 && (
        <details ref={details}>
          <summary>{text.change}</summary>
          <Everybody model={model} kept={kept} />
        </details>
      )}
    </>
  );
};
