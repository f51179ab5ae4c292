// The wall clock for text that counts: redraws at each whole step since `from`, and not at all while `everyMs` is null.
import { useEffect, useState } from 'preact/hooks';

export const useNow = (everyMs: number | null, from = 0): number => {
  const [now, set] = useState(Date.now);
  useEffect(() => {
    if (everyMs === null) return;
    let next: ReturnType<typeof setTimeout>;
    const turn = (): void => {
      const at = Date.now();
      set(at);
      next = setTimeout(turn, everyMs - ((at - from) % everyMs));
    };
    turn();
    return () => clearTimeout(next);
  }, [everyMs, from]);
  return now;
};
