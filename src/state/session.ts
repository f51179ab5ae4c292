// Session: runs core's steps over signals, carries out what they wish for, and sets one timer to the screen's `until`.
import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { doseMs, paused, resumed, started, stopped } from '../core/breath.ts';
import type { Phase } from '../core/call.ts';
import type { ToDock, ToLive } from '../core/messages.ts';
import { emptyPlacement } from '../core/placement.ts';
import type { Intent } from '../core/record.ts';
import { screen as screenOf, type Screen } from '../core/screen.ts';
import { start, step, type Deck, type Event, type Wish } from '../core/session.ts';

export type Ports = {
  /** Wall clock in ms. */
  readonly now: () => number;
  /** Calls once at a wall-clock time; answers with how to call it off. */
  readonly later: (at: number, call: () => void) => () => void;
  /** A new record's id. */
  readonly id: () => string;
  /** To the dock; a window of its own has none, and nothing hears it. */
  readonly send: (message: ToDock) => void;
  readonly keep: (intent: Intent) => void;
  /** Opens the debrief of this call. */
  readonly debrief: (call: string) => void;
  readonly deck: ReadonlySignal<Deck>;
  /** The store could not be read: no stories does not mean that there are none. */
  readonly unread: ReadonlySignal<boolean>;
};

type Without<E> = E extends unknown ? Omit<E, 'at' | 'id'> : never;
type Timed =
  | { readonly type: 'timed'; readonly does: 'start'; readonly ms: number }
  | { readonly type: 'timed'; readonly does: 'pause' | 'resume' | 'stop' };
/** What the surface tells: events without time and id, the timer's buttons, and the pebble's press. */
export type Sent = Without<Event> | Timed | { readonly type: 'unfolded' };

export type SessionState = {
  readonly screen: ReadonlySignal<Screen>;
  /** Width of the call page in CSS px, once the dock has told. */
  readonly room: ReadonlySignal<number | null>;
  readonly send: (sent: Sent) => void;
  readonly hear: (message: ToLive) => void;
  /** The call that is on here, by its id. */
  readonly held: () => string | null;
};
type Here = Extract<ToLive, { type: 'here' }>;

/** Calm words where the list is empty because it could not be read. */
const honest = (screen: Screen, unread: boolean): Screen => {
  const { words } = screen.now;
  return unread && words.of === 'label' && words.id === 'no-stories'
    ? { ...screen, now: { tone: 'plain', words: { of: 'label', id: 'unread' } } }
    : screen;
};

/** Lives until the signal aborts. */
export const session = (ports: Ports, { host, phase, sharing }: Here, ends: AbortSignal): SessionState => {
  const { deck } = ports;
  const so = signal(start({ type: 'opened', at: ports.now(), host, phase, sharing }, deck.value));
  const room = signal<number | null>(null);
  /** The screen may change though the session did not: a breath out that is over leaves it as it was. */
  const looked = signal(0);
  const screen = computed(() => {
    void looked.value;
    return honest(
      screenOf(so.value, deck.value, Math.max(ports.now(), so.value.changedAt)),
      ports.unread.value,
    );
  });

  const carryOut = (wish: Wish): void => {
    if (wish.type === 'keep') ports.keep(wish.intent);
    else if (wish.type === 'debrief') ports.debrief(wish.call);
    else ports.send(wish);
  };
  const happen = (event: Event): void => {
    const { session: next, wishes } = step(so.value, event, deck.value);
    // Drawn once for all that comes of it; and the focus goes back before the frame is given a new shape, which
    // would make the page lay itself out within the focus.
    batch(() => {
      wishes.forEach(carryOut);
      so.value = next;
      looked.value += 1;
    });
  };

  const timed = (asked: Timed): void => {
    const at = ports.now();
    const timer = deck.value.timer?.body;
    const patch =
      asked.does === 'start'
        ? started('long-out', asked.ms || doseMs, at)
        : timer && { pause: paused, resume: resumed, stop: stopped }[asked.does](timer, at);
    if (patch && Object.keys(patch).length > 0) ports.keep([{ kind: 'breath', id: 'timer', patch }]);
  };

  const send = (sent: Sent): void => {
    const at = ports.now();
    switch (sent.type) {
      case 'timed':
        return timed(sent);
      case 'unfolded':
        return happen({ type: 'folded', form: so.value.unfolded, at });
      case 'pressed':
      case 'called':
        return happen({ ...sent, at, id: ports.id() });
      default:
        return happen({ ...sent, at });
    }
  };

  const hear = (message: ToLive): void => {
    switch (message.type) {
      case 'room':
        room.value = message.width;
        return;
      case 'moved':
        return host === ''
          ? undefined
          : ports.keep([{ kind: 'placement', id: host, patch: message.placement }]);
      case 'called':
        if (deck.value.placement === null) place(message.phase);
        return send(message);
      case 'shared':
      case 'hid':
      case 'pressed':
        return send(message);
      case 'here':
        return;
    }
  };

  // Lobbies keep their own button on the right (call-pages 1), so until the user moves us we stand on the left there.
  const place = (on: Phase | null): void => {
    const usual = deck.value.settings.place;
    const unmoved = { ...emptyPlacement, ...usual };
    const free = on === 'lobby' ? { ...unmoved, side: 'left' as const } : usual && unmoved;
    ports.send({ type: 'place', placement: deck.value.placement ?? free });
  };
  place(phase);
  if (phase === 'joined') send({ type: 'called', phase });
  const quiet = effect(() => {
    const { until } = screen.value;
    return until === null ? undefined : ports.later(until, () => send({ type: 'elapsed' }));
  });
  ends.addEventListener('abort', quiet);
  const held = (): string | null => (so.value.phase === 'joined' ? so.value.call : null);
  return { screen, room, send, hear, held };
};
