// Suggested: keywords from the user's own lines, added one at a time.
import { useMemo } from 'preact/hooks';
import type { Story } from '../../../core/story.ts';
import { suggestedKeywords } from '../../../core/suggest.ts';
import { words } from '../words.ts';

type Of = { readonly story: Story; readonly add: (keyword: string) => void };

export const Suggested = ({ story, add }: Of) => {
  const found = useMemo(() => suggestedKeywords(story), [story]);
  if (found.length === 0) return null;
  return (
    <section class="suggested" aria-labelledby="suggested-title">
      <h3 id="suggested-title">{words.stories.suggested}</h3>
      <p class="chips">
        {found.map(keyword => (
          <button
            key={keyword}
            type="button"
            dir="auto"
            aria-label={words.stories.use(keyword)}
            onClick={() => add(keyword)}
          >
            {keyword}
          </button>
        ))}
      </p>
    </section>
  );
};
