// The interviews' pages on a page of their own, over records that are kept as the writer would keep them.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { emptyInterview, type Interview } from '../../../../src/core/interview.ts';
import { changed, keyOf, type Intent, type Kept } from '../../../../src/core/record.ts';
import { hashOf, routeOf, type Route } from '../../../../src/core/route.ts';
import { emptyStory, type Story } from '../../../../src/core/story.ts';
import { kept } from '../../../../src/state/kept.ts';
import { Interview as InterviewPage } from '../../../../src/ui/studio/interviews/Interview.tsx';
import { Interviews } from '../../../../src/ui/studio/interviews/Interviews.tsx';
import type { StudioModel } from '../../../../src/ui/studio/model.ts';
import { lately } from '../../../../src/ui/studio/stories/lately.ts';
import '../../../../src/ui/tokens.css';
import '../../../../src/ui/ground.css';
import '../../../../src/ui/form.css';
import '../../../../src/ui/studio/studio.css';

export const storyOf = (id: string, patch: Partial<Story> = {}): Kept =>
  changed<'story'>(null, { kind: 'story', id, patch: { ...emptyStory, ...patch } }, 1);
export const interviewOf = (id: string, patch: Partial<Interview> = {}): Kept =>
  changed<'interview'>(null, { kind: 'interview', id, patch: { ...emptyInterview, ...patch } }, 1);

const nothing = {
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

/** Draws the page at `hash`, and whichever page is gone to; `body` answers an interview as it is kept. */
export const stage = async (root: HTMLElement, hash: string, records: readonly Kept[] = []) => {
  lately.value = null;
  const held = new Map(records.map(one => [keyOf(one), one]));
  const sent: Intent[] = [];
  let tell: (kept: readonly Kept[]) => void = () => undefined;
  const state = kept(
    {
      load: () => Promise.resolve(records.length ? { is: 'found', records, damaged: [] } : { is: 'empty' }),
      keep: intent => {
        sent.push(intent);
        const next = intent.map(change => changed(held.get(keyOf(change)) ?? null, change, Date.now()));
        for (const one of next) held.set(keyOf(one), one);
        tell(next);
        return Promise.resolve({
          kept: true,
          revs: Object.fromEntries(next.map(one => [keyOf(one), one.rev])),
        });
      },
      listen: told => {
        tell = told;
      },
      drafts: { all: () => [], put: () => undefined, drop: () => undefined },
      now: Date.now,
    },
    new AbortController().signal,
  );
  const route = signal(routeOf(hash));
  let ids = 0;
  const model: StudioModel = {
    ...state,
    reload: () => undefined,
    newId: () => `new-${++ids}`,
    now: Date.now,
    route,
    go: (to: Route) => {
      route.value = to;
      draw();
    },
    browser: nothing,
    liveSurface: () => Promise.reject(new Error('not here')),
    exchange: {
      planned: () => Promise.resolve({ is: 'unread', why: { is: 'failed' } }),
      keep: () => Promise.resolve({ kept: false, why: 'failed' }),
    },
  };
  const draw = (): void => {
    const at = route.value;
    const page =
      at?.page === 'interview' ? (
        <InterviewPage key={hashOf(at)} model={model} id={at.id} />
      ) : (
        <Interviews key="list" model={model} id="" />
      );
    render(
      <div class="studio" style={{ display: 'block' }}>
        <main class="outlet">{page}</main>
      </div>,
      root,
    );
  };
  await state.open();
  draw();
  return {
    sent,
    route,
    body: (id: string): Interview | null => {
      const one = held.get(`interview:${id}`);
      return one?.kind === 'interview' ? (one as Kept<'interview'>).body : null;
    },
  };
};
