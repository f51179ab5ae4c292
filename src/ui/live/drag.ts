// Moving us: by the pointer on any still part, or by arrow keys on the handle.
import type { ToDock } from '../../core/messages.ts';
import type { Tell } from './sent.ts';

/** Less than this is a click with an unsteady hand. */
const least = 4;

type Point = { readonly x: number; readonly y: number };

/** Handlers for a surface that may be dragged. Screen coordinates: our own move under the pointer. */
export const drags = (tell: Tell) => {
  let from: Point | null = null;
  let within: Point | null = null;
  let scale = 1;
  let moving = false;
  let dragged = false;
  const moved = (node: Element, event: PointerEvent, done: boolean): void => {
    if (!from || !within) return;
    const dx = event.screenX - from.x;
    const dy = event.screenY - from.y;
    if (!moving) {
      const far = Math.hypot(dx, dy);
      if (far < least) return;
      // Not before: a captured pointer would take the click from the button it is on.
      node.setPointerCapture(event.pointerId);
      moving = dragged = true;
      // Screen px grow with the zoom in one browser and not in the other: seen only while we stand still.
      scale = Math.hypot(event.clientX - within.x, event.clientY - within.y) / far || 1;
    }
    from = { x: event.screenX, y: event.screenY };
    tell({ type: 'drag', dx: dx * scale, dy: dy * scale, done });
  };
  let listening = new AbortController();
  const end = (): void => {
    listening.abort();
    from = null;
    moving = false;
  };
  return {
    onPointerDown: (event: PointerEvent): void => {
      event.preventDefault();
      const { currentTarget: node, target } = event;
      if (event.button !== 0 || !(node instanceof Element)) return;
      if (target instanceof Element && target.closest('button:not(.grip), input, li')) return;
      end();
      from = { x: event.screenX, y: event.screenY };
      within = { x: event.clientX, y: event.clientY };
      dragged = false;
      listening = new AbortController();
      const { signal } = listening;
      // The first move of a quick hand is beside us already, so the whole document listens.
      document.addEventListener('pointermove', move => moved(node, move, false), { signal });
      document.addEventListener(
        'pointerup',
        up => {
          if (moving) moved(node, up, true);
          end();
        },
        { signal },
      );
      document.addEventListener(
        'pointercancel',
        () => {
          if (moving) tell({ type: 'drag', dx: 0, dy: 0, done: true });
          end();
        },
        { signal },
      );
    },
    onMouseDown: (event: MouseEvent): void => {
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
    },
    /** The click at the end of a drag is no press. */
    onClickCapture: (event: MouseEvent): void => {
      if (dragged) event.stopPropagation();
      dragged = false;
    },
  };
};

type Step = Extract<ToDock, { type: 'step' }>;
const by: Readonly<Record<string, Pick<Step, 'dx' | 'dy'>>> = {
  ArrowLeft: { dx: -1, dy: 0 },
  ArrowRight: { dx: 1, dy: 0 },
  ArrowUp: { dx: 0, dy: -1 },
  ArrowDown: { dx: 0, dy: 1 },
};

export const steps =
  (tell: Tell) =>
  (event: KeyboardEvent): void => {
    const step = by[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    tell({ type: 'step', ...step });
  };
