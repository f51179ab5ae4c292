// Reach: whether somebody is on us with the pointer or the Tab key; a pointer left lying here is nobody.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

const restMs = 4_000;
const byKeyboard = ':focus-visible:not(input)';

export const useReach = () => {
  const [reached, set] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const handlers = useMemo(() => {
    let focused = false;
    const left = (): void => {
      clearTimeout(timer.current);
      set(focused);
    };
    const moved = (): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(left, restMs);
      set(true);
    };
    return {
      onPointerOver: moved,
      onMouseMove: moved,
      onPointerLeave: left,
      onFocusIn: ({ target }: FocusEvent): void => {
        focused = target instanceof Element && target.matches(byKeyboard);
        if (focused) set(true);
      },
      onFocusOut: ({ currentTarget, relatedTarget }: FocusEvent): void => {
        if (currentTarget instanceof Element && relatedTarget instanceof Node)
          focused &&= currentTarget.contains(relatedTarget);
        else focused = false;
        if (!focused) left();
      },
    };
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { reached, handlers };
};
