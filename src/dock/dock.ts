// The dock: gives our live frame its place in the host page, obeys it and the user's keys, and leaves without a trace.
import type { Phase } from '../core/call.ts';
import type { Key, ToDock, ToLive } from '../core/messages.ts';
import type { Form, Placement } from '../core/placement.ts';
import { focus, type Focus } from './focus.ts';
import { handshake } from './handshake.ts';
import { made, type Host } from './host.ts';
import { layered } from './layer.ts';
import { strays } from './strays.ts';
import { dropped, stand, stepped, unmoved, type Box, type Room, type Spot } from './stand.ts';

export type Ports = {
  /** Address of the live page. */
  readonly url: () => string;
  readonly title: () => string;
  /** The host's own controls: px at the top. */
  readonly top: () => number;
  readonly placing: (token: string) => Promise<boolean>;
  /** Tells when the process of the live frame is gone, which the frame itself cannot and the page does not. */
  readonly crashed: (told: () => void, signal: AbortSignal) => void;
  /** false once the extension was updated or removed under us. */
  readonly isAlive: () => boolean;
  /** A newer content script has taken our place, or nobody of ours is left to hear. */
  readonly ended: () => void;
};
export type Dock = {
  readonly called: (phase: Phase) => void;
  readonly shared: (on: boolean) => void;
  readonly pressed: (key: Key) => void;
};

/** A page that takes our node out more often than this in the time wants us gone. */
const most = 3;
const withinMs = 10_000;

type Placed = {
  readonly host: Host;
  readonly focus: Focus;
  readonly gone: AbortController;
  /** null until the handshake is done. */
  send: ((message: ToLive) => void) | null;
};

export const dock = (ports: Ports, life: AbortSignal): Dock => {
  const returned = strays(life);
  let phase: Phase | null = null;
  let sharing = false;
  let hidden: 'by-user' | 'by-sharing' | null = null;
  let placed: Placed | null = null;
  let waiting: Key | null = null;
  let removals: readonly number[] = [];
  let failures = 0;

  let form: Form | 'none' = 'none';
  let drawn: Box = { width: 0, height: 0 };
  let placement = unmoved;
  /** Where the pointer has dragged us, before snapping. */
  let drag: Spot | null = null;

  /** Read when we are placed and when it changes: asked at each drawing, it would lay the page out each time. */
  let room: Room = { width: 0, height: 0, top: 0 };
  const measure = (): void => {
    room = { width: window.innerWidth, height: window.innerHeight, top: ports.top() };
  };
  const tell = (message: ToLive): void => placed?.send?.(message);

  const draw = (): Spot | null => {
    if (!placed) return null;
    placed.host.show(form !== 'none' && !hidden);
    if (form === 'none') return null;
    const at = stand(form, drawn, placement, room, form === 'sidebar' ? drag?.x : null);
    placed.host.put(at);
    return at.spot;
  };

  const leave = (): void => {
    placed?.gone.abort();
    placed = null;
    form = 'none';
    drag = null;
  };

  const hide = (by: typeof hidden): void => {
    const was = hidden;
    hidden = by;
    if (by) placed?.focus.giveBack();
    draw();
    if (Boolean(was) !== Boolean(by)) tell({ type: 'hid', on: Boolean(by) });
  };

  const removed = (): void => {
    leave();
    const now = performance.now();
    removals = [...removals.filter(at => now - at < withinMs), now];
    if (removals.length <= most) place();
  };

  const failed = (): void => {
    leave();
    failures++;
  };

  const move = (to: Placement, done: boolean): void => {
    placement = to;
    if (done) drag = null;
    draw();
    if (done) tell({ type: 'moved', placement });
  };

  const heard = (message: ToDock): void => {
    switch (message.type) {
      case 'shape':
        ({ form } = message);
        drawn = message;
        draw();
        if (form === 'none' && phase === 'left') leave();
        break;
      case 'place':
        placement = message.placement ?? unmoved;
        draw();
        break;
      case 'focus':
        if (message.on && !hidden) placed?.focus.take();
        else placed?.focus.giveBack();
        break;
      case 'drag': {
        const from = drag ?? draw();
        if (!from || form === 'none') break;
        drag = { x: from.x + message.dx, y: from.y + message.dy };
        move(dropped(form, drag, placement, room), message.done);
        break;
      }
      case 'step': {
        const from = draw();
        if (from && form !== 'none') move(stepped(form, from, message, placement, room), true);
        break;
      }
      case 'hide':
        hidden = message.on ? 'by-user' : null;
        hide(hidden);
        break;
      case 'ready':
        break;
    }
  };

  const place = (): void => {
    if (!ports.isAlive()) return ports.ended();
    measure();
    const gone = new AbortController();
    const { signal } = gone;
    const host = made(ports.url(), ports.title(), ports.ended);
    const here: Placed = {
      host,
      gone,
      focus: focus(host, returned, signal),
      send: null,
    };
    placed = here;
    layered(host, signal);
    ports.crashed(removed, signal);
    handshake(
      host.frame,
      {
        placing: ports.placing,
        opened: send => {
          here.send = send;
          send({ type: 'here', host: location.host, phase, sharing });
          const { width, height } = room;
          send({ type: 'room', width, height });
          if (hidden) send({ type: 'hid', on: true });
          if (waiting) send({ type: 'pressed', key: waiting });
          waiting = null;
        },
        heard,
        lost: removed,
        failed,
      },
      signal,
    );
    window.addEventListener(
      'resize',
      () => {
        measure();
        draw();
        const { width, height } = room;
        tell({ type: 'room', width, height });
      },
      { signal },
    );
    window.addEventListener('pagehide', leave, { signal });
    signal.addEventListener('abort', host.remove);
  };

  life.addEventListener('abort', leave);

  return {
    called: now => {
      phase = now;
      if (now === 'left' && (hidden || !placed?.send)) leave();
      else if (placed) tell({ type: 'called', phase: now });
      else if (now !== 'left' && removals.length <= most && failures < 2) place();
    },
    shared: on => {
      sharing = on;
      tell({ type: 'shared', on });
      if (on && !hidden) hide('by-sharing');
      else if (!on && hidden === 'by-sharing') hide(null);
    },
    pressed: key => {
      if (!placed) {
        removals = [];
        hidden = null;
        waiting = key === 'toggle' ? null : key;
        return place();
      }
      if (key === 'toggle') return hide(hidden ? null : 'by-user');
      if (hidden) hide(null);
      if (placed.send) tell({ type: 'pressed', key });
      else waiting = key;
    },
  };
};
