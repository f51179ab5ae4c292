import { expect, test, vi } from 'vitest';
import {
  changed,
  type Answer,
  type Change,
  type Intent,
  type Kept,
  type Load,
} from '../../src/core/record.ts';
import { emptyStory, type Story } from '../../src/core/story.ts';
import type { Draft } from '../../src/state/draft.ts';
import { kept, type Ports } from '../../src/state/kept.ts';

const story = (id: string, patch: Partial<Story>): Change => ({ kind: 'story', id, patch });
const record = (id: string, patch: Partial<Story>, at = 1): Kept<'story'> =>
  changed<'story'>(null, { kind: 'story', id, patch: { ...emptyStory, ...patch } }, at);

/** A writer whose answers the test gives one by one, and a lane of drafts that can be looked into. */
const stage = (load: Load, drafts: readonly Draft[] = []) => {
  const asked: { readonly intent: Intent; readonly answer: (answer: Answer) => Promise<void> }[] = [];
  const lane = new Map(drafts.map(draft => [`${draft.change.kind}:${draft.change.id}`, draft]));
  const heard: { tell: (told: readonly Kept[], gone?: readonly string[]) => void } = { tell: () => {} };
  const ports: Ports = {
    load: () => Promise.resolve(load),
    keep: intent =>
      new Promise(done =>
        asked.push({
          intent,
          answer: async answer => {
            done(answer);
            await new Promise(turn => setImmediate(turn));
          },
        }),
      ),
    listen: told => (heard.tell = told),
    drafts: {
      all: () => [...lane.values()],
      put: draft => lane.set(`${draft.change.kind}:${draft.change.id}`, draft),
      drop: key => lane.delete(key),
    },
    now: () => 50,
  };
  const ends = new AbortController();
  const state = kept(ports, ends.signal);
  const titles = () => state.stories.value.map(({ body }) => body.title);
  const at = (n: number) => {
    const call = asked[n];
    if (!call) throw new Error(`Nothing was asked of the writer a ${n + 1}th time.`);
    return call;
  };
  return { state, asked, at, lane, titles, heard, ends };
};
const ok = (revs: Record<string, number>): Answer => ({ kept: true, revs });

test('A keystroke is shown at once, copied at once and sent at once.', async () => {
  const { state, asked, lane, titles } = stage({ is: 'empty' });
  await state.open();
  state.edit([story('a', { title: 'T' })]);
  expect(titles()).toEqual(['T']);
  expect(lane.get('story:a')?.change.patch).toEqual({ title: 'T' });
  expect(asked).toHaveLength(1);
  expect(state.saving.value).toEqual({ is: 'saving' });
});

test('What is typed while one request is on its way goes with the next, as one change a record.', async () => {
  const { state, asked, at, lane } = stage({ is: 'empty' });
  await state.open();
  state.edit([story('a', { title: 'T' })]);
  state.edit([story('a', { title: 'Th' })]);
  state.edit([story('a', { title: 'Thr', proof: '3' })]);
  expect(asked).toHaveLength(1);
  await at(0).answer(ok({ 'story:a': 1 }));
  expect(asked).toHaveLength(2);
  expect(at(1).intent).toEqual([story('a', { title: 'Thr', proof: '3' })]);
  expect(state.saving.value).toEqual({ is: 'saving' });
  expect(lane.has('story:a')).toBe(true);
  await at(1).answer(ok({ 'story:a': 2 }));
  expect(state.saving.value).toEqual({ is: 'saved' });
  expect(lane.size).toBe(0);
});

test('A change made elsewhere after ours stays, though the answer to ours comes late.', async () => {
  const { state, at, titles, heard } = stage({
    is: 'found',
    records: [record('a', { title: 'Old' })],
    damaged: [],
  });
  await state.open();
  state.edit([story('a', { title: 'Ours' })]);
  heard.tell([{ ...record('a', { title: 'Theirs' }), rev: 3 }]);
  await at(0).answer(ok({ 'story:a': 2 }));
  expect(titles()).toEqual(['Theirs']);
});

test('The list of one kind stays the same list while records of another are written.', async () => {
  const { state, heard } = stage({ is: 'found', records: [record('a', { title: 'T' })], damaged: [] });
  await state.open();
  const list = state.stories.value;
  expect(list).toHaveLength(1);
  state.edit([{ kind: 'settings', id: 'settings', patch: { name: 'Sam' } }]);
  expect(state.settings.value.name).toBe('Sam');
  expect(state.stories.value).toBe(list);
  heard.tell([record('a', { title: 'Told' })]);
  expect(state.stories.value).not.toBe(list);
  expect(state.stories.value[0]?.body.title).toBe('Told');
});

test('An answer never takes back what was typed since.', async () => {
  const { state, at, titles, heard } = stage({ is: 'empty' });
  await state.open();
  state.edit([story('a', { title: 'T' })]);
  state.edit([story('a', { title: 'Th' })]);
  heard.tell([record('a', { title: 'T' })]);
  expect(titles()).toEqual(['Th']);
  await at(0).answer(ok({ 'story:a': 1 }));
  expect(titles()).toEqual(['Th']);
});

test('A full disk is said, the words stay on the page and in the draft, and it is tried again.', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { state, asked, at, titles, lane } = stage({ is: 'empty' });
  await state.open();
  state.edit([story('a', { title: 'T' })]);
  await at(0).answer({ kept: false, why: 'full' });
  expect(state.saving.value).toEqual({ is: 'not', why: 'full' });
  expect(titles()).toEqual(['T']);
  expect(lane.has('story:a')).toBe(true);
  vi.advanceTimersByTime(10_000);
  expect(asked).toHaveLength(2);
  await at(1).answer(ok({ 'story:a': 1 }));
  expect(state.saving.value).toEqual({ is: 'saved' });
  vi.useRealTimers();
});

test('What was typed while a change was on its way is there though the page died and that change was kept since.', async () => {
  const first = stage({ is: 'found', records: [record('a', { title: '' })], damaged: [] });
  await first.state.open();
  first.state.edit([story('a', { title: 'T' })]);
  first.state.edit([story('a', { title: 'Th' })]);
  first.ends.abort();
  const since = { ...record('a', { title: 'T' }, 60), rev: 2 };
  const then = stage({ is: 'found', records: [since], damaged: [] }, [...first.lane.values()]);
  await then.state.open();
  expect(then.titles()).toEqual(['Th']);
  expect(then.at(0).intent).toEqual([story('a', { title: 'Th' })]);
});

test('What was refused while more was typed never comes back over it.', async () => {
  const { state, asked, at, titles } = stage({ is: 'empty' });
  await state.open();
  state.edit([story('a', { title: 'T', proof: '3' })]);
  state.edit([story('a', { title: 'Th' })]);
  await at(0).answer({ kept: false, why: 'unreadable' });
  expect(at(1).intent).toEqual([story('a', { title: 'Th', proof: '3' })]);
  await at(1).answer(ok({ 'story:a': 1 }));
  expect(titles()).toEqual(['Th']);
  expect(state.saving.value).toEqual({ is: 'saved' });
  state.retry();
  expect(asked).toHaveLength(2);
});

test('One record that cannot be kept does not hold up the others.', async () => {
  const { state, asked, at, lane } = stage({ is: 'empty' });
  await state.open();
  state.edit([story('bad', { title: 'x' }), story('good', { title: 'y' })]);
  await at(0).answer({ kept: false, why: 'invalid' });
  expect(at(1).intent).toEqual([story('bad', { title: 'x' })]);
  await at(1).answer({ kept: false, why: 'invalid' });
  expect(at(2).intent).toEqual([story('good', { title: 'y' })]);
  await at(2).answer(ok({ 'story:good': 1 }));
  expect(state.saving.value).toEqual({ is: 'not', why: 'invalid' });
  expect([...lane.keys()]).toEqual(['story:bad']);
  state.edit([story('good', { title: 'yy' })]);
  await at(3).answer(ok({ 'story:good': 2 }));
  expect(state.saving.value).toEqual({ is: 'not', why: 'invalid' });
  state.retry();
  expect(asked).toHaveLength(5);
  await at(4).answer(ok({ 'story:bad': 1 }));
  expect(state.saving.value).toEqual({ is: 'saved' });
  expect(lane.size).toBe(0);
});

test('Changing a record that was refused sends all of it again.', async () => {
  const { state, at } = stage({ is: 'empty' });
  await state.open();
  state.edit([story('a', { title: 'x', proof: 'far too long' })]);
  await at(0).answer({ kept: false, why: 'invalid' });
  state.edit([story('a', { proof: '3' })]);
  expect(at(1).intent).toEqual([story('a', { title: 'x', proof: '3' })]);
  await at(1).answer(ok({ 'story:a': 1 }));
  expect(state.saving.value).toEqual({ is: 'saved' });
});

test('A half-typed story left by a killed browser is shown again and kept.', async () => {
  const half: Draft = { change: story('a', { title: 'The rel' }), was: { title: 'The' }, at: 40 };
  const { state, at, titles } = stage(
    { is: 'found', records: [record('a', { title: 'The' }, 60)], damaged: [] },
    [half],
  );
  await state.open();
  expect(titles()).toEqual(['The rel']);
  expect(at(0).intent).toEqual([half.change]);
});

test('A draft that was kept after all is only cleared away.', async () => {
  const { state, asked, lane } = stage(
    { is: 'found', records: [record('a', { title: 'The rel' }, 60)], damaged: [] },
    [{ change: story('a', { title: 'The rel' }), was: { title: 'The' }, at: 40 }],
  );
  await state.open();
  expect(asked).toHaveLength(0);
  expect(lane.size).toBe(0);
});

test('A draft does not undo what was written later in another window.', async () => {
  const { state, titles, asked } = stage(
    { is: 'found', records: [record('a', { title: 'Theirs', proof: '3' }, 60)], damaged: [] },
    [{ change: story('a', { title: 'Mine', proof: '4' }), was: { title: 'Old', proof: '3' }, at: 40 }],
  );
  await state.open();
  expect(titles()).toEqual(['Theirs']);
  expect(asked[0]?.intent).toEqual([story('a', { proof: '4' })]);
});

test('Failing to read says so, sends nothing, and keeps every draft.', async () => {
  const { state, asked, lane } = stage({ is: 'failed' }, [
    { change: story('a', { title: 'T' }), was: {}, at: 1 },
  ]);
  await state.open();
  expect(state.loaded.value).toBe('failed');
  expect(asked).toHaveLength(0);
  expect(lane.size).toBe(1);
});

test('Going away sends what waits, even while a request is on its way.', async () => {
  const { state, asked } = stage({ is: 'empty' });
  await state.open();
  state.edit([story('a', { title: 'T' })]);
  state.edit([story('a', { title: 'Th' })]);
  state.flush();
  expect(asked.map(({ intent }) => intent)).toEqual([
    [story('a', { title: 'T' })],
    [story('a', { title: 'Th' })],
  ]);
});

test('A deleted story leaves the list and is offered for undo; the one deleted last first.', async () => {
  const { state, titles } = stage({
    is: 'found',
    records: [
      record('a', { title: 'A', removedAt: 5 }),
      record('b', { title: 'B' }),
      record('c', { removedAt: 4 }),
    ],
    damaged: [],
  });
  await state.open();
  expect(titles()).toEqual(['B']);
  expect(state.removed.value?.id).toBe('a');
  state.edit([story('a', { removedAt: null })]);
  expect(titles()).toEqual(['A', 'B']);
});

test('An older word of the browser about a record does not replace a newer one.', async () => {
  const { state, titles, heard } = stage({
    is: 'found',
    records: [{ ...record('a', { title: 'New' }), rev: 5 }],
    damaged: [],
  });
  await state.open();
  heard.tell([{ ...record('a', { title: 'Old' }), rev: 4 }]);
  expect(titles()).toEqual(['New']);
  heard.tell([{ ...record('a', { title: 'Newer' }), rev: 6 }]);
  expect(titles()).toEqual(['Newer']);
});

test('What was deleted everywhere is gone here too, and one kind is listed by itself.', async () => {
  const records = [record('a', { title: 'A' }), record('b', { title: 'B', removedAt: 5 })];
  const { state, titles, heard } = stage({ is: 'found', records, damaged: [] });
  await state.open();
  expect(state.all('story').value.map(({ id }) => id)).toEqual(['a']);
  expect(state.all('interview').value).toEqual([]);
  expect(state.records.value).toHaveLength(2);
  heard.tell([], ['story:a', 'story:b']);
  expect([titles(), state.records.value]).toEqual([[], []]);
});

test('A request nobody answers counts as not saved.', async () => {
  const ends = new AbortController();
  const state = kept(
    {
      load: () => Promise.reject(new Error('gone')),
      keep: () => Promise.reject(new Error('gone')),
      listen: () => {},
      drafts: { all: () => [], put: () => {}, drop: () => {} },
      now: () => 1,
    },
    ends.signal,
  );
  await state.open();
  expect(state.loaded.value).toBe('failed');
  state.edit([story('a', { title: 'T' })]);
  await new Promise(turn => setImmediate(turn));
  expect(state.saving.value).toEqual({ is: 'not', why: 'failed' });
  ends.abort();
});
