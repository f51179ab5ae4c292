// Newer: whether a record was kept by a later version of ours, which this one can neither show whole nor change.
import { keyOf, type Kind } from '../../core/record.ts';
import type { StudioModel } from './model.ts';

export const isNewer = ({ damaged }: Pick<StudioModel, 'damaged'>, kind: Kind, id: string): boolean =>
  damaged.value.some(one => one.key === keyOf({ kind, id }) && one.why === 'newer');
