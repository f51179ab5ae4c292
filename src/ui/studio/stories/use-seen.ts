// Seen, when it comes: the live surface is large, so the fields are there before it.
import { useEffect, useState } from 'preact/hooks';
import type { Seen } from './Seen.tsx';

type Drawing = typeof Seen;

export const useSeen = (): Drawing | null => {
  const [drawn, set] = useState<{ readonly it: Drawing } | null>(null);
  useEffect(() => {
    // The fields work without it.
    import('./Seen.tsx').then(
      seen => set({ it: seen.Seen }),
      () => undefined,
    );
  }, []);
  return drawn?.it ?? null;
};
