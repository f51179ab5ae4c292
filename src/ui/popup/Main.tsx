// Main: the next interview, its stories, what is covered, and where Evenkeel runs.
import { Covered } from './Covered.tsx';
import { Foot } from './Foot.tsx';
import type { Props } from './model.ts';
import { Next } from './Next.tsx';
import { Notices } from './Notices.tsx';
import { StoryList } from './StoryList.tsx';
import { texts } from '../texts.ts';

export const Main = (props: Props) => {
  const { model, go } = props;
  const rules = model.interview?.body.rules ?? 'fine';
  return (
    <div class="main">
      <Next {...props} />
      <Notices {...props} />
      <StoryList {...props} />
      {model.stories.length > 0 && <Covered stories={model.stories} />}
      <button type="button" class="line" id="to-rules" onClick={() => go({ is: 'rules' })}>
        <span>{texts.popup.rules.title}</span>
        <strong class={rules}>{texts.popup.rules.names[rules]}</strong>
      </button>
      <Foot {...props} />
    </div>
  );
};
