// The debrief of one interview, standing alone.
import type { Kept } from '../../../../src/core/record.ts';
import { Debrief } from '../../../../src/ui/studio/debrief/Debrief.tsx';
import { lately } from '../../../../src/ui/studio/stories/lately.ts';
import { stageOf } from '../stage.tsx';

export { interviewOf, recordOf, storyOf } from '../stage.tsx';

export const stage = (root: HTMLElement, id: string, records: readonly Kept[] = []) => {
  lately.value = null;
  return stageOf(root, `#/interviews/${id}/debrief`, model => <Debrief model={model} id={id} />, { records });
};
