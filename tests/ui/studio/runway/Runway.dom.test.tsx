// The last minutes before an interview on one page, lawful in light and in dark.
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { emptyPerson } from '../../../../src/core/interview.ts';
import { root, rootEach } from '../root.ts';
import { interviewOf, stage, storyOf } from './stage.tsx';

rootEach();

const min = 60_000;
const northwind = () =>
  interviewOf('n', {
    company: 'Northwind',
    role: 'Product lead',
    startsAt: Date.now() + 18 * min + 5_000,
    link: 'https://meet.google.com/abc-defg-hij',
    people: [{ ...emptyPerson, name: 'Dana Reyes', role: 'head of product' }, emptyPerson],
    stories: ['b', 'a', 'gone'],
  });
const stories = [
  storyOf('a', { title: 'The release-train truce', proof: '-38 %' }),
  storyOf('b', { title: 'Took over a stalled team', proof: '12 people' }),
  storyOf('c', { title: 'The pricing bet' }),
];
const open = () => stage(root, 'n', [northwind(), ...stories]);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const texts = (selector: string) => [...root.querySelectorAll(selector)].map(one => one.textContent);

describe('the page of the day', () => {
  it('names the stories in the user’s order, the people, the time, and opens the call', async () => {
    await open();
    expect(texts('.along li')).toEqual(['Took over a stalled team12 people', 'The release-train truce-38 %']);
    expect(texts('.met li')).toEqual(['Dana Reyes, head of product']);
    await expect.element(page.getByText(/in 18 min/)).toBeVisible();
    const call = page.getByRole('link', { name: 'Open call' });
    await expect.element(call).toHaveAttribute('href', 'https://meet.google.com/abc-defg-hij');
    await expect.element(page.getByRole('img', { name: /nothing of ours/ })).toBeVisible();
  });

  it('says what to do where nothing is prepared, and opens no link that is not one', async () => {
    await stage(root, 'e', [interviewOf('e', { link: 'javascript:alert(1)' })]);
    await expect.element(page.getByText('No story is picked for this interview yet.')).toBeVisible();
    await expect.element(page.getByText('No names yet.')).toBeVisible();
    expect(page.getByRole('link', { name: 'Open call' }).query()).toBe(null);
  });

  it.each([
    ['unknown', []],
    ['removed', [interviewOf('n', { removedAt: 1 })]],
  ])('leads back where the interview is %s', async (_, records) => {
    await stage(root, 'n', records);
    await expect.element(page.getByText('There is no interview at this address.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'All interviews' })).toBeVisible();
  });

  it('says who should skip the breath, as large as anything else', async () => {
    await open();
    const text = page.getByText(/heart or lung condition/).element();
    expect(text.parentElement?.getBoundingClientRect().width).toBeGreaterThan(200);
    expect(text.checkVisibility()).toBe(true);
  });

  it('takes the tension, and then breathes', async () => {
    const { body } = await open();
    await page
      .getByRole('group', { name: /right now|tension/i })
      .getByRole('radio')
      .nth(7)
      .click({ force: true });
    await button(/^Start/).click();
    expect(body('breath', 'timer')?.before).toBe(7);
    expect(body('tension', 'n')).toMatchObject({ interview: 'n', before: 7, breathed: null });
  });
});

describe('the checklist', () => {
  it('is ticked for this interview alone', async () => {
    const { body } = await open();
    await page.getByRole('checkbox', { name: 'A glass of water in reach' }).click();
    await page.getByRole('checkbox', { name: 'Camera at eye height' }).click();
    await expect.element(page.getByText('2 of 6 done')).toBeVisible();
    expect(body('ticks', 'n')).toEqual({ done: ['water', 'camera'] });
    await page.getByRole('checkbox', { name: 'Camera at eye height' }).click();
    expect(body('ticks', 'n')).toEqual({ done: ['water'] });
  });

  it('is the user’s own: added to, reworded, put in order, and taken from with a way back', async () => {
    const { body } = await open();
    const ids = () => body('runway', 'runway')?.items.map(({ id }) => id);
    await page.getByText('Change the list').click();
    await page.getByLabelText('Something of your own').fill('Dog fed');
    await button('Add').click();
    await button('Move up: Dog fed').click();
    expect(ids()).toEqual(['water', 'mint', 'camera', 'self-view', 'notifications', 'new-1', 'light']);
    await expect.element(page.getByText('Dog fed is now 6 of 7.')).toBeInTheDocument();
    await page.getByLabelText('Item 2').fill('Tea');
    expect(body('runway', 'runway')?.items[1]).toEqual({ id: 'mint', text: 'Tea' });
    await button('Remove: Tea').click();
    expect(ids()).not.toContain('mint');
    await button('Undo').click();
    expect(ids()).toContain('mint');
  });
});

describe('what is decided before', () => {
  it('is a line to stand on of the user’s choice', async () => {
    const { body } = await open();
    await expect.element(page.getByText('I am excited about this.')).toBeVisible();
    await page.getByRole('radio', { name: 'What matters to me' }).click({ force: true });
    await page.getByLabelText('What matters to you, in one line').fill('Fair work');
    await expect.element(page.getByText('Fair work', { exact: true })).toBeVisible();
    expect(body('runway', 'runway')).toMatchObject({ steady: 'value', value: 'Fair work' });
  });

  it('is three plans, whose “then” becomes the line that Reset shows', async () => {
    const { body } = await open();
    await page.getByLabelText('1. Then I say').fill('One moment, I have a good one.');
    await button(/^Use “I caught/).click();
    expect(body('settings', 'settings')?.lines).toEqual({
      blank: 'One moment, I have a good one.',
      misheard: 'I caught the first part. Could you say the rest again?',
    });
    await page.getByLabelText('1. If').selectOptions('the line breaks up');
    expect(body('runway', 'runway')?.plans).toEqual(['lag', 'misheard', 'misspoke']);
    await expect.element(page.getByLabelText('1. Then I say')).toHaveValue('');
    await page.getByLabelText('2. Then I say').fill('');
    expect(body('settings', 'settings')?.lines).toEqual({ blank: 'One moment, I have a good one.' });
  });

  it('is where the strip stands, with an honest word where that is too far from the lens', async () => {
    const { body } = await open();
    await page.getByLabelText('Where is your camera?').selectOptions('On top of the screen');
    await page.getByRole('radio', { name: '50 cm' }).click({ force: true });
    await expect.element(page.getByText(/about 9° off the lens: they see/)).toBeVisible();
    await expect.element(page.getByText(/From 70 cm away/)).toBeVisible();
    expect(body('settings', 'settings')?.place).toEqual({ x: 0.5, y: 0 });
    await page.getByLabelText('Where is your camera?').selectOptions('Right of it');
    expect(body('settings', 'settings')?.place).toEqual({ x: 1, y: 0.4 });
    await button('Back to the top, in the middle').click();
    expect(body('settings', 'settings')?.place).toBe(null);
    expect(body('runway', 'runway')?.lens).toBe(null);
  });

  it('is when to be reminded, or that one is not', async () => {
    const { body } = await open();
    await expect.element(page.getByRole('radio', { name: '20 min' })).toBeChecked();
    await page.getByRole('radio', { name: 'Off', exact: true }).click({ force: true });
    expect(body('runway', 'runway')?.remindMs).toBe(0);
    await page.getByRole('radio', { name: 'Never' }).click({ force: true });
    expect(body('runway', 'runway')).toMatchObject({ remindMs: 0, debriefs: false });
  });
});

it.each(['light', 'dark'] as const)('is lawful in %s, with its list open, down to 360 px', async theme => {
  document.documentElement.style.colorScheme = theme;
  await open();
  await page.getByText('Change the list').click();
  await page.getByLabelText('Where is your camera?').selectOptions('Left of it');
  await page.getByRole('radio', { name: '60 cm' }).click({ force: true });
  for (const width of [1280, 360]) {
    await page.viewport(width, 900);
    // What is half faded in has no contrast yet.
    await Promise.all(document.getAnimations().map(one => one.finished.catch(() => undefined)));
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
});
