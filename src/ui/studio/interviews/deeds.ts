// Deeds: what can be done to an interview, each with its way back.
import { emptyInterview, type Interview } from '../../../core/interview.ts';
import { backOf, type Intent, type Kept } from '../../../core/record.ts';
import { renamedWith } from '../../../core/renamed.ts';
import type { StudioModel } from '../model.ts';
import { lately } from '../stories/lately.ts';
import { words } from '../words.ts';
import { nameOf } from './names.ts';

const patched = (id: string, patch: Partial<Interview>): Intent => [{ kind: 'interview', id, patch }];

/** An interview is made with the first thing that belongs to it. */
export const edit = (
  model: StudioModel,
  id: string,
  there: Kept<'interview'> | null,
  patch: Partial<Interview>,
): void => {
  lately.value = null;
  const { answerMs } = model.settings.value;
  model.edit([
    ...patched(id, there ? patch : { ...emptyInterview, answerMs, ...patch }),
    ...(there && patch.people ? renamedWith(model.records.value, id, there.body.people, patch.people) : []),
  ]);
};

/** The same, with a way back to what the named fields were. */
export const undoable = (
  model: StudioModel,
  { id, body }: Kept<'interview'>,
  patch: Partial<Interview>,
  said: string,
): void => {
  model.edit(patched(id, patch));
  lately.value = { said, undo: patched(id, backOf(body, patch)) };
};

export const archive = (model: StudioModel, kept: Kept<'interview'>): void => {
  const isAway = kept.body.archivedAt !== null;
  const said = words.interviews[isAway ? 'backNow' : 'archivedNow'](nameOf(kept.body));
  undoable(model, kept, { archivedAt: isAway ? null : model.now() }, said);
};

export const remove = (model: StudioModel, kept: Kept<'interview'>): void =>
  undoable(model, kept, { removedAt: model.now() }, words.interviews.removedNow(nameOf(kept.body)));
