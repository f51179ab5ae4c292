// Rehearsal: the session of a call without a call: the same deck, joined from the start, and nothing of it is kept.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Screen } from '../core/screen.ts';
import type { Deck } from '../core/session.ts';
import { deck } from './deck.ts';
import type { KeptState } from './kept.ts';
import { session, type Ports, type Sent } from './session.ts';

type Here = Pick<Ports, 'now' | 'later' | 'id'> & { readonly wording: Deck['wording'] };

/** A host of its own, so that no call goes on with it and no place of it is remembered. */
const host = 'rehearsal';
const nobody = (): void => undefined;

/** Lives until the signal aborts. */
export const rehearsal = (
  state: Pick<KeptState, 'records' | 'stories' | 'interviews' | 'settings'>,
  { wording, ...ports }: Here,
  ends: AbortSignal,
): { readonly screen: ReadonlySignal<Screen>; readonly send: (sent: Sent) => void } => {
  const { screen, send } = session(
    {
      ...ports,
      send: nobody,
      keep: nobody,
      debrief: nobody,
      deck: deck(state, host, wording, ports, ends),
      unread: signal(false),
    },
    { type: 'here', host, phase: 'joined', sharing: false },
    ends,
  );
  return { screen, send };
};
