// An interview looked at once and put down: by pointer, by keyboard, lawful in light and in dark.
import axe from 'axe-core';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyDebrief, steps, type Debrief, type Step } from '../../../../src/core/debrief.ts';
import { emptyPerson } from '../../../../src/core/interview.ts';
import type { Kept } from '../../../../src/core/record.ts';
import { defaults } from '../../../../src/core/settings.ts';
import { dayFieldOf } from '../../../../src/core/promised.ts';
import { emptyTension } from '../../../../src/core/tension.ts';
import { debriefEn as words } from '../../../../src/i18n/studio-debrief-en.ts';
import { root, rootEach } from '../root.ts';
import { interviewOf, recordOf, stage, storyOf } from './stage.tsx';

rootEach();

const min = 60_000;
// A Tuesday, five past two.
const joinedAt = new Date(2026, 10, 24, 14, 5).getTime();
const northwind = interviewOf('n', {
  company: 'Northwind',
  role: 'Product lead',
  startsAt: joinedAt,
  people: [{ ...emptyPerson, name: 'Dana Reyes', role: 'head of product' }],
  stories: ['a', 'b'],
});
const stories = [
  storyOf('a', { title: 'The release-train truce', proof: '-38 %' }),
  storyOf('b', { title: 'Took over a stalled team', proof: '12 people' }),
  storyOf('c', { title: 'The pricing bet' }),
];
const call = recordOf('call', 'k', {
  interview: 'n',
  host: 'meet.google.com',
  joinedAt,
  leftAt: joinedAt + 50 * min,
  used: ['b'],
  read: 'even',
  muted: false,
});
const moment = (id: string, patch: Partial<Kept<'moment'>['body']> = {}) =>
  recordOf('moment', id, {
    call: 'k',
    interview: null,
    into: 12 * min,
    at: joinedAt + 12 * min,
    kind: 'blank',
    question: 'Tell me about a conflict at work',
    later: 'The truce with sales',
    ...patch,
  });
const parked = moment('m2', {
  into: 31 * min,
  at: joinedAt + 31 * min,
  kind: 'park',
  question: '',
  later: '',
});
const debrief = (patch: Partial<Debrief> = {}) =>
  recordOf('debrief', 'n', { ...emptyDebrief, startedAt: Date.now(), ...patch });
const at = (step: Step, ...more: readonly Kept[]) =>
  stage(root, 'n', [northwind, ...stories, call, moment('m1'), parked, debrief({ step }), ...more]);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name });
const texts = (selector: string) => [...root.querySelectorAll(selector)].map(one => one.textContent);

describe('the way through', () => {
  it('begins with three things that went well, and ends with one to change', async () => {
    await stage(root, 'n', [northwind, call, moment('m1')]);
    await expect.element(heading('What did you do well?')).toBeVisible();
    expect(texts('.way button')).toEqual(steps.map(step => words.steps[step]));
    for (const step of steps.slice(1)) await button(words.next(words.steps[step])).click();
    await expect.element(heading('What will you do otherwise next time?')).toHaveFocus();
    expect(button(/^Next:/).query()).toBe(null);
    await button('Back').click();
    await expect.element(heading('What did they say that stayed with you?')).toBeVisible();
    await button('Left out').click();
    await expect.element(heading('What was left out?')).toHaveFocus();
  });

  it('speaks of the user by the name they gave', async () => {
    const settings = recordOf('settings', 'settings', { ...defaults, name: 'Sam' });
    await stage(root, 'n', [northwind, settings]);
    await expect.element(heading('What did Sam do well?')).toBeVisible();
    await button('They said').click();
    await expect.element(heading('What did they say that stayed with Sam?')).toBeVisible();
  });

  it('works where no call was seen: nothing is parked, and all else is there', async () => {
    await stage(root, 'n', [interviewOf('n', { company: 'Northwind' })]);
    expect(texts('.way button')).not.toContain('Parked');
    await button('Strengths').click();
    await expect.element(page.getByText(words.strengths.none)).toBeVisible();
  });

  it('keeps each keystroke and where one is, and goes on from there', async () => {
    const { body, held } = await stage(root, 'n', [northwind]);
    expect(body('debrief', 'n')).toBe(null);
    await page.getByLabelText('Second').fill('A pause before the hard one');
    expect(body('debrief', 'n')?.well).toEqual(['', 'A pause before the hard one', '']);
    await button('Left out').click();
    await page.getByLabelText('Missing information').fill('The team in Oslo');
    render(null, root);
    await stage(root, 'n', [...held.values()]);
    await expect.element(page.getByLabelText('Missing information')).toHaveValue('The team in Oslo');
  });

  it('is walked from end to end by the keyboard alone', async () => {
    const { body } = await at('well');
    // Unchanged: the order of the page is the order of its parts.
    const reach = async (name: string) => {
      for (let n = 0; n < 40 && document.activeElement?.textContent !== name; n++) await userEvent.tab();
    };
    await page.getByLabelText('First').click();
    await userEvent.keyboard('The truce');
    await reach('Next: parked');
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('What you parked in the call')).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowRight}');
    expect(body('debrief', 'n')).toMatchObject({ well: ['The truce', '', ''], fates: { m1: 'phone' } });
    for (const step of ['missing', 'asked', 'strengths', 'said', 'change'] as const) {
      await reach(`Next: ${words.steps[step].toLowerCase()}`);
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => document.activeElement?.tagName).toBe('H2');
    }
    await reach(words.close);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1, name: words.closed.title })).toHaveFocus();
  });

  it.each([
    ['unknown', []],
    ['deleted', [interviewOf('n', { removedAt: 1 }), debrief()]],
  ])('leads back where the interview is %s', async (_, records) => {
    await stage(root, 'n', records);
    await expect.element(page.getByText('There is no interview at this address.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'All interviews' })).toBeVisible();
  });

  it('has no fields where a newer Evenkeel kept it, as nothing typed here could be kept', async () => {
    await stage(root, 'n', [northwind], [{ key: 'debrief:n', why: 'newer' }]);
    await expect.element(page.getByText(/written by a newer Evenkeel/)).toBeVisible();
    expect(root.querySelector('input, textarea, button')).toBe(null);
  });
});

describe('the ten minutes', () => {
  it('are a quiet line that says how far they are', async () => {
    await at('well', debrief({ startedAt: Date.now() - 3 * min - 5_000 }));
    await expect.element(page.getByRole('meter')).toHaveAttribute('aria-valuetext', '3 of 10 minutes');
    expect(page.getByText('Enough for today.').query()).toBe(null);
  });

  it('end with “enough”, which takes nothing away', async () => {
    const { body } = await at('well', debrief({ startedAt: Date.now() - 10 * min, well: ['One', '', ''] }));
    await expect.element(page.getByText('Enough for today.')).toBeVisible();
    await page.getByLabelText('Second').fill('Two');
    expect(body('debrief', 'n')?.well).toEqual(['One', 'Two', '']);
    await button(words.close).click();
    expect(body('debrief', 'n')?.doneAt).not.toBe(null);
  });

  it('begin again the next day, not with a page loaded anew', async () => {
    await at('well', debrief({ startedAt: Date.now() - 26 * 60 * min }));
    await expect.element(page.getByRole('meter')).toHaveAttribute('aria-valuetext', '0 of 10 minutes');
  });
});

describe('the moments', () => {
  it('come with time, kind, question and what was typed in the call, and with no moment of another interview', async () => {
    await at('moments', moment('x', { call: null, interview: 'other', question: 'Not here' }));
    expect(texts('.moment > legend').map(one => one?.replace(/\s/g, ' '))).toEqual([
      'Went blank 2:17 PM, 12 min into the call',
      'Parked 2:36 PM, 31 min into the call',
    ]);
    expect(texts('.moment q')).toEqual(['Tell me about a conflict at work']);
    await expect
      .element(page.getByLabelText('What would you add now?').nth(0))
      .toHaveValue('The truce with sales');
  });

  it('are added to where they were logged, and get a place each', async () => {
    const { body } = await at('moments');
    await page.getByLabelText('What would you add now?').nth(1).fill('The number was 38');
    await page.getByRole('radio', { name: 'Add in the note' }).nth(0).click({ force: true });
    await page.getByRole('radio', { name: 'Let it go' }).nth(1).click({ force: true });
    expect(body('moment', 'm2')).toEqual({ ...parked.body, later: 'The number was 38' });
    expect(body('debrief', 'n')?.fates).toEqual({ m1: 'note', m2: 'let-go' });
  });
});

describe('the questions', () => {
  it('take up what was typed in the call, say what they ask for, and are put right', async () => {
    const { body } = await at('asked');
    await page.getByLabelText('Question 1', { exact: true }).fill('Why us?');
    await button('Add “Tell me about a conflict at work”').click();
    expect(button(/^Add “/).query()).toBe(null);
    await page.getByLabelText('Question 1', { exact: true }).fill('Did you ever fail');
    await expect.element(page.getByLabelText('It asked for').nth(0)).toHaveValue('failure');
    await expect.element(page.getByLabelText('It asked for').nth(1)).toHaveValue('conflict');
    await page.getByLabelText('It asked for').nth(0).selectOptions('learning');
    await page.getByLabelText('Question 1', { exact: true }).fill('Did you ever fail at work?');
    await page.getByRole('radio', { name: 'Not yet' }).nth(0).click({ force: true });
    await button('Another question').click();
    await expect.element(page.getByLabelText('Question 3', { exact: true })).toHaveFocus();
    await page.getByLabelText('Question 3', { exact: true }).fill('Why us?');
    expect(body('debrief', 'n')?.asked).toEqual([
      { text: 'Did you ever fail at work?', competency: 'learning', felt: 1 },
      { text: 'Tell me about a conflict at work', competency: 'conflict', felt: null },
      { text: 'Why us?', competency: null, felt: null },
    ]);
  });

  it('begin a story of what was asked for, and come off the list with a way back', async () => {
    const asked = [{ text: 'A conflict?', competency: 'conflict', felt: 1 }] as const;
    const { body, route } = await at('asked', debrief({ step: 'asked', asked }));
    await button('Remove question 1').click();
    expect(body('debrief', 'n')?.asked).toEqual([]);
    await button('Undo').click();
    expect(body('debrief', 'n')?.asked).toEqual(asked);
    await button('Write a story for question 1').click();
    expect(route.value).toEqual({ page: 'story', id: 'new-1' });
  });
});

describe('the strengths', () => {
  it('are told as the ledger says, until the user says otherwise', async () => {
    const { body } = await at('strengths');
    const tick = (name: RegExp) => page.getByRole('checkbox', { name });
    await expect.element(tick(/stalled team/)).toBeChecked();
    await expect.element(tick(/truce/)).not.toBeChecked();
    await expect.element(page.getByText(words.strengths.untold(1))).toBeVisible();
    await tick(/truce/).click();
    await tick(/stalled team/).click();
    await page.getByText(words.strengths.others).click();
    await tick(/pricing/).click();
    expect(body('debrief', 'n')?.told).toEqual(['a', 'c']);
    expect(body('call', 'k')?.used).toEqual(['b']);
  });
});

describe('what they said', () => {
  it('is one thing that stayed, and names that are added to the interview', async () => {
    const { body } = await at('said');
    await page.getByLabelText('What they said').fill('They are short of hands in Oslo');
    await button('Add a person').click();
    await page.getByLabelText('Name').nth(1).fill('Ben Ode');
    expect(body('debrief', 'n')?.heard).toBe('They are short of hands in Oslo');
    expect(body('interview', 'n')?.people.map(({ name }) => name)).toEqual(['Dana Reyes', 'Ben Ode']);
  });

  it('is a promise whose day is understood, counted from the call, and follows the words', async () => {
    const { body } = await at('said');
    const days = () => body('debrief', 'n')?.promises.map(one => dayFieldOf(one.at, ''));
    await page.getByLabelText('Promise 1', { exact: true }).fill('Decision by Friday');
    await expect.element(page.getByText('Understood: Friday, November 27')).toBeVisible();
    await page.getByLabelText('Promise 1', { exact: true }).fill('Decision in two weeks');
    expect(days()).toEqual(['2026-12-08']);
  });

  it('is a day put right by hand, which stays as it is, or no day at all', async () => {
    const { body } = await at('said');
    const day = () => dayFieldOf(body('debrief', 'n')?.promises[0]?.at ?? null, '');
    const promise = page.getByLabelText('Promise 1', { exact: true });
    await promise.fill('Decision by Friday');
    await page.getByLabelText('Day of promise 1').fill('2026-12-04');
    expect(day()).toBe('2026-12-04');
    await promise.fill('Decision by Friday, or so');
    expect(day()).toBe('2026-12-04');
    await button('No day for promise 1').click();
    expect(day()).toBe('');
    await promise.fill('Decision by Friday, or later');
    expect(day()).toBe('');
    await button('Another promise').click();
    await expect.element(page.getByLabelText('Promise 2', { exact: true })).toHaveFocus();
    await page.getByLabelText('Promise 2', { exact: true }).fill('They may call');
    expect(day()).toBe('');
    await button('Remove promise 2').click();
    expect(body('debrief', 'n')?.promises.length).toBe(1);
  });
});

it('ends with how it is now, beside what was said before the call', async () => {
  const before = { ...emptyTension, interview: 'n', at: 5, before: 7 };
  const { body } = await at('change', recordOf('tension', 'n', before));
  await page.getByLabelText(words.change.field).fill('Ask about the team first');
  await page.getByRole('radio', { name: /^3:/ }).click({ force: true });
  expect(body('debrief', 'n')?.change).toBe('Ask about the team first');
  expect(body('tension', 'n')).toEqual({ ...before, after: 3 });
});

describe('closing', () => {
  const whole = debrief({
    well: ['The truce', '', 'A pause'],
    fates: { m1: 'note', m2: 'let-go' },
    promises: [{ text: 'Decision', at: new Date(2026, 10, 27, 12).getTime() }],
    change: 'Ask first',
    step: 'change',
  });

  it('says that it is closed, sums up in a few lines, and leads to note and call', async () => {
    const { body } = await at('change', whole);
    await button(words.close).click();
    expect(body('debrief', 'n')?.doneAt).not.toBe(null);
    await expect.element(page.getByRole('heading', { level: 1, name: words.closed.title })).toHaveFocus();
    expect(texts('dd')).toEqual([
      'The truceA pause',
      'Ask first',
      'DecisionFriday, November 27',
      '1 moment for the note1 let go',
    ]);
    await expect
      .element(page.getByRole('link', { name: words.closed.note }))
      .toHaveAttribute('href', '#/interviews/n/note');
    await expect
      .element(page.getByRole('link', { name: words.closed.call }))
      .toHaveAttribute('href', '#/interviews/n/call');
    expect(page.getByRole('textbox').query()).toBe(null);
  });

  it('is undone only when asked for', async () => {
    const { body } = await at('well', debrief({ doneAt: 5, step: 'said' }));
    await expect.element(page.getByText(words.closed.nothing)).toBeVisible();
    await button(words.closed.again).click();
    expect(body('debrief', 'n')?.doneAt).toBe(null);
    await expect.element(heading(words.heard.title(''))).toBeVisible();
  });
});

/** What axe finds at two widths, and how far the page runs over. */
const faults = async (): Promise<readonly unknown[]> => {
  const found: unknown[] = [];
  for (const width of [1280, 360]) {
    await page.viewport(width, 900);
    // What is half faded in has no contrast yet.
    await Promise.all(document.getAnimations().map(one => one.finished.catch(() => undefined)));
    const { violations } = await axe.run(root);
    found.push(...violations.map(({ id, nodes }) => [width, id, nodes.map(({ html }) => html)]));
    const over = document.documentElement.scrollWidth - width;
    if (over > 0) found.push([width, 'runs over by', over]);
  }
  return found;
};

it.each(['light', 'dark'] as const)('is lawful in %s in each of its parts, down to 360 px', async theme => {
  document.documentElement.style.colorScheme = theme;
  await at(
    'well',
    debrief({
      startedAt: Date.now() - 11 * min,
      well: ['The truce', 'A pause', 'Their laugh'],
      fates: { m2: 'let-go' },
      asked: [{ text: 'A conflict?', competency: 'conflict', felt: 1 }],
      promises: [{ text: 'Decision', at: joinedAt }],
    }),
  );
  for (const step of steps) {
    await button(words.steps[step]).click();
    expect(await faults()).toEqual([]);
  }
  await button(words.close).click();
  expect(await faults()).toEqual([]);
});
