// Progress as it is seen: pictures by keys and by pointer, the same as tables, lawful in light and in dark.
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Kept } from '../../../../src/core/record.ts';
import { Progress } from '../../../../src/ui/studio/progress/Progress.tsx';
import {
  call,
  day,
  interview,
  moment,
  noon,
  rehearsal,
  search,
  story,
  tension,
} from '../../../core/progress-sample.ts';
import { root, rootEach } from '../root.ts';
import { stageOf } from '../stage.tsx';

rootEach();

const open = (records: readonly Kept[]) =>
  stageOf(root, '#/progress', model => <Progress model={model} />, { records, now: () => noon });
const titles = () => [...root.querySelectorAll('.pictures h2')].map(one => one.textContent);
const plot = (title: string) => page.getByRole('slider', { name: `${title}, one by one` });
const says = async (title: string) => (await plot(title).element().getAttribute('aria-valuetext')) ?? '';
const rated = (...all: readonly (readonly [number | null, number | null, number | null])[]) =>
  all.flatMap(([before, breathed, after], nth) => [
    interview(`n${nth}`, { company: `Firm ${nth}` }),
    tension(`n${nth}`, { interview: `n${nth}`, at: noon - (9 - nth) * day, before, breathed, after }),
  ]);

describe('before anything happened', () => {
  it('says what will be here, and leads to a rehearsal first', async () => {
    await open([]);
    await expect.element(page.getByText(/this page shows how tension went/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Rehearse' })).toHaveAttribute('href', '#/rehearse');
    expect(root.querySelectorAll('.plot, table').length).toBe(0);
  });
});

describe('a search of three months', () => {
  it('is seven pictures, each with what it says in words', async () => {
    await open(search(12, 7));
    expect(titles()).toEqual([
      'Tension in interviews',
      'How long answers ran',
      'What was asked, and how it went',
      'Stories told',
      'Resets by kind',
      'Notes after the call',
      'Tension when practising',
    ]);
    await expect
      .element(page.getByText('Before a call: about 8 at first, about 6 lately. That is clearly lower.'))
      .toBeVisible();
    await expect.element(page.getByText(/Some of any drop would have come anyway/).first()).toBeVisible();
    await expect.element(page.getByText(/Worn by now.*“The release-train truce”/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'The outage at quarter end' })).toBeVisible();
  });

  it('draws axes from 0 to 10 in the words they were rated by, and names what it draws beside it', async () => {
    await open(search(12, 7));
    const words = [...root.querySelectorAll('.whole .plot')].map(one =>
      [...one.querySelectorAll('text')].map(text => text.textContent),
    )[0];
    expect(words).toEqual(
      expect.arrayContaining(['0: settled', '10: overwhelming', 'before', 'breathing', 'the call']),
    );
    expect(words?.filter(word => /^[A-Z][a-z]{2} \d+$/.test(word ?? ''))).toHaveLength(12);
  });

  it('is told point by point with the keys alone, from the latest one', async () => {
    await open(search(12, 7));
    const title = 'Tension in interviews';
    expect(await says(title)).toMatch(
      /^[A-Z][a-z]{2} \d+, Vale: 4 before, 3 after breathing and 1 after the call\. Down one with the breath: slight\.$/,
    );
    await userEvent.tab();
    await expect.element(plot(title)).toHaveFocus();
    expect(root.querySelectorAll('.at')).toHaveLength(1);
    await userEvent.keyboard('{ArrowLeft}');
    expect(await says(title)).toContain('Ostrander: 6 before, 6 after breathing');
    await expect.element(page.getByText(/Ostrander: 6 before.*The same with the breath\./)).toBeVisible();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(await says(title)).toContain('Northwind: 8 before');
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(await says(title)).toContain('Vale');
    // Tab goes on to the table and the files, and the mark is gone.
    await userEvent.tab();
    expect(root.querySelectorAll('.at')).toHaveLength(0);
    for (const name of ['save the table', 'save the picture']) {
      await userEvent.tab();
      expect(document.activeElement?.getAttribute('aria-label')).toContain(`${title}: ${name}`);
    }
  });

  it('is told under the pointer', async () => {
    await open(search(12, 7));
    const element = plot('Stories told').element();
    const { x, y, width, height } = element.getBoundingClientRect();
    const at = (share: number) =>
      element.dispatchEvent(
        new PointerEvent('pointermove', {
          clientX: x + width / 2,
          clientY: y + height * share,
          bubbles: true,
        }),
      );
    at(0.45);
    await expect.poll(() => says('Stories told')).toMatch(/^“(Took over|A migration|Hired)/);
    element.dispatchEvent(new PointerEvent('pointerleave'));
    await expect
      .poll(() => says('Stories told'))
      .toMatch(/^“The release-train truce”: told in 12 interviews/);
  });

  it('has the same behind each picture as a table', async () => {
    await open(search(12, 7));
    const card = page.getByRole('region', { name: 'Resets by kind', exact: true });
    await card.getByText('Show as table').click();
    await expect.element(card.getByRole('columnheader', { name: 'Misspoke' })).toBeVisible();
    expect(card.getByRole('row').elements()).toHaveLength(13);
    expect(card.getByRole('row').elements()[1]?.textContent).toMatch(/2026Northwind21000$/);
  });

  it('never marks the person: no score, no grade, no red', async () => {
    await open(search(12, 7));
    expect(root.textContent).not.toMatch(/\b(score|grade|rank|average|%)\b/i);
    const colours = [...root.querySelectorAll('.plot *')].flatMap(one => {
      const { fill, stroke } = getComputedStyle(one);
      return [fill, stroke];
    });
    expect(colours.some(colour => /^rgb\((1[5-9]\d|2\d\d), ([0-6]?\d), ([0-6]?\d)\)/.test(colour))).toBe(
      false,
    );
  });
});

describe('a trend', () => {
  it.each([
    [1, 'A trend takes three. Two more, and it is drawn; until then these are just points.'],
    [2, 'A trend takes three. One more, and it is drawn; until then these are just points.'],
  ])('is not drawn of %i, which are points, and what is missing is said', async (count, missing) => {
    await open(rated([8, 5, 4], [6, 4, 3]).slice(0, count * 2));
    await expect.element(page.getByText(missing)).toBeVisible();
    expect(root.querySelectorAll('.trend')).toHaveLength(0);
    expect(root.querySelectorAll('.mark').length).toBeGreaterThanOrEqual(3 * count);
  });

  it('is drawn and told from three on', async () => {
    await open(rated([8, 5, 4], [6, 4, 3], [5, 4, 4]));
    expect(root.querySelectorAll('.trend')).toHaveLength(2);
    await expect
      .element(page.getByText('After a call: about 4 at first, about 4 lately. That is about the same.'))
      .toBeVisible();
    await expect
      .element(page.getByText('With the breath it mostly went down by 2, over 3 times: a clear change.'))
      .toBeVisible();
  });
});

it('offers no other exercise where it was too much, and says nothing of it else', async () => {
  const { end } = await open(rated([9, 5, 4]));
  await expect.element(page.getByText(/another exercise is not what to reach for/)).toBeVisible();
  end();
  await open(rated([8, 5, 4]));
  expect(root.textContent).not.toContain('another exercise');
});

it('says what cannot be drawn yet, and what it needs', async () => {
  await open([rehearsal('r')]);
  expect(titles()).toEqual(['How long answers ran', 'What was asked, and how it went', 'Still to come']);
  expect([...root.querySelectorAll('.later li')].map(one => one.textContent?.split(/[:,]/)[0])).toEqual([
    'Tension in interviews',
    'Stories told',
    'Resets',
    'Notes',
  ]);
});

it('draws as many of hundreds as there is room for, says so, and has all in the table', async () => {
  await open(search(300, 20));
  await expect
    .element(page.getByText(/^The latest \d\d of 300 are drawn; the table has all\.$/).first())
    .toBeVisible();
  const card = page.getByRole('region', { name: 'Tension in interviews', exact: true });
  await card.getByText('Show as table').click();
  expect(card.getByRole('row').elements()).toHaveLength(301);
});

const strange = [
  interview('x', { company: 'شركة الشمال للبرمجيات والحلول المتقدمة', startsAt: noon - day }),
  call('c', { interview: 'x', joinedAt: noon - day, leftAt: noon - day + 1, used: ['s', 't'] }),
  moment('m', { interview: 'x' }),
  story('s', { title: 'قصة طويلة جدا عن فريق متعثر وما تعلمناه منه في النهاية' }),
  story('t', { title: '<img src=x onerror="window.__xss=1">' }),
  tension('x', { interview: 'x', at: noon - day, before: 10, breathed: 10, after: 10 }),
];

it.each([
  ['light', 'twelve interviews', search(12, 7), ''],
  ['dark', 'twelve interviews', search(12, 7), ''],
  ['light', 'one interview', search(1, 0), 'wide'],
  ['dark', 'names of other scripts and of no good will', strange, 'wide'],
  ['dark', 'nothing', [], ''],
] as const)(
  'is lawful in %s with %s, tables open, from 1920 to 360 px',
  async (theme, _, records, spacing) => {
    document.documentElement.style.colorScheme = theme;
    document.documentElement.className = spacing;
    await open(records);
    for (const details of root.querySelectorAll('details')) details.open = true;
    for (const width of [1920, 1280, 360]) {
      await page.viewport(width, 900);
      await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
      await Promise.all(document.getAnimations().map(one => one.finished.catch(() => undefined)));
      const { violations } = await axe.run(root);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const outside = [...root.querySelectorAll('.plot text')].filter(text => {
        const card = text.closest('.card')?.getBoundingClientRect();
        const { left, right } = text.getBoundingClientRect();
        return left < (card?.left ?? 0) - 1 || right > (card?.right ?? 0) + 1;
      });
      expect(outside.map(text => text.textContent)).toEqual([]);
    }
    expect('__xss' in window).toBe(false);
  },
);
