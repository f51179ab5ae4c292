// The pages of stories and coverage on a page of their own, over records kept as the writer would keep them.
import { computed, signal } from '@preact/signals';
import { render } from 'preact';
import { emptyInterview, type Interview } from '../../../../src/core/interview.ts';
import { changed, isOf, keyOf, type Damaged, type Intent, type Kept } from '../../../../src/core/record.ts';
import { hashOf, routeOf, type Route } from '../../../../src/core/route.ts';
import { emptyStory, type Story } from '../../../../src/core/story.ts';
import { kept } from '../../../../src/state/kept.ts';
import { Coverage } from '../../../../src/ui/studio/coverage/Coverage.tsx';
import type { StudioModel } from '../../../../src/ui/studio/model.ts';
import { lately } from '../../../../src/ui/studio/stories/lately.ts';
import { Stories } from '../../../../src/ui/studio/stories/Stories.tsx';
import { Story as StoryPage } from '../../../../src/ui/studio/stories/Story.tsx';
import '../../../../src/ui/tokens.css';
import '../../../../src/ui/ground.css';
import '../../../../src/ui/form.css';
import '../../../../src/ui/studio/studio.css';

export const storyOf = (id: string, patch: Partial<Story> = {}, at = 1): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id, patch: { ...emptyStory, ...patch } }, at);
export const interviewOf = (id: string, patch: Partial<Interview> = {}): Kept<'interview'> =>
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

/** Draws the page at `hash`, and whichever page is gone to. */
export const stage = async (
  root: HTMLElement,
  hash: string,
  records: readonly Kept[] = [],
  damaged: readonly Damaged[] = [],
) => {
  lately.value = null;
  const held = new Map(records.map(one => [keyOf(one), one]));
  const sent: Intent[] = [];
  let tell: (kept: readonly Kept[]) => void = () => undefined;
  const state = kept(
    {
      load: () => Promise.resolve(records.length ? { is: 'found', records, damaged } : { is: 'empty' }),
      keep: intent => {
        sent.push(intent);
        const next = intent.map(change => changed(held.get(keyOf(change)) ?? null, change, Date.now()));
        for (const one of next) held.set(keyOf(one), one);
        tell(next);
        const revs = Object.fromEntries(next.map(one => [keyOf(one), one.rev]));
        return Promise.resolve({ kept: true, revs });
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
  const pageAt = (at: Route) => {
    if (at.page === 'story') return <StoryPage key={hashOf(at)} model={model} id={at.id} />;
    if (at.page === 'coverage') return <Coverage key={hashOf(at)} model={model} id={at.id ?? ''} />;
    return <Stories key="list" model={model} />;
  };
  const draw = (): void =>
    render(<main class="outlet">{pageAt(route.value ?? { page: 'stories' })}</main>, root);
  await state.open();
  draw();
  const all = computed(() => state.records.value);
  return {
    sent,
    route,
    story: (id: string): Story | undefined =>
      all.value.filter(isOf('story')).find(one => one.id === id)?.body,
    order: (id: string): readonly string[] =>
      all.value.filter(isOf('interview')).find(one => one.id === id)?.body.stories ?? [],
    versions: () => all.value.filter(isOf('version')).length,
  };
};
