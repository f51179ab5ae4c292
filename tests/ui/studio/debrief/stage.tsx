// The debrief of one interview, standing alone.
import type { Damaged, Kept } from '../../../../src/core/record.ts';
import { Debrief } from '../../../../src/ui/studio/debrief/Debrief.tsx';
import type { StudioModel } from '../../../../src/ui/studio/model.ts';
import { lately } from '../../../../src/ui/studio/stories/lately.ts';
import { stageOf } from '../stage.tsx';

export { interviewOf, recordOf, storyOf } from '../stage.tsx';

export const stage = (
  root: HTMLElement,
  id: string,
  records: readonly Kept[] = [],
  damaged: readonly Damaged[] = [],
) => {
  lately.value = null;
  const draw = (model: StudioModel) => <Debrief model={model} id={id} />;
  return stageOf(root, `#/interviews/${id}/debrief`, draw, { records, damaged });
};
