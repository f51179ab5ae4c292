// Reach: whether the pointer is on us to do something; one that was left lying here is not.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

const restMs = 4_000;

export const useReach = () => {
  const [reached, set] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const handlers = useMemo(() => {
    const left = (): void => {
      clearTimeout(timer.current);
      set(false);
    };
    const moved = (): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(left, restMs);
      set(true);
    };
    return { onPointerOver: moved, onMouseMove: moved, onPointerLeave: left };
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { reached, handlers };
};
