// Asked: what the page knows of one contact, gathered from the records in one place for all of its parts.
import { debriefOf, endedAt, momentsOf } from '../../../core/after.ts';
import {
  adviceOf,
  emptyContact,
  emptyDaysOff,
  whomOf,
  type Advice,
  type Contact,
  type Way,
} from '../../../core/contact.ts';
import { addsOf, type Facts } from '../../../core/contact-script.ts';
import { promisedOf, stepOf, type Step } from '../../../core/contact-when.ts';
import type { Debrief } from '../../../core/debrief.ts';
import type { Language, Person } from '../../../core/interview.ts';
import { backOf, isOf, type ChangeOf, type Kept } from '../../../core/record.ts';
import { dayOf, type Day } from '../../../core/working-days.ts';
import type { StudioModel } from '../model.ts';
import { lately } from '../stories/lately.ts';

/** Days are those of this machine's calendar. */
export const zone = '';

/** What a change needs of the model. */
type Keeps = Pick<StudioModel, 'records' | 'edit'>;

export const offIn = (model: StudioModel): readonly Day[] =>
  (model.records.value.find(isOf('daysOff'))?.body ?? emptyDaysOff).days;

const contactIn = (model: Pick<StudioModel, 'records'>, id: string): Kept<'contact'> | null =>
  model.records.value.filter(isOf('contact')).find(one => one.id === id) ?? null;

/** Whole only where there is none yet; what another page changes meanwhile stays. */
const withContact = (
  model: Pick<StudioModel, 'records'>,
  id: string,
  patch: Partial<Contact>,
): ChangeOf<'contact'> => ({
  kind: 'contact',
  id,
  patch: contactIn(model, id) ? patch : { ...emptyContact, ...patch },
});

/** A change that cannot be undone any more once another follows, or the undo would take that away too. */
export const keepContact = (model: Keeps, id: string, patch: Partial<Contact>): void => {
  lately.value = null;
  model.edit([withContact(model, id, patch)]);
};

/** The same, with a way back to what the named fields were. */
export const dropContact = (model: Keeps, id: string, patch: Partial<Contact>, said: string): void => {
  const back = backOf(contactIn(model, id)?.body ?? emptyContact, patch);
  model.edit([withContact(model, id, patch)]);
  lately.value = { said, undo: [{ kind: 'contact', id, patch: back }] };
};

/** What was last said of oneself in the contact of another interview. */
const selfIn = (model: StudioModel, of: 'me' | 'number'): string | null =>
  model.records.value
    .filter(isOf('contact'))
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .find(({ body }) => body[of])?.body[of] ?? null;

export type Asked = {
  readonly id: string;
  readonly contact: Contact;
  /** Grows with every change of it. */
  readonly revision: number;
  readonly person: Person | null;
  readonly advice: Advice | null;
  readonly way: Way;
  readonly step: Step;
  readonly debrief: Debrief | null;
  readonly today: Day;
  /** Of the lines to say. */
  readonly language: Language;
  readonly facts: Facts;
};

/** `now`: wall clock, ms. */
export const askedIn = (model: StudioModel, { id, body }: Kept<'interview'>, now: number): Asked => {
  const records = model.records.value;
  const kept = contactIn(model, id);
  const contact = kept?.body ?? emptyContact;
  const debrief = debriefOf(records, id);
  const { startsAt } = body;
  // Whoever looks back on it says that it is over.
  const ended = endedAt(records, id, now) ?? (startsAt === null ? debrief?.startedAt : null) ?? null;
  const promises = (debrief?.promises ?? []).flatMap(({ at }) => at ?? []);
  const days = { contact, endedAt: ended, startsAt, promises, off: offIn(model), zone, now };
  const person = whomOf(body.people, contact.name);
  const advice = person && adviceOf(contact, person);
  return {
    id,
    contact,
    revision: kept?.rev ?? 0,
    person,
    advice,
    way: contact.prefers ?? advice?.way ?? 'email',
    step: stepOf(days),
    debrief,
    today: dayOf(now, zone),
    language: body.language,
    facts: {
      me: contact.me ?? selfIn(model, 'me') ?? model.settings.value.name,
      number: contact.number ?? selfIn(model, 'number') ?? '',
      to: person?.name.trim() ?? '',
      kind: person?.kind ?? 'recruiter',
      role: body.role.trim(),
      company: body.company.trim(),
      on: ended === null ? null : dayOf(ended, zone),
      promised: promisedOf(days),
      today: dayOf(now, zone),
      heard: debrief?.heard ?? '',
      adds: addsOf(momentsOf(records, id), debrief),
    },
  };
};
