// Order: the interview's stories as the user put them, then the others, oldest first.
import type { Kept } from '../core/record.ts';

export const inOrder = (
  stories: readonly Kept<'story'>[],
  interview: Kept<'interview'> | null,
): readonly Kept<'story'>[] => {
  const ids = interview?.body.stories ?? [];
  const rank = ({ id }: Kept<'story'>): number => {
    const at = ids.indexOf(id);
    return at < 0 ? ids.length : at;
  };
  return stories.toSorted((a, b) => rank(a) - rank(b) || a.updatedAt - b.updatedAt);
};
