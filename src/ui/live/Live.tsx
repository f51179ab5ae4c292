// The live surface: draws one screen in its form, and says what was pressed and how large it is.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { ToDock } from '../../core/messages.ts';
import type { Screen } from '../../core/screen.ts';
import { texts } from '../live-texts.ts';
import { keyed, type Typed } from './keys.ts';
import { Pebble } from './Pebble.tsx';
import type { Send, Tell } from './sent.ts';
import { Sidebar } from './Sidebar.tsx';
import { Strip } from './Strip.tsx';

type Shape = Extract<ToDock, { type: 'shape' }>;

/** Says how large the drawing is: after every draw, for a frame nobody sees yet is not told of its sizes; then at every change. */
const useShape = (ref: RefObject<HTMLElement | null>, form: Shape['form'], tell: Tell): void => {
  const said = useRef('');
  const say = (drawn: Element | null | undefined): void => {
    const { width, height } = drawn?.getBoundingClientRect() ?? { width: 0, height: 0 };
    const shape: Shape = { type: 'shape', form, width: Math.ceil(width), height: Math.ceil(height) };
    if (said.current === JSON.stringify(shape)) return;
    said.current = JSON.stringify(shape);
    tell(shape);
  };
  useLayoutEffect(() => say(ref.current?.firstElementChild));
  useLayoutEffect(() => {
    const drawn = ref.current?.firstElementChild;
    if (!drawn) return;
    const watch = new ResizeObserver(() => say(drawn));
    watch.observe(drawn);
    return () => watch.disconnect();
  }, [form, tell]);
};

type Props = {
  readonly screen: Screen;
  /** In a window of its own, without a dock. */
  readonly alone: boolean;
  /** Width of the call page, CSS px. */
  readonly room: number;
  readonly send: Send;
  readonly tell: Tell;
};

const focusOn = (): Typed['on'] => {
  let on = document.activeElement;
  while (on?.shadowRoot?.activeElement) on = on.shadowRoot.activeElement;
  if (on instanceof HTMLInputElement) return on.dataset.field === 'later' ? 'later' : 'search';
  return on instanceof HTMLButtonElement ? 'button' : 'page';
};

const digitsOf = ({ rows, choices }: Screen): readonly number[] => [
  ...choices.map(({ digit }) => digit),
  ...(rows ?? []).flatMap(({ digit }) => digit ?? []),
];

export const Live = ({ screen, alone, room, send, tell }: Props) => {
  const ref = useRef<HTMLElement>(null);
  const form = alone ? 'sidebar' : screen.form;
  const gone = screen.hidden || (!alone && screen.over);

  useShape(ref, gone ? 'none' : form, tell);

  const latest = useRef(screen);
  latest.current = screen;
  useEffect(() => {
    const typed = (event: KeyboardEvent): void => {
      const chord = event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
      const happened = keyed({ key: event.key, chord, on: focusOn(), digits: digitsOf(latest.current) });
      if (!happened) return;
      event.preventDefault();
      send(happened);
    };
    document.addEventListener('keydown', typed);
    return () => document.removeEventListener('keydown', typed);
  }, [send]);

  return (
    <section
      ref={ref}
      class={screen.wide ? `live ${form} wide` : `live ${form}`}
      aria-label={texts.live.region}
      style={{ '--text': `${screen.textPx}px` }}
    >
      {gone ? null : form === 'pebble' ? (
        <Pebble screen={screen} send={send} tell={tell} />
      ) : form === 'sidebar' ? (
        <Sidebar screen={screen} alone={alone} send={send} tell={tell} />
      ) : (
        <Strip screen={screen} room={room} send={send} tell={tell} />
      )}
    </section>
  );
};
