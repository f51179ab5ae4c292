// The runway of one interview, standing alone.
import type { Kept } from '../../../../src/core/record.ts';
import { Runway } from '../../../../src/ui/studio/runway/Runway.tsx';
import { lately } from '../../../../src/ui/studio/stories/lately.ts';
import { stageOf } from '../stage.tsx';

export { interviewOf, storyOf } from '../stage.tsx';

export const stage = (root: HTMLElement, id: string, records: readonly Kept[] = []) => {
  lately.value = null;
  return stageOf(root, `#/interviews/${id}/runway`, model => <Runway model={model} id={id} />, { records });
};
