// Mine: the debrief of one interview and the rating beside it, and how they are changed: field by field, so that two open pages keep both.
import { debriefOf } from '../../../core/after.ts';
import { emptyDebrief, type Debrief } from '../../../core/debrief.ts';
import { backOf, isOf, type ChangeOf, type Intent, type Kept } from '../../../core/record.ts';
import type { StudioModel } from '../model.ts';
import { lately } from '../stories/lately.ts';

export type PartProps = {
  readonly model: StudioModel;
  readonly interview: Kept<'interview'>;
  readonly id: string;
  /** How the user is addressed; '': in the second person (evidence A3). */
  readonly name: string;
};

/** What a change needs of the model. */
export type Keeps = Pick<StudioModel, 'records' | 'edit' | 'now'>;

export const debriefIn = (model: Keeps, id: string): Debrief =>
  debriefOf(model.records.value, id) ?? emptyDebrief;

/** Whole only where there is none yet; what another page changes meanwhile stays. */
const patched = (model: Keeps, id: string, patch: Partial<Debrief>): ChangeOf<'debrief'> => {
  const isThere = debriefOf(model.records.value, id) !== null;
  const whole = { ...emptyDebrief, startedAt: model.now(), ...patch };
  return { kind: 'debrief', id, patch: isThere ? patch : whole };
};

/** With every keystroke; a debrief begins with the first thing that is changed. */
export const keep = (model: Keeps, id: string, patch: Partial<Debrief>): void => {
  lately.value = null;
  model.edit([patched(model, id, patch)]);
};

/** The same, with a way back. */
export const drop = (model: Keeps, id: string, patch: Partial<Debrief>, said: string): void => {
  const undo: Intent = [{ kind: 'debrief', id, patch: backOf(debriefIn(model, id), patch) }];
  model.edit([patched(model, id, patch)]);
  lately.value = { said, undo };
};

export const keepLater = (model: Keeps, id: string, later: string): void => {
  lately.value = null;
  model.edit([{ kind: 'moment', id, patch: { later } }]);
};

export const afterIn = (model: Keeps, id: string): number | null =>
  model.records.value.filter(isOf('tension')).find(one => one.id === id)?.body.after ?? null;

export const rateAfter = (model: Keeps, id: string, after: number): void => {
  const isThere = model.records.value.filter(isOf('tension')).some(one => one.id === id);
  const begun = isThere ? {} : { interview: id, at: model.now() };
  model.edit([{ kind: 'tension', id, patch: { ...begun, after } }]);
};

/** The list with one of its items changed. */
export const withAt = <T>(list: readonly T[], at: number, item: T): readonly T[] =>
  list.map((one, n) => (n === at ? item : one));
