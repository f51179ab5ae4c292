// An answer of the browser, asked for once, and again on request; null until it is there or where there is none.
import { useEffect, useState } from 'preact/hooks';

export const useAnswer = <T>(ask: () => Promise<T>): readonly [T | null, () => void] => {
  const [answer, set] = useState<T | null>(null);
  const [times, again] = useState(0);
  useEffect(() => {
    let left = false;
    ask().then(
      found => {
        if (!left) set(found);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [ask, times]);
  return [answer, () => again(times + 1)];
};
