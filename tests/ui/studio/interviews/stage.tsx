// The pages of the interviews, standing alone: the list, and whichever interview is gone to.
import type { Kept } from '../../../../src/core/record.ts';
import { hashOf } from '../../../../src/core/route.ts';
import { Interview } from '../../../../src/ui/studio/interviews/Interview.tsx';
import { Interviews } from '../../../../src/ui/studio/interviews/Interviews.tsx';
import { lately } from '../../../../src/ui/studio/stories/lately.ts';
import { stageOf } from '../stage.tsx';

export { interviewOf, recordOf, storyOf } from '../stage.tsx';

/** `body` answers an interview as it is kept. */
export const stage = async (root: HTMLElement, hash: string, records: readonly Kept[] = []) => {
  lately.value = null;
  const staged = await stageOf(
    root,
    hash,
    (model, at) =>
      at?.page === 'interview' ? (
        <Interview key={hashOf(at)} model={model} id={at.id} />
      ) : (
        <Interviews key="list" model={model} id="" />
      ),
    { records },
  );
  return { ...staged, body: (id: string) => staged.body('interview', id) };
};
