// Script: the thirty seconds as keywords, each slot's sentence a press away and the user's own after the first change.
import { secondsOf, slotSeconds, spokenWords } from '../../../core/contact-script.ts';
import { hashOf } from '../../../core/route.ts';
import { Field } from '../../Field.tsx';
import type { StudioModel } from '../model.ts';
import { dropContact, keepContact, type Asked } from './asked.ts';
import { Aloud } from './Aloud.tsx';
import { said, type Said } from './said.ts';
import { words } from './words.ts';

const text = words.script;
/** More than this is heard as more than half a minute, s. */
const mostSeconds = 36;

type Of = { readonly model: StudioModel; readonly asked: Asked };

const Slot = ({ model, asked, slot }: Of & { readonly slot: Said }) => {
  const { contact, id } = asked;
  const name = text.slots[slot.id];
  const back = (): void => {
    const { [slot.id]: _, ...script } = contact.script;
    dropContact(model, id, { script }, text.backNow);
  };
  return (
    <li>
      <details class="slot">
        <summary>
          <small>{text.slot(name, slotSeconds[slot.id])}</small>
          <b dir="auto">{slot.keywords.length > 0 ? slot.keywords.join(' · ') : text.left}</b>
        </summary>
        <Field
          label={text.change}
          rows={2}
          most={2_000}
          value={slot.text}
          typed={own => keepContact(model, id, { script: { ...contact.script, [slot.id]: own } })}
        />
        {slot.isOwn && (
          <button type="button" class="bare" aria-label={text.back(name)} onClick={back}>
            {text.backShort}
          </button>
        )}
      </details>
    </li>
  );
};

export const Script = ({ model, asked }: Of) => {
  const { facts, id, way, debrief } = asked;
  const slots = said(asked);
  const count = slots.reduce((sum, slot) => sum + spokenWords(slot.text), 0);
  const seconds = secondsOf(count);
  return (
    <>
      <p class="means">{way === 'phone' ? text.lead : text.ifCalled}</p>
      <ol class="slots">
        {slots.map(slot => (
          <Slot key={slot.id} model={model} asked={asked} slot={slot} />
        ))}
      </ol>
      <p class="means">
        {text.length(count, seconds)}
        {seconds > mostSeconds && <b> {text.long}</b>}
      </p>
      <Aloud asked={asked} />
      <div class="pair">
        <Field label={text.me} value={facts.me} typed={me => keepContact(model, id, { me })} />
        <Field
          label={text.number}
          value={facts.number}
          typed={number => keepContact(model, id, { number })}
        />
      </div>
      {debrief === null && (
        <p class="means">
          {text.debrief} <a href={hashOf({ page: 'debrief', id })}>{text.toDebrief}</a>
        </p>
      )}
    </>
  );
};
