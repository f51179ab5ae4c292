// How wide a picture may be: as its place on the screen is, and as paper is where it is printed.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** px of a picture as wide as A4 and Letter without their margins, and of one of two abreast. */
const paper = { whole: 640, half: 292 };
const least = 240;

export const useWidth = (isWide: boolean) => {
  const ref = useRef<HTMLDivElement>(null);
  const [width, set] = useState(0);
  const [isPrinted, print] = useState(false);
  useLayoutEffect(() => {
    const place = ref.current;
    if (!place) return;
    const measured = (): void => set(Math.floor(place.clientWidth));
    measured();
    // In the next frame: what is drawn anew at once would change what is being observed.
    let asked = 0;
    const watch = new ResizeObserver(() => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(measured);
    });
    watch.observe(place);
    const ends = new AbortController();
    addEventListener('beforeprint', () => print(true), { signal: ends.signal });
    addEventListener('afterprint', () => print(false), { signal: ends.signal });
    return () => {
      watch.disconnect();
      cancelAnimationFrame(asked);
      ends.abort();
    };
  }, []);
  return { ref, width: isPrinted ? paper[isWide ? 'whole' : 'half'] : width && Math.max(least, width) };
};
