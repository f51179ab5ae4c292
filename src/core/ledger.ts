// Ledger: which strengths of this interview were told already, and which are still to come.
import type { Kept } from './record.ts';

/** A story is used once its card was opened in the call; opening it again changes nothing. */
export const use = (used: readonly string[], story: string): readonly string[] =>
  used.includes(story) ? used : [...used, story];

/** Unused first, each part in the user's order. */
export const unusedFirst = <S extends { readonly id: string }>(
  stories: readonly S[],
  used: readonly string[],
): readonly S[] => [
  ...stories.filter(({ id }) => !used.includes(id)),
  ...stories.filter(({ id }) => used.includes(id)),
];

/** What to offer at "any questions for us?": the interview's own stories not told yet; all of them where it names none. */
export const unused = (
  stories: readonly Kept<'story'>[],
  picked: readonly string[],
  used: readonly string[],
): readonly Kept<'story'>[] => {
  const own = stories.filter(({ id }) => picked.includes(id));
  return (own.length > 0 ? own : stories).filter(({ id }) => !used.includes(id));
};
