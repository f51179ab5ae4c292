// Find: the search by meaning, which is large, loaded while the page rests, or when the field is entered before that.
import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '../../../core/record.ts';
import type { found } from '../../../core/search.ts';

type Find = typeof found;

/** The fewest words that are taken for a question. */
const question = 'a a a a';

export const useFind = (
  stories: readonly Kept<'story'>[],
): { readonly find: Find | null; readonly ready: () => void } => {
  const [find, set] = useState<{ readonly it: Find } | null>(null);
  const ready = (): void => {
    if (find) return;
    // Not there after all: the whole list stays, and the next time the field is entered it is tried again.
    import('../../../core/search.ts').then(
      search => set({ it: search.found }),
      () => undefined,
    );
  };
  useEffect(() => {
    const resting = requestIdleCallback(ready);
    return () => cancelIdleCallback(resting);
  }, []);
  useEffect(() => {
    if (!find) return;
    // The first question of all works out what every story tells, a tenth of a second for 500: not under a key.
    const resting = requestIdleCallback(() => find.it(stories, question, []));
    return () => cancelIdleCallback(resting);
  }, [find, stories]);
  return { find: find?.it ?? null, ready };
};
