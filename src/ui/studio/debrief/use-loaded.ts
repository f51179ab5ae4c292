// Loaded: what is fetched for a part of the page when that is first seen; the part works without it.
import { useEffect, useState } from 'preact/hooks';

/** null until it is there; `load` is the same function each time. */
export const useLoaded = <T>(load: () => Promise<T>): T | null => {
  const [loaded, set] = useState<T | null>(null);
  useEffect(() => {
    let left = false;
    load().then(
      found => {
        if (!left) set(() => found);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [load]);
  return loaded;
};
