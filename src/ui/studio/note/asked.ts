// Asked: whom notes go to, and what each of them grows from.
import { debriefOf, endedAt, momentsOf, callsOf, toldIn } from '../../../core/after.ts';
import { draftOf, withOffers } from '../../../core/note-draft.ts';
import type { Note } from '../../../core/note.ts';
import { isOf, type Kept } from '../../../core/record.ts';
import { noteLines } from '../../../i18n/studio-note.ts';
import type { StudioModel } from '../model.ts';

export type Asked = {
  readonly interview: Kept<'interview'>;
  /** In the order of the interview; '' stands for one whose name is not known. */
  readonly names: readonly string[];
  readonly notes: readonly Kept<'note'>[];
};

/** Interviewers by name, then whoever else a note was begun for; nobody is one without a name. */
export const askedOf = (model: StudioModel, interview: Kept<'interview'>): Asked => {
  const notes = model.records.value
    .filter(isOf('note'))
    .filter(({ body }) => body.interview === interview.id);
  const met = interview.body.people
    .filter(({ kind, name }) => kind === 'interviewer' && name.trim() !== '')
    .map(({ name }) => name.trim());
  const names = [...new Set([...met, ...notes.map(({ body }) => body.name)])];
  return { interview, notes, names: names.length > 0 ? names : [''] };
};

export const noteOf = ({ notes }: Asked, name: string): Kept<'note'> | null =>
  notes.find(({ body }) => body.name === name) ?? null;

/** The draft for this person as the debrief makes it now. */
export const freshFor = (model: StudioModel, { interview, names }: Asked, name: string): Note => {
  const { id, body } = interview;
  const records = model.records.value;
  const lines = noteLines[body.language];
  const stories = model.stories.value;
  const blocks = draftOf(
    {
      name,
      turn: Math.max(0, names.indexOf(name)),
      interview: body,
      debrief: debriefOf(records, id),
      moments: momentsOf(records, id),
      told: toldIn(records, id).flatMap(one => stories.find(kept => kept.id === one)?.body ?? []),
      day: callsOf(records, id)[0]?.body.joinedAt ?? body.startsAt,
      own: model.settings.value.name,
    },
    lines,
  );
  const email = body.people.find(one => one.name.trim() === name)?.email ?? '';
  return { interview: id, name, email, subject: lines.subject(body.role.trim()), blocks, sentAt: null };
};

/** The note for this person: as it is kept, with what came up since offered; else the draft. */
export const noteFor = (model: StudioModel, asked: Asked, name: string): Note => {
  const fresh = freshFor(model, asked, name);
  const kept = noteOf(asked, name)?.body;
  return kept ? { ...kept, blocks: withOffers(kept.blocks, fresh.blocks) } : fresh;
};

/** When the call of this interview ended, by now; null where that is not known. */
export const endOf = (model: StudioModel, id: string): number | null =>
  endedAt(model.records.value, id, model.now());
