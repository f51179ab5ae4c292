// Mine: what the user set up for every runway, and how it is changed; such a record only ever goes whole.
import { isOf, type ChangeOf } from '../../../core/record.ts';
import { emptyRunway, type Runway } from '../../../core/runway.ts';
import type { StudioModel } from '../model.ts';

export const mineIn = (model: StudioModel): Runway =>
  model.records.value.find(isOf('runway'))?.body ?? emptyRunway;

export const withMine = (model: StudioModel, patch: Partial<Runway>): ChangeOf<'runway'> => ({
  kind: 'runway',
  id: 'runway',
  patch: { ...mineIn(model), ...patch },
});
