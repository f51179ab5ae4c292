// The dates in what is typed, once the parser is loaded; until then nothing is understood, and nothing waits for it.
import { useEffect, useState } from 'preact/hooks';
import type { Finds } from '../../../core/promised.ts';
import { dates, isDayFirst } from './dates.ts';

export const useDates = (): Finds | null => {
  const [finds, set] = useState<Finds | null>(null);
  useEffect(() => {
    let left = false;
    dates(isDayFirst(navigator.language)).then(
      found => {
        if (!left) set(() => found);
      },
      // Without it a day is chosen by hand.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);
  return finds;
};
