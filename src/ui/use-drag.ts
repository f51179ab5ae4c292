// Drag: rows of one height moved with the pointer; the rows between make room while it is held.
import { useState } from 'preact/hooks';

type Held = {
  readonly id: string;
  readonly from: number;
  readonly rowPx: number;
  readonly startY: number;
  readonly dy: number;
};
export type Handle = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
};

export const useDrag = (count: number, move: (id: string, to: number) => void) => {
  const [held, hold] = useState<Held | null>(null);
  const aim = held ? Math.max(0, Math.min(count - 1, held.from + Math.round(held.dy / held.rowPx))) : null;

  const drag = (id: string, from: number): Handle => ({
    onPointerDown: event => {
      const handle = event.currentTarget;
      const row = handle instanceof Element ? handle.closest('li') : null;
      if (event.button !== 0 || !row || !(handle instanceof Element)) return;
      handle.setPointerCapture(event.pointerId);
      hold({ id, from, rowPx: row.offsetHeight, startY: event.clientY, dy: 0 });
    },
    onPointerMove: event => held && hold({ ...held, dy: event.clientY - held.startY }),
    onPointerUp: () => {
      if (held && aim !== null) move(held.id, aim);
      hold(null);
    },
    onPointerCancel: () => hold(null),
  });

  /** How far, in px, this row stands from its place while one is held; null: it is the one. */
  const shift = (id: string, at: number): { readonly px: number; readonly held: boolean } => {
    if (!held || aim === null) return { px: 0, held: false };
    if (held.id === id) return { px: held.dy, held: true };
    if (at > held.from && at <= aim) return { px: -held.rowPx, held: false };
    if (at < held.from && at >= aim) return { px: held.rowPx, held: false };
    return { px: 0, held: false };
  };
  return { drag, shift };
};
