// Asking where things stand: whom, by which way, when and what came of it, lawful in light and in dark.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyPerson } from '../../../../src/core/interview.ts';
import { at, contactOf, dana, interviewOf, looked, moment, northwind, rosa, stage } from './stage.tsx';

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(1280, 900);
  // The date alone stands still; timers and the page go on.
  vi.useFakeTimers({ toFake: ['Date'] });
  document.documentElement.lang = 'en';
  document.title = 'Evenkeel';
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  vi.useRealTimers();
  render(null, root);
  root.remove();
  document.documentElement.style.cssText = '';
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const lead = () => root.querySelector('.lead')?.textContent;
const all = [northwind(), looked, moment, contactOf({})];

describe('whom and how', () => {
  it('is who arranged it, in writing first, with the reason', async () => {
    await stage(root, all);
    expect(lead()).toBe('Write to Rosa Lind, Tuesday 1 December.');
    await expect.element(page.getByText(/nobody there has phoned you/)).toBeVisible();
    await expect.element(page.getByLabelText('Person')).toHaveValue('0');
    await expect.element(page.getByRole('heading', { name: 'The e-mail' })).toBeVisible();
    expect(page.getByRole('link', { name: /^Call/ }).query()).toBe(null);
  });

  it('is the phone where they phoned before, with the very number it dials', async () => {
    const { body } = await stage(root, all);
    await page.getByLabelText('They phoned me before, or asked me to call').click();
    expect(lead()).toBe('Call Rosa Lind, Tuesday 1 December.');
    const link = page.getByRole('link', { name: 'Call Rosa Lind' });
    await expect.element(link).toHaveAttribute('href', 'tel:+49301234567');
    await expect.element(page.getByText('+49 30 123 4567')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'If a voicemail answers' })).toBeVisible();
    expect(body('contact', 'n')).toMatchObject({ phoned: true, prefers: null });
  });

  it('is the user’s choice in the end', async () => {
    const { body } = await stage(root, all);
    await page.getByRole('radio', { name: 'Phone' }).click({ force: true });
    expect(lead()).toBe('Call Rosa Lind, Tuesday 1 December.');
    await page.getByLabelText('Person').selectOptions('Dana Reyes (interviewer)');
    expect(lead()).toBe('Call Dana Reyes, Tuesday 1 December.');
    await expect.element(page.getByText(/There is no number for them yet/)).toBeVisible();
    expect(body('contact', 'n')).toMatchObject({ prefers: 'phone', name: 'Dana Reyes' });
    await page.getByRole('radio', { name: 'As advised' }).click({ force: true });
    expect(lead()).toBe('Write to Dana Reyes, Tuesday 1 December.');
    await expect.element(page.getByText(/There is no e-mail address for them yet/)).toBeVisible();
  });

  it.each([
    ['*31#+49301234567', /service code/],
    ['0800 FLOWERS', /letters in this number/],
    ['112', /too short/],
  ])('says why %s is not dialled, and offers nothing to press', async (phone, why) => {
    await stage(root, [northwind({ people: [{ ...rosa, phone }] }), contactOf({ phoned: true })]);
    await expect.element(page.getByText(why)).toBeVisible();
    expect(root.querySelector('a[href^="tel:"]')).toBe(null);
  });

  it('helps to note who arranged it, where nobody is', async () => {
    const { body } = await stage(root, [northwind({ people: [] })]);
    expect(lead()).toMatch(/^Write to whoever arranged it, from|^Write to whoever arranged it,/);
    await button('Add who arranged it').click();
    const name = page.getByLabelText('Name', { exact: true });
    await expect.element(name).toHaveFocus();
    await name.fill('Rosa');
    await page.getByRole('textbox', { name: 'Phone', exact: true }).fill('030 1234567');
    expect(body('interview', 'n')?.people).toEqual([
      { ...emptyPerson, name: 'Rosa', phone: '030 1234567', kind: 'recruiter' },
    ]);
    expect(lead()).toMatch(/^Write to Rosa,/);
  });

  it('follows a name that is corrected here', async () => {
    const { body } = await stage(root, [northwind(), contactOf({ name: 'Dana Reyes' })]);
    await page.getByText('Names, numbers and addresses').click();
    await page.getByLabelText('Name', { exact: true }).first().fill('Dana Reyes-Park');
    expect(body('contact', 'n')?.name).toBe('Dana Reyes-Park');
    expect(lead()).toMatch(/^Write to Dana Reyes-Park,/);
  });
});

it('has no fields where a newer Evenkeel kept the contact, as nothing typed here could be kept', async () => {
  await stage(root, [northwind()], '2026-11-24T18:00', 'n', [{ key: 'contact:n', why: 'newer' }]);
  await expect.element(page.getByText(/written by a newer Evenkeel/)).toBeVisible();
  expect(root.querySelector('input, textarea, button')).toBe(null);
});

describe('when', () => {
  it('is two working days after what they promised, as the debrief or the user has it', async () => {
    const { body } = await stage(root, all);
    await expect.element(page.getByText('They named Friday 27 November.', { exact: false })).toBeVisible();
    const field = page.getByLabelText('The day they promised an answer for');
    await expect.element(field).toHaveValue('2026-11-27');
    await field.fill('2026-12-04');
    expect(lead()).toBe('Write to Rosa Lind, Tuesday 8 December.');
    expect(body('contact', 'n')?.promisedAt).toBe(at('2026-12-04T12:00'));
    await button('As in the debrief again').click();
    expect(lead()).toBe('Write to Rosa Lind, Tuesday 1 December.');
  });

  it('is five to seven working days after it where nothing was promised', async () => {
    await stage(root, [northwind()]);
    await expect.element(page.getByText(/from Tuesday 1 December to Thursday 3 December/)).toBeVisible();
  });

  it('moves behind the user’s own days off, a day or a range at a time, with a way back', async () => {
    const { body } = await stage(root, [northwind()]);
    await page.getByLabelText('From', { exact: true }).fill('2026-12-01');
    await page.getByLabelText('To (if longer)').fill('2026-12-04');
    await button('Add').last().click();
    expect(lead()).toBe('Write to Rosa Lind, Monday 7 December.');
    await page.getByLabelText('From', { exact: true }).fill('2026-11-26');
    await userEvent.keyboard('{Enter}');
    expect(body('daysOff', 'daysOff')?.days).toEqual([
      '2026-11-26',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ]);
    expect(lead()).toBe('Write to Rosa Lind, Tuesday 8 December.');
    await button('Remove: Tuesday 1 December to Friday 4 December').click();
    expect(body('daysOff', 'daysOff')?.days).toEqual(['2026-11-26']);
    await button('Undo').click();
    expect(body('daysOff', 'daysOff')?.days).toHaveLength(5);
  });

  it('says so where a day off is no date yet', async () => {
    await stage(root, [northwind()]);
    await button('Add').last().click();
    await expect.element(page.getByText('That is no whole date yet.')).toBeVisible();
  });

  it('goes to the calendar as a file that says whom, and nothing else', async () => {
    const names: string[] = [];
    const held: Blob[] = [];
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
      if (blob instanceof Blob) held.push(blob);
      return 'blob:x';
    });
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await stage(root, all);
    await expect.element(page.getByText(/It says “Write to Rosa Lind”/)).toBeVisible();
    await button('Save for your calendar (.ics)').click();
    await expect.element(page.getByText('Saved to your downloads.')).toBeVisible();
    make.mockRestore();
    press.mockRestore();
    const file = (await held[0]?.text()) ?? '';
    expect(names).toEqual(['evenkeel-call.ics']);
    expect(file).toContain('DTSTART;VALUE=DATE:20261201');
    expect(file).toContain('SUMMARY:Write to Rosa Lind');
    expect(file).not.toMatch(/Northwind|Product|1234567|rollout|release/);
  });

  it('waits where it is to come, and asks where nothing is known', async () => {
    const first = await stage(root, [northwind({ startsAt: at('2026-11-25T14:00') })]);
    expect(lead()).toBe('When the interview is over, this is how to ask where things stand.');
    first.end();
    await stage(root, [northwind({ startsAt: null })]);
    await expect.element(page.getByText(/When was it\?/)).toBeVisible();
  });
});

describe('what came of it', () => {
  it('sets the second try by one press, keeps its line, and ends after two', async () => {
    const { body } = await stage(root, all, '2026-12-01T10:00');
    expect(lead()).toBe('Write to Rosa Lind, today.');
    await button('I wrote to them').click();
    const second = 'Once more, and then it is enough: Call Rosa Lind, Tuesday 8 December.';
    expect(lead()).toBe(second);
    await expect.element(page.getByRole('status').filter({ hasText: second })).toBeVisible();
    await page.getByRole('textbox', { name: 'I wrote to them, today' }).fill('Asked for the timeline');
    await page.getByLabelText('The next step, in one line').fill('Call on Tuesday');
    expect(body('contact', 'n')).toMatchObject({
      attempts: [
        { at: at('2026-12-01T10:00'), way: 'email', was: 'wrote', outcome: 'Asked for the timeline' },
      ],
      next: 'Call on Tuesday',
    });
    await button('Left a voicemail').click();
    expect(lead()).toMatch(/^You asked twice/);
    await button('Remove: Left a voicemail, today').click();
    expect(lead()).toBe(second);
    await button('Undo').click();
    expect(lead()).toMatch(/^You asked twice/);
    await button('They answered').click();
    expect(lead()).toBe('You have your answer, so there is nothing to chase.');
    await page.getByLabelText('The day they promised an answer for').fill('2026-12-11');
    expect(lead()).toBe('Write to Rosa Lind, Tuesday 15 December.');
  });

  it('takes no way back with it what was typed since', async () => {
    const { body } = await stage(root, [
      northwind(),
      contactOf({ attempts: [{ at: at('2026-11-24T17:00'), way: 'phone', was: 'no-answer', outcome: '' }] }),
    ]);
    await page.getByRole('button', { name: 'No answer', exact: true }).click();
    await button('Remove: No answer, today').first().click();
    await expect.element(button('Undo')).toBeVisible();
    await page.getByLabelText('The next step, in one line').fill('Write');
    expect(button('Undo').query()).toBe(null);
    expect(body('contact', 'n')).toMatchObject({ next: 'Write', attempts: [{ was: 'no-answer' }] });
  });

  it('leaves one voicemail and no second', async () => {
    await stage(root, [
      ...all.slice(0, 3),
      contactOf({
        phoned: true,
        prefers: 'phone',
        attempts: [{ at: at('2026-12-01T10:00'), way: 'phone', was: 'voicemail', outcome: '' }],
      }),
    ]);
    await expect.element(page.getByText(/You left one already/)).toBeVisible();
    await expect.element(page.getByText(/One is enough, so write this time/)).toBeVisible();
  });
});

it('is the same page for an interview nobody looked back on', async () => {
  await stage(root, [northwind({ people: [dana] })]);
  await expect.element(page.getByRole('link', { name: 'Do the debrief' }).first()).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'What to mention' })).toBeVisible();
});

it.each([
  ['unknown', []],
  ['removed', [interviewOf('n', { removedAt: 1 })]],
])('leads back where the interview is %s', async (_, records) => {
  await stage(root, records);
  await expect.element(page.getByText('There is no interview at this address.')).toBeVisible();
});

it.each(['light', 'dark'] as const)('is lawful in %s, all of it open, down to 360 px', async theme => {
  document.documentElement.style.colorScheme = theme;
  await stage(root, [
    ...all.slice(0, 3),
    contactOf({
      phoned: true,
      attempts: [{ at: at('2026-11-24T17:00'), way: 'phone', was: 'no-answer', outcome: 'Rang out' }],
    }),
  ]);
  await page.getByLabelText('From', { exact: true }).fill('2026-12-01');
  await button('Add').last().click();
  const look = async () => {
    for (const width of [1280, 390, 360]) {
      await page.viewport(width, 900);
      // What is half faded in has no contrast yet.
      await Promise.all(
        document.getAnimations().map(one => (one.playState === 'finished' ? one.finished : one.finish())),
      );
      const { violations } = await axe.run(root);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  };
  await look();
  for (const details of root.querySelectorAll('details')) details.open = true;
  await look();
  await page.viewport(1280, 900);
  await button('Large, for the call').click();
  await look();
});
