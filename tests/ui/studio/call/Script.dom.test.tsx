// What to say and to write: made of the debrief, the user's own after the first change, large while the call lasts.
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { at, contactOf, dana, debriefOf, looked, moment, northwind, rosa, stage } from './stage.tsx';

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(1280, 900);
  vi.useFakeTimers({ toFake: ['Date'] });
  document.documentElement.lang = 'en';
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  vi.useRealTimers();
  render(null, root);
  root.remove();
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const all = [northwind(), looked, moment, contactOf({ phoned: true })];
const keywords = () => [...root.querySelectorAll('.slot summary b')].map(one => one.textContent);
const part = (name: string) => root.querySelector(`section[aria-labelledby="${idOf(name)}"]`);
const idOf = (name: string) =>
  [...root.querySelectorAll('h2')].find(one => one.textContent === name)?.id ?? '';
const copied = (name: string) => part(name)?.querySelector('textarea')?.value;

describe('the thirty seconds', () => {
  it('are five keywords, each with its sentence one press away', async () => {
    await stage(root, all);
    expect(keywords()).toEqual([
      'Alex Morgan · Product lead · Tuesday',
      'thanks · calms · release process',
      'timeline? · by Friday?',
      'rollout · nine weeks · anything missing?',
      'thanks · number twice',
    ]);
    await expect.element(page.getByText(/^\d\d words, about 3\d seconds$/)).toBeVisible();
    const sentence = page.getByRole('textbox', { name: 'Your own words' });
    expect(sentence.query()).toBe(null);
    await page.getByText('timeline? · by Friday?').click();
    await expect
      .element(sentence)
      .toHaveValue(
        'I am calling about the timeline. An answer was expected by Friday. Where do things stand?',
      );
  });

  it('are the user’s own after the first change, and can be made again, with a way back', async () => {
    const { body } = await stage(root, all);
    await page.getByText('timeline? · by Friday?').click();
    await page.getByRole('textbox', { name: 'Your own words' }).fill('When will you know?');
    expect(body('contact', 'n')?.script).toEqual({ reason: 'When will you know?' });
    expect(keywords()[2]).toBe('When will you know?');
    await button('Made for me again: Why you call').click();
    expect(keywords()[2]).toBe('timeline? · by Friday?');
    expect(body('contact', 'n')?.script).toEqual({});
    await button('Undo').click();
    expect(keywords()[2]).toBe('When will you know?');
  });

  it('can leave a part out, and say when they are too long', async () => {
    await stage(root, all);
    await page.getByText('thanks · calms · release process').click();
    const own = page.getByRole('textbox', { name: 'Your own words' });
    await own.fill('');
    expect(keywords()[1]).toBe('Left out');
    await own.fill('Thank you very much for all of it. '.repeat(8));
    await expect.element(page.getByText(/more than half a minute/)).toBeVisible();
  });

  it('know the name and the number of the last time', async () => {
    const { body } = await stage(root, [
      northwind(),
      contactOf({ me: 'Alex M.', number: '030 99999' }, 'other'),
    ]);
    await expect.element(page.getByLabelText('Your number, to be said twice')).toHaveValue('030 99999');
    const name = page.getByLabelText('Your name, as you say it on the phone');
    await expect.element(name).toHaveValue('Alex M.');
    await name.fill('');
    await expect.element(name).toHaveValue('');
    expect(body('contact', 'n')).toMatchObject({ me: '', number: null });
  });
});

describe('large, for the call', () => {
  it('tells the slot by the wall clock without a sound, stops by itself, and begins only when asked', async () => {
    vi.useRealTimers();
    await stage(root, all);
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    vi.setSystemTime(at('2026-11-24T18:00'));
    await button('Large, for the call').click();
    const now = () => root.querySelector('[aria-current=step]')?.textContent ?? null;
    const line = () => root.querySelector('.lasts span');
    await expect.element(page.getByRole('dialog', { name: 'Calling Rosa Lind' })).toBeVisible();
    expect([now(), line()]).toEqual([null, null]);
    await button('Start thirty seconds').click();
    await expect.poll(now).toContain('Alex Morgan');
    expect(line()).not.toBe(null);
    vi.advanceTimersByTime(8_000);
    await expect.poll(now).toContain('calms');
    // Slept over: the last slot is told, not the ones between.
    vi.setSystemTime(at('2026-11-24T18:00') + 26_000);
    vi.advanceTimersByTime(6_000);
    await expect.poll(now).toBe(null);
    await expect.element(page.getByText('Thirty seconds. Now it is their turn.')).toBeVisible();
    expect(line()).toBe(null);
    await button('Start again').click();
    await expect.poll(now).toContain('Alex Morgan');
    await button('Stop').click();
    await expect.poll(now).toBe(null);
  });

  it('shows whole sentences where asked, leaves out what is left out, and goes by Escape to where it was', async () => {
    await stage(root, [northwind(), looked, moment, contactOf({ phoned: true, script: { thanks: ' ' } })]);
    await button('Large, for the call').click();
    expect(root.querySelectorAll('.said li')).toHaveLength(4);
    await button('Show whole sentences').click();
    await expect
      .element(page.getByText(/^Hello Rosa Lind, this is Alex Morgan\. You arranged/).last())
      .toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Large, for the call')).toHaveFocus();
    expect(page.getByRole('dialog').query()).toBe(null);
  });
});

describe('beside it', () => {
  it('is a voicemail with the number twice', async () => {
    await stage(root, all);
    expect(part('If a voicemail answers')?.textContent?.split('0171 234567')).toHaveLength(3);
  });

  it('is what to ask them to pass on, to the people by name', async () => {
    await stage(root, all);
    expect(copied('What to ask them to pass on')).toBe(
      'Could you pass this on to Dana Reyes: The rollout took nine weeks, not twelve.',
    );
  });

  it('is what to mention where they were there themselves', async () => {
    await stage(root, [northwind({ people: [dana] }), looked, moment]);
    expect(copied('What to mention')).toBe('The rollout took nine weeks, not twelve');
  });

  it('is what to ask the recruiter and what to tell, all of it to take along', async () => {
    await stage(root, all);
    expect(copied('Talk to your recruiter, Rosa Lind')).toBe(
      [
        'To ask',
        '- How did it go, from what they told you?',
        '- They named Friday. Does that still hold, and what happens next?',
        '- Is there a doubt that I could answer?',
        '- Who decides, and is there anybody I have yet to meet?',
        '',
        'To tell',
        '- This went well: The opening.',
        '- This went well: The pricing story.',
        '- I would like to add: The rollout took nine weeks, not twelve.',
        '- I am still very interested.',
      ].join('\n'),
    );
  });

  it('is the e-mail, opened with its text in it and nothing else', async () => {
    await stage(root, [northwind(), looked, moment, contactOf({})]);
    const link = root.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
    const { pathname, searchParams } = new URL(link?.href ?? '');
    expect(decodeURIComponent(pathname)).toBe('rosa@northwind.example');
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(copied('The e-mail'));
    expect(copied('The e-mail')).toContain('An answer was expected by Friday. Where do things stand?');
  });

  it('shows what was typed as text, whatever it looks like', async () => {
    const bad = '<img src=x onerror="window.hurt = true">';
    await stage(root, [
      northwind({ company: bad, role: bad, people: [{ ...rosa, name: bad, email: bad }] }),
      debriefOf({ heard: bad, well: [bad], missing: bad }),
      contactOf({ me: bad, number: bad, attempts: [{ at: 1, way: 'phone', was: 'spoke', outcome: bad }] }),
    ]);
    expect(root.querySelector('img')).toBe(null);
    expect(Reflect.get(window, 'hurt')).toBe(undefined);
    expect(root.querySelectorAll('a[href^="tel:"], a[href^="mailto:rosa"]')).toHaveLength(0);
  });
});

it('can be done from end to end by keys alone', async () => {
  const { body } = await stage(root, [northwind(), looked, moment, contactOf({})]);
  const seen = (): string => {
    const here = document.activeElement;
    return here?.getAttribute('aria-label') ?? here?.textContent ?? '';
  };
  const to = async (is: (here: Element | null) => boolean): Promise<void> => {
    for (let n = 0; n < 80 && !is(document.activeElement); n++) await userEvent.keyboard('{Tab}');
    expect(is(document.activeElement) || seen()).toBe(true);
  };
  await to(here => here instanceof HTMLInputElement && here.type === 'checkbox');
  await userEvent.keyboard(' ');
  expect(body('contact', 'n')?.phoned).toBe(true);
  await to(here => here instanceof HTMLAnchorElement && here.href.startsWith('tel:'));
  await to(here => here?.textContent === 'No answer');
  await userEvent.keyboard('{Enter}');
  await to(
    here => here instanceof HTMLInputElement && (here.labels?.[0]?.textContent ?? '').startsWith('No answer'),
  );
  await userEvent.keyboard('Rang out');
  expect(body('contact', 'n')?.attempts).toMatchObject([{ was: 'no-answer', outcome: 'Rang out' }]);
  await to(here => here?.tagName === 'SUMMARY' && seen().includes('timeline?'));
  await userEvent.keyboard('{Enter}{Tab}');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await to(here => here?.textContent === 'Large, for the call');
  await userEvent.keyboard('{Enter}');
  await to(here => here?.textContent === 'Start thirty seconds');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => root.querySelector('[aria-current=step]')?.textContent).toContain('Alex Morgan');
  await userEvent.keyboard('{Escape}');
  expect(seen()).toBe('Large, for the call');
});
