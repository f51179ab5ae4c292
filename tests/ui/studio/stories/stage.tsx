// The pages of stories and coverage, standing alone.
import { isOf, type Damaged, type Kept } from '../../../../src/core/record.ts';
import { hashOf } from '../../../../src/core/route.ts';
import { Coverage } from '../../../../src/ui/studio/coverage/Coverage.tsx';
import { lately } from '../../../../src/ui/studio/stories/lately.ts';
import { Stories } from '../../../../src/ui/studio/stories/Stories.tsx';
import { Story } from '../../../../src/ui/studio/stories/Story.tsx';
import { stageOf } from '../stage.tsx';

export { interviewOf, storyOf } from '../stage.tsx';

/** Draws the page at `hash`, and whichever page is gone to. */
export const stage = async (
  root: HTMLElement,
  hash: string,
  records: readonly Kept[] = [],
  damaged: readonly Damaged[] = [],
) => {
  lately.value = null;
  const staged = await stageOf(
    root,
    hash,
    (model, at) => {
      if (at?.page === 'story') return <Story key={hashOf(at)} model={model} id={at.id} />;
      if (at?.page === 'coverage') return <Coverage key={hashOf(at)} model={model} id={at.id ?? ''} />;
      return <Stories key="list" model={model} />;
    },
    { records, damaged },
  );
  const { records: now } = staged.model;
  return {
    ...staged,
    story: (id: string) => now.value.filter(isOf('story')).find(one => one.id === id)?.body,
    order: (id: string): readonly string[] =>
      now.value.filter(isOf('interview')).find(one => one.id === id)?.body.stories ?? [],
    versions: () => now.value.filter(isOf('version')).length,
  };
};
