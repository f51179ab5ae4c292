// Late: a value one paint behind, so that what is typed is seen before what it finds is worked out.
import { useEffect, useState } from 'preact/hooks';

export const useLate = <T>(value: T): T => {
  const [late, set] = useState(value);
  useEffect(() => {
    // An effect runs after the paint; a task of its own lets the next key in before the work.
    const soon = setTimeout(() => set(value), 0);
    return () => clearTimeout(soon);
  }, [value]);
  return late;
};
