// How wide a picture may be: as its place on the screen is, and as paper is where it is printed.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** px: A4 and Letter without their margins. */
const paper = 660;
const least = 240;

export const useWidth = () => {
  const ref = useRef<HTMLDivElement>(null);
  const [width, set] = useState(0);
  const [isPrinted, print] = useState(false);
  useLayoutEffect(() => {
    const place = ref.current;
    if (!place) return;
    const measured = (): void => set(Math.floor(place.clientWidth));
    measured();
    const watch = new ResizeObserver(measured);
    watch.observe(place);
    const ends = new AbortController();
    addEventListener('beforeprint', () => print(true), { signal: ends.signal });
    addEventListener('afterprint', () => print(false), { signal: ends.signal });
    return () => {
      watch.disconnect();
      ends.abort();
    };
  }, []);
  return { ref, width: isPrinted ? paper : width && Math.max(least, width) };
};
