// What a person does with stories in the Studio, and that every page of them is lawful in light and in dark.
import axe from 'axe-core';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { changed, type Kept } from '../../../../src/core/record.ts';
import { root, rootEach } from '../root.ts';
import { interviewOf, stage, storyOf } from './stage.tsx';

rootEach();

const truce = {
  title: 'The release-train truce',
  keywords: ['two leads', 'shared calendar'],
  proof: '-38 %',
  tags: ['conflict', 'influence', 'planning', 'results', 'teamwork'],
  action: 'Put both plans in one calendar, demoed together',
};
const stories = [
  storyOf('a', truce),
  storyOf('b', { title: 'Took over a stalled team', proof: '12 people', tags: ['leadership', 'sailing'] }),
  storyOf('c', { title: 'The pricing bet', tags: [] }),
  storyOf('d', { title: 'قصة طويلة جدا عن فريق متعثر', keywords: ['团队合作'], tags: ['conflict'] }),
];
const version: Kept = changed<'version'>(
  null,
  {
    kind: 'version',
    id: 'a.0',
    patch: { story: 'a', at: 5, body: { ...storyOf('a', truce).body, title: 'The truce' } },
  },
  5,
);
const northwind = interviewOf('n', {
  company: 'Northwind',
  role: 'Product lead',
  stories: ['b', 'a'],
  starred: ['conflict', 'failure'],
});
const all: readonly Kept[] = [...stories, northwind, version];

const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const titles = (): readonly (string | null)[] =>
  [...root.querySelectorAll('.story-row .to')].map(one => one.textContent);
const settled = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)));
const found = async (count: number) => {
  await expect.poll(() => titles().length).toBe(count);
};

const cases: readonly (readonly [string, string, readonly Kept[], () => Promise<void>])[] = [
  ['list, empty', '#/stories', [], async () => undefined],
  ['list', '#/stories', all, async () => undefined],
  [
    'list, nothing found',
    '#/stories',
    all,
    async () => {
      await page.getByLabelText('Find').fill('zzzzz');
      await found(0);
    },
  ],
  [
    'list, chosen',
    '#/stories',
    all,
    async () => {
      await page.getByRole('checkbox', { name: /stalled/ }).click();
    },
  ],
  ['story, new', '#/stories/new', all, async () => undefined],
  [
    'story',
    '#/stories/a',
    all,
    async () => {
      await page.getByText('One earlier version').click();
      await expect.poll(() => root.querySelectorAll('.seen').length).toBe(2);
    },
  ],
  ['coverage', '#/coverage/n', all, async () => undefined],
  ['coverage, empty', '#/coverage', [], async () => undefined],
];

describe.each(['light', 'dark'])('in %s, lawful to axe:', scheme => {
  it.each(cases)('%s', async (_, hash, records, act) => {
    document.documentElement.style.colorScheme = scheme;
    await stage(root, hash, records);
    await act();
    await settled();
    for (const motion of document.getAnimations()) motion.finish();
    const { violations } = await axe.run(root, { rules: { 'target-size': { enabled: true } } });
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html, failureSummary }) => [html, failureSummary]),
      ]),
    ).toEqual([]);
  });
});

it.each([320, 360, 1920])('at %i px nothing is wider than the page', async width => {
  await page.viewport(width, 900);
  for (const hash of ['#/stories', '#/stories/a', '#/coverage/n']) {
    await stage(root, hash, all);
    await settled();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    render(null, root);
  }
});

it('lists what goes along to the next interview first, in its order', async () => {
  await stage(root, '#/stories', all);
  expect(titles().slice(0, 2)).toEqual(['Took over a stalled team', 'The release-train truce']);
});

it('moves a story by keys, keeps the focus on it, and says where it went', async () => {
  const { order } = await stage(root, '#/stories', all);
  const grip = button(/^Move Took over/);
  grip.element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => order('n')).toEqual(['a', 'b']);
  expect(document.activeElement?.id).toBe('grip-b');
  await userEvent.keyboard('{Home}');
  await expect.poll(() => order('n')).toEqual(['b', 'a']);
  expect(document.activeElement?.id).toBe('grip-b');
});

it('moves a story by dragging it', async () => {
  const { order } = await stage(root, '#/stories', all);
  const grip = button(/^Move Took over/).element();
  const { x, y } = grip.getBoundingClientRect();
  const at = (type: string, dy: number) =>
    grip.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: x, clientY: y + dy }),
    );
  Object.defineProperty(grip, 'setPointerCapture', { value: () => undefined });
  at('pointerdown', 0);
  await settled();
  at('pointermove', 68);
  await settled();
  at('pointerup', 68);
  await expect.poll(() => order('n')).toEqual(['a', 'b']);
});

it('finds by first letters and by what a question means, and says when nothing fits', async () => {
  await stage(root, '#/stories', all);
  await page.getByLabelText('Find').fill('pric');
  await expect.poll(titles).toEqual(['The pricing bet']);
  await page.getByLabelText('Find').fill('Tell me about a time you disagreed with a colleague');
  await expect.poll(() => root.querySelector('.story-row .chip')?.textContent).toBe('conflict');
  await page.getByLabelText('Find').fill('Tell me about a time you failed');
  await expect.element(page.getByText(/no story covers it yet/)).toBeVisible();
});

it('filters by a tag of the eighteen, by an own one, and by none', async () => {
  await stage(root, '#/stories', all);
  const tag = page.getByLabelText('Tag', { exact: true });
  await tag.selectOptions('conflict (2)');
  await found(2);
  await tag.selectOptions('sailing (1)');
  await expect.poll(titles).toEqual(['Took over a stalled team']);
  await tag.selectOptions('Without a tag');
  await expect.poll(titles).toEqual(['The pricing bet']);
});

it('tags many at once by the name people read, and takes it back in one press', async () => {
  const { story } = await stage(root, '#/stories', all);
  await page.getByRole('checkbox', { name: /stalled/ }).click();
  await page.getByRole('checkbox', { name: /truce/ }).click();
  await page.getByLabelText('Tag for the chosen stories').fill('Growing people');
  await button('Tag them').click();
  expect(story('a')?.tags).toContain('people-growth');
  expect(story('b')?.tags).toEqual(['leadership', 'sailing', 'people-growth']);
  await button('Undo').click();
  expect(story('b')?.tags).toEqual(['leadership', 'sailing']);
  expect(story('a')?.tags).toEqual(truce.tags);
});

it('tags no story twice with the same, however it is written', async () => {
  const { story } = await stage(root, '#/stories', [storyOf('a', { ...truce, tags: ['Problem Solving'] })]);
  await page.getByRole('checkbox', { name: /truce/ }).click();
  await page.getByLabelText('Tag for the chosen stories').fill('problem solving');
  await button('Tag them').click();
  expect(story('a')?.tags).toEqual(['Problem Solving']);
});

it('takes a story along and leaves it out again', async () => {
  const { order } = await stage(root, '#/stories', all);
  await button('Take along The pricing bet').click();
  expect(order('n')).toEqual(['b', 'a', 'c']);
  await button('Take along The pricing bet').click();
  expect(order('n')).toEqual(['b', 'a']);
});

it('keeps a new story with its first letter, not before, and takes it along to the next interview', async () => {
  const { sent, story, order, route } = await stage(root, '#/stories', all);
  await button('Write a story').click();
  expect(route.value).toEqual({ page: 'story', id: 'new-1' });
  expect(sent).toEqual([]);
  await page.getByLabelText('Title').fill('A');
  expect(story('new-1')?.title).toBe('A');
  expect(order('n')).toEqual(['b', 'a', 'new-1']);
});

it('keeps what a line said before most of it went, and brings it back, and forth', async () => {
  const { story, versions } = await stage(root, '#/stories/a', [storyOf('a', truce, Date.now())]);
  await page.getByRole('textbox', { name: 'Action' }).fill('');
  await expect.poll(versions).toBe(1);
  await page.getByText('One earlier version').click();
  await button(/^Bring back the version/).click();
  expect(story('a')?.action).toBe(truce.action);
  await button('Undo').click();
  expect(story('a')?.action).toBe('');
  // What stood before going back was kept as well.
  expect(versions()).toBe(2);
});

it('tells a story as challenge, action, result, and shows the challenge in the call', async () => {
  const { story } = await stage(root, '#/stories/a', all);
  await page.getByRole('radio', { name: 'Challenge, action, result' }).click();
  await page.getByRole('textbox', { name: 'Challenge' }).fill('Two teams at odds');
  expect(story('a')?.scheme).toBe('CAR');
  const card = () =>
    root.querySelectorAll('.screen')[1]?.shadowRoot?.querySelector('.situation')?.textContent;
  await expect.poll(card).toBe('Two teams at odds');
});

it('says when a line would be read out', async () => {
  await stage(root, '#/stories/a', all);
  await page
    .getByRole('textbox', { name: 'Result' })
    .fill('one two three four five six seven eight nine ten eleven twelve thirteen');
  await expect.element(page.getByText(/^13 words: over 12/)).toBeVisible();
});

it('takes the focus nowhere and offers no stop for Tab in the picture of the call', async () => {
  await stage(root, '#/stories/a', all);
  await expect.poll(() => root.querySelectorAll('.seen').length).toBe(2);
  expect([...root.querySelectorAll<HTMLElement>('.screen')].every(one => one.inert)).toBe(true);
  expect(document.activeElement).toBe(document.body);
});

it('offers a deleted story back at its own address', async () => {
  const { story } = await stage(root, '#/stories/a', [storyOf('a', { ...truce, removedAt: 7 })]);
  await button('Bring it back').click();
  expect(story('a')?.removedAt).toBe(null);
  await expect.element(page.getByLabelText('Title')).toHaveValue(truce.title);
});

it('changes nothing in a story that a later version wrote', async () => {
  const { sent } = await stage(root, '#/stories/a', all, [{ key: 'story:a', why: 'newer' }]);
  await expect.element(page.getByLabelText('Title')).toHaveAttribute('readonly');
  await page.getByRole('checkbox', { name: 'failure' }).click();
  expect(sent).toEqual([]);
});

it('names the gaps that are asked for, and the story that carries too much', async () => {
  await stage(root, '#/coverage/n', all);
  await expect.element(page.getByText('Asked for, and without a story: failure.')).toBeVisible();
  await expect.element(page.getByText('“The release-train truce” is to answer 5 themes.')).toBeVisible();
  const rows = [...root.querySelectorAll('tbody th')].map(one => one.textContent);
  expect(rows.slice(0, 2)).toEqual(['★asked for in the advert conflict', '★asked for in the advert failure']);
});

it('opens a story that is tagged by the gap, with something to help remember', async () => {
  const { story, order } = await stage(root, '#/coverage/n', all);
  await button('Write one for failure').click();
  await expect
    .element(page.getByText(/^To bring one to mind: something you would do differently/))
    .toBeVisible();
  await page.getByLabelText('Title').fill('L');
  expect(story('new-1')?.tags).toEqual(['failure']);
  expect(order('n')).toContain('new-1');
});
