// When: the day to ask on, why that one, and a way to have the calendar say so.
import { useState } from 'preact/hooks';
import { dayCalendarOf } from '../../../core/calendar.ts';
import { triesOf } from '../../../core/contact.ts';
import { dayFieldOf, dayIn } from '../../../core/promised.ts';
import { hashOf } from '../../../core/route.ts';
import { dayOf } from '../../../core/working-days.ts';
import { Field } from '../../Field.tsx';
import { useTyped } from '../../use-typed.ts';
import type { StudioModel } from '../model.ts';
import { saveFile } from '../save-file.ts';
import { keepContact, zone, type Asked } from './asked.ts';
import { words } from './words.ts';

const text = words.when;

type Of = { readonly model: StudioModel; readonly asked: Asked };

const Day = ({ asked }: Pick<Of, 'asked'>) => {
  const { step, facts, today, contact, id } = asked;
  if (step.is === 'unknown') {
    return (
      <p class="means">
        {text.unknown} <a href={hashOf({ page: 'interview', id })}>{text.toInterview}</a>
      </p>
    );
  }
  if (step.is !== 'try') return <p class="means">{text[step.is]}</p>;
  const last = triesOf(contact).at(-1);
  return (
    <>
      <p class="on">{text.day(step.on, today)}</p>
      <p class="means">
        {step.why === 'promised'
          ? text.by.promised(facts.promised ?? step.from, today)
          : step.why === 'usual'
            ? text.by.usual(step.from, step.to, today)
            : text.by.again(dayOf(last?.at ?? 0, zone), today)}
      </p>
      {step.to < today && <p class="means">{text.late}</p>}
    </>
  );
};

const Saved = ({ model, asked }: Of) => {
  const { step, way, facts, id, revision } = asked;
  const [saved, set] = useState<string | null>(null);
  if (step.is !== 'try') return null;
  const title = text.event(way, facts.to);
  const save = (): void => {
    const event = { uid: `call-${id}`, revision, now: model.now() };
    saveFile('evenkeel-call.ics', 'text/calendar', dayCalendarOf(step.on, title, event));
    set(step.on);
  };
  return (
    <div class="save">
      <button type="button" onClick={save}>
        {text.calendar}
      </button>
      <small role="status">{saved === step.on ? text.calendarSaved : text.calendarHint(title)}</small>
    </div>
  );
};

const Promised = ({ model, asked: { id, contact, debrief, facts } }: Of) => {
  const fromDebrief = debrief?.promises.some(({ at }) => at !== null) ?? false;
  const kept = contact.promisedAt ?? (facts.promised === null ? null : dayIn(facts.promised, zone));
  const [written, type] = useTyped(
    kept,
    at => dayFieldOf(at, zone),
    field => dayIn(field, zone),
  );
  const keep = (promisedAt: number | null): void => keepContact(model, id, { promisedAt });
  const hint = contact.promisedAt !== null ? text.ownHint : fromDebrief ? text.promisedHint : '';
  return (
    <>
      <Field
        label={text.promised}
        isDay
        {...(hint && { hint })}
        value={written}
        typed={next => keep(type(next))}
      />
      {contact.promisedAt !== null && fromDebrief && (
        <button type="button" class="bare" onClick={() => keep(null)}>
          {text.forget}
        </button>
      )}
    </>
  );
};

export const When = ({ model, asked }: Of) => (
  <>
    <Day asked={asked} />
    <Saved model={model} asked={asked} />
    <Promised model={model} asked={asked} />
  </>
);
