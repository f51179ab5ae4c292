// Find: the search by meaning, which is large, loaded while the page rests, or when the field is entered before that.
import { useEffect, useState } from 'preact/hooks';
import type { found } from '../../../core/search.ts';

type Find = typeof found;

export const useFind = (): { readonly find: Find | null; readonly ready: () => void } => {
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
  return { find: find?.it ?? null, ready };
};
