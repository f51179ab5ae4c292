// A popup on a page of its own, with records that change as the writer would change them.
import { render } from 'preact';
import { changed, keyOf, type Intent, type Kept } from '../../../src/core/record.ts';
import { defaults, type Settings } from '../../../src/core/settings.ts';
import { emptyPerson, type Interview } from '../../../src/core/interview.ts';
import { emptyStory, type Story } from '../../../src/core/story.ts';
import type { Model } from '../../../src/ui/popup/model.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';

export const storyOf = (id: string, patch: Partial<Story> = {}): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id, patch: { ...emptyStory, ...patch } }, 1);
export const interviewOf = (patch: Partial<Interview> = {}): Kept<'interview'> =>
  changed<'interview'>(null, { kind: 'interview', id: 'i', patch }, 1);

export const three = [
  storyOf('a', {
    title: 'The release-train truce',
    keywords: ['two leads, one date', 'shared calendar', 'joint demo'],
    proof: '-38 %',
    tags: ['conflict', 'influence'],
  }),
  storyOf('b', {
    title: 'Took over a stalled team',
    proof: '12 people',
    tags: ['leadership', 'adaptability'],
  }),
  storyOf('c', { title: 'The pricing bet', keywords: ['no data', 'two-week test'], proof: '€1.2 M' }),
];

export const modelOf = (patch: Partial<Model> = {}): Model => ({
  loaded: 'found',
  damaged: [],
  saving: { is: 'rest' },
  interview: interviewOf({
    company: 'Northwind',
    role: 'Product lead',
    people: [{ ...emptyPerson, name: 'Dana Reyes', role: 'head of product' }],
    startsAt: Date.now() + 22 * 60_000 + 5_000,
    link: 'https://meet.google.com/abc-defg-hij',
    stories: ['a', 'b', 'c'],
  }),
  stories: three,
  versions: [],
  removed: null,
  settings: { ...defaults, read: ['sharing'] },
  timer: null,
  inCall: false,
  site: { host: 'meet.google.com', is: 'built-in' },
  keys: { toggle: 'Alt+Shift+1', stories: 'Alt+Shift+2', breathe: 'Alt+Shift+3', reset: '' },
  ...patch,
});

/** Draws the popup, and draws it again after every change; `sent` is all it asked to be kept. */
export const stage = (root: HTMLElement, first: Partial<Model> = {}) => {
  const sent: Intent[] = [];
  const did: string[] = [];
  const held = { model: modelOf(first) };
  let ids = 0;
  const apply = (intent: Intent): void => {
    sent.push(intent);
    for (const change of intent) {
      const { model } = held;
      if (change.kind === 'story') {
        const known = [...model.stories, ...(model.removed ? [model.removed] : [])];
        const old = known.find(kept => keyOf(kept) === keyOf(change)) ?? null;
        const next = changed<'story'>(old, change, Date.now());
        const others = known.filter(kept => kept.id !== next.id);
        const there = [...others, next].filter(({ body }) => body.removedAt === null);
        held.model = {
          ...model,
          stories: ordered(there, model),
          removed: next.body.removedAt === null ? null : next,
        };
      }
      if (change.kind === 'interview') {
        const interview = changed<'interview'>(model.interview, change, Date.now());
        held.model = { ...model, interview, stories: ordered(model.stories, { interview }) };
      }
      if (change.kind === 'settings') {
        const settings: Settings = { ...model.settings, ...change.patch };
        held.model = { ...model, settings };
      }
      if (change.kind === 'breath') {
        const old = model.timer ? changed<'breath'>(null, { ...change, patch: model.timer }, 1) : null;
        held.model = { ...model, timer: changed<'breath'>(old, change, 1).body };
      }
    }
    draw();
  };
  const draw = (): void =>
    render(
      <Popup
        model={held.model}
        deeds={{
          keep: apply,
          retry: () => did.push('retry'),
          reload: () => did.push('reload'),
          newId: () => `new-${++ids}`,
          useSite: host => did.push(`use ${host}`),
          leaveSite: host => did.push(`leave ${host}`),
          changeKeys: () => did.push('keys'),
          openCompanion: () => did.push('companion'),
        }}
      />,
      root,
    );
  draw();
  return {
    sent,
    did,
    model: () => held.model,
    set: (patch: Partial<Model>) => {
      held.model = { ...held.model, ...patch };
      draw();
    },
  };
};

const ordered = (stories: readonly Kept<'story'>[], { interview }: Pick<Model, 'interview'>) => {
  const ids = interview?.body.stories ?? [];
  const rank = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return stories.toSorted((a, b) => rank(a.id) - rank(b.id));
};
