// One page of the Studio, standing alone, over records that are kept as the writer would keep them.
import { effect, signal } from '@preact/signals';
import { render, type ComponentChild } from 'preact';
import { planned } from '../../../src/browser/reading.ts';
import { emptyInterview, type Interview } from '../../../src/core/interview.ts';
import {
  changed,
  isOf,
  keyOf,
  type Answer,
  type Bodies,
  type Damaged,
  type Intent,
  type Kept,
  type Kind,
  type Refusal,
} from '../../../src/core/record.ts';
import { routeOf, type Route } from '../../../src/core/route.ts';
import { emptyStory, type Story } from '../../../src/core/story.ts';
import { kept } from '../../../src/state/kept.ts';
import type { StudioModel } from '../../../src/ui/studio/model.ts';
import '../../../src/ui/tokens.css';
import '../../../src/ui/ground.css';
import '../../../src/ui/form.css';
import '../../../src/ui/studio/studio.css';

export const storyOf = (id: string, patch: Partial<Story> = {}, at = 1): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id, patch: { ...emptyStory, ...patch } }, at);
export const interviewOf = (id: string, patch: Partial<Interview> = {}): Kept<'interview'> =>
  changed<'interview'>(null, { kind: 'interview', id, patch: { ...emptyInterview, ...patch } }, 1);
/** A record of any other kind, whole. */
export const recordOf = <K extends Kind>(kind: K, id: string, body: Bodies[K], at = 1): Kept<K> =>
  changed<K>(null, { kind, id, patch: body } as Parameters<typeof changed<K>>[1], at);

const nothing: StudioModel['browser'] = {
  keys: () => Promise.resolve({ toggle: '', stories: '', breathe: '', reset: '' }),
  changeKeys: () => undefined,
  sites: () => Promise.resolve({ builtIn: [], added: [] }),
  leaveSite: () => Promise.resolve(false),
  permissions: () => Promise.resolve([]),
  room: () => Promise.resolve({ bytes: 0, most: null }),
  faults: () => Promise.resolve([]),
  everything: () => Promise.resolve({}),
  empty: () => Promise.resolve(false),
};

type Options = {
  readonly records?: readonly Kept[];
  readonly damaged?: readonly Damaged[];
  /** Why the writer keeps nothing. */
  readonly refuses?: Refusal | null;
  /** Wall clock in ms. */
  readonly now?: () => number;
  /** What the browser answers otherwise. */
  readonly browser?: Partial<StudioModel['browser']>;
  /** Parts of the model that this page needs otherwise. */
  readonly with?: (state: ReturnType<typeof kept>, ends: AbortSignal) => Partial<StudioModel>;
};

/** Draws what `drawn` answers for the page at `hash`, and for whichever page is gone to. */
export const stageOf = async (
  root: HTMLElement,
  hash: string,
  drawn: (model: StudioModel, route: Route | null) => ComponentChild,
  {
    records = [],
    damaged = [],
    refuses = null,
    now = Date.now,
    browser = {},
    with: more = () => ({}),
  }: Options = {},
) => {
  const ends = new AbortController();
  const held = new Map<string, Kept>(records.map(one => [keyOf(one), one]));
  const sent: Intent[] = [];
  let tell: (next: readonly Kept[], gone?: readonly string[]) => void = () => undefined;
  const keep = (intent: Intent, gone: readonly string[] = []): Promise<Answer> => {
    sent.push(intent);
    if (refuses) return Promise.resolve({ kept: false, why: refuses });
    const next = intent.map(change => changed(held.get(keyOf(change)) ?? null, change, now()));
    for (const one of next) held.set(keyOf(one), one);
    for (const key of gone) held.delete(key);
    tell(next, gone);
    return Promise.resolve({ kept: true, revs: Object.fromEntries(next.map(one => [keyOf(one), one.rev])) });
  };
  const state = kept(
    {
      load: () => Promise.resolve(records.length ? { is: 'found', records, damaged } : { is: 'empty' }),
      keep,
      listen: told => {
        tell = told;
      },
      drafts: { all: () => [], put: () => undefined, drop: () => undefined },
      now,
    },
    ends.signal,
  );
  const route = signal(routeOf(hash));
  let ids = 0;
  const model: StudioModel = {
    ...state,
    reload: () => undefined,
    newId: () => `new-${++ids}`,
    now,
    route,
    go: to => {
      route.value = to;
    },
    browser: { ...nothing, ...browser },
    liveSurface: () => Promise.reject(new Error('not here')),
    exchange: { planned, keep },
    ...more(state, ends.signal),
  };
  await state.open();
  const stop = effect(() =>
    render(
      <div class="studio" style={{ display: 'block' }}>
        <main class="outlet">{drawn(model, route.value)}</main>
      </div>,
      root,
    ),
  );
  return {
    sent,
    model,
    held,
    route,
    body: <K extends Kind>(kind: K, id: string): Bodies[K] | null => {
      const found = held.get(`${kind}:${id}`);
      return found && isOf(kind)(found) ? found.body : null;
    },
    end: (): void => {
      stop();
      ends.abort();
      render(null, root);
    },
  };
};
