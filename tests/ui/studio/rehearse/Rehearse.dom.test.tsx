// A rehearsal as a person goes through it, over the live surface's own session; and that every step is lawful.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Kept } from '../../../../src/core/record.ts';
import { defaults } from '../../../../src/core/settings.ts';
import { rehearsal } from '../../../../src/state/rehearsal.ts';
import { Rehearse } from '../../../../src/ui/studio/rehearse/Rehearse.tsx';
import { root, rootEach } from '../root.ts';
import { interviewOf, recordOf, stageOf, storyOf } from '../stage.tsx';

rootEach();
afterEach(() => {
  vi.restoreAllMocks();
});

const records: readonly Kept[] = [
  storyOf('truce', { title: 'The release-train truce', tags: ['conflict'], action: 'One calendar' }),
  interviewOf('n', { company: 'Northwind', stories: ['truce'] }),
];

const stage = (more: readonly Kept[] = []) =>
  stageOf(root, '#/rehearse', model => <Rehearse model={model} />, {
    records: [...records, ...more],
    with: (state, ends) => ({
      liveSurface: async left => {
        const ports = {
          now: Date.now,
          later: (at: number, call: () => void) => {
            const timer = setTimeout(call, Math.max(0, at - Date.now()));
            return () => clearTimeout(timer);
          },
          id: () => 'one',
          wording: (id: string) => id,
        };
        return rehearsal(state, ports, AbortSignal.any([left, ends]));
      },
    }),
  });

const press = (name: string) => page.getByRole('button', { name }).click();
const strip = () => root.querySelector('.live-here')?.shadowRoot ?? null;
const inStrip = () => strip()?.textContent ?? '';
const toQuestion = async () => {
  await press('Open the room');
  await press('First question');
  await expect.poll(() => root.querySelector('.question')?.textContent ?? '').not.toBe('');
};
const answer = async (felt: string, on: string) => {
  await press('I have answered');
  await page.getByRole('radio', { name: felt }).click();
  await press(on);
};
const nextOnes = () => page.getByRole('button', { name: 'Next question' }).elements().length;
const settled = () => new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)));

const steps: readonly (readonly [string, () => Promise<void>])[] = [
  ['the door', async () => undefined],
  [
    'the first breath',
    async () => {
      await press('Open the room');
      await expect.element(page.getByRole('button', { name: 'Breathe once' })).toBeVisible();
    },
  ],
  ['a question', toQuestion],
  [
    'the taps',
    async () => {
      await toQuestion();
      await press('I have answered');
    },
  ],
  [
    'what to practise again',
    async () => {
      await toQuestion();
      await answer('Not yet', 'See what to practise');
    },
  ],
];
describe.each(['light', 'dark'])('in %s, lawful to axe:', scheme => {
  it.each(steps)('%s', async (_, act) => {
    document.documentElement.style.colorScheme = scheme;
    await stage();
    await act();
    await settled();
    for (const tree of [document, strip()])
      for (const motion of tree?.getAnimations() ?? [])
        if (motion.effect?.getComputedTiming().endTime !== Infinity) motion.finish();
    const { violations } = await axe.run(root, { rules: { 'target-size': { enabled: true } } });
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html, failureSummary }) => [html, failureSummary]),
      ]),
    ).toEqual([]);
  });
});

it('opens a story in the strip by its keys, takes it for the one told, and keeps the three taps alone', async () => {
  const { sent } = await stage();
  await toQuestion();
  await userEvent.keyboard('3');
  await expect.poll(inStrip).toContain('The release-train truce');
  await userEvent.keyboard('1');
  await expect.poll(inStrip).toContain('One calendar');
  await press('I have answered');
  await expect.element(page.getByLabelText('Story you told')).toHaveValue('truce');
  await expect.element(page.getByRole('radio', { name: 'Short' })).toBeChecked();
  await expect.element(page.getByRole('button', { name: 'Next question' })).toBeDisabled();
  await page.getByRole('radio', { name: 'Not yet' }).click();
  await press('See what to practise');
  await expect.element(page.getByRole('heading', { name: 'What to practise again' })).toHaveFocus();
  await expect.element(page.getByText('Did not feel right yet')).toBeVisible();
  await expect.element(page.getByText('One answer was short', { exact: false })).toBeVisible();
  await expect.poll(() => sent.length).toBeGreaterThan(0);
  expect(sent.flat().map(({ kind }) => kind)).toEqual(['rehearsal']);
  expect(sent.flat()[0]?.patch).toMatchObject({
    interview: 'n',
    breathed: false,
    answers: [{ story: 'truce', length: 'short', felt: 1 }],
  });
});

it('finds a story by typing in the strip, digits of its rows and Esc as in a call', async () => {
  await stage();
  await toQuestion();
  await userEvent.keyboard('/');
  await expect.poll(() => strip()?.activeElement?.tagName).toBe('INPUT');
  await userEvent.keyboard('truce');
  await expect.poll(() => strip()?.querySelectorAll('input')[0]?.value).toBe('truce');
  await userEvent.keyboard('/');
  await expect.poll(() => strip()?.querySelectorAll('input')[0]?.value).toBe('truce/');
  await userEvent.keyboard('{Backspace}{ArrowDown}{Enter}');
  await expect.poll(inStrip).toContain('One calendar');
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.poll(inStrip).not.toContain('One calendar');
});

it('keeps the tension at its beginning and at its end, under the rehearsal and no interview', async () => {
  const { sent } = await stage();
  await press('Open the room');
  await page.getByRole('radio', { name: /^6:/ }).click({ force: true });
  await press('First question');
  await expect.poll(() => root.querySelector('.question')?.textContent ?? '').not.toBe('');
  await answer('Good', 'See what to practise');
  await page.getByRole('radio', { name: /^3:/ }).click({ force: true });
  const ratings = sent.flat().filter(({ kind }) => kind === 'tension');
  const whole = sent.flat().find(({ kind }) => kind === 'rehearsal');
  expect(ratings.map(({ id }) => id)).toEqual([whole?.id, whole?.id]);
  expect(ratings.map(({ patch }) => patch)).toMatchObject([{ before: 6 }, { before: 6, after: 3 }]);
  expect(JSON.stringify(ratings)).not.toContain('interview');
});

it('begins each question with the strip at rest', async () => {
  await stage();
  await toQuestion();
  await userEvent.keyboard('31');
  await expect.poll(inStrip).toContain('One calendar');
  await answer('Good', 'Next question');
  await expect.poll(() => root.querySelector('.question')?.textContent ?? '').not.toBe('');
  expect(inStrip()).not.toContain('One calendar');
  await press('I have answered');
  await expect.element(page.getByLabelText('Story you told')).toHaveValue('');
});

it('ends after six questions, with a story told twice named', async () => {
  await stage();
  await toQuestion();
  for (let at = 1; at <= 6; at += 1) {
    await expect.element(page.getByText(`Question ${at} of 6`)).toBeVisible();
    await press('I have answered');
    await page.getByLabelText('Story you told').selectOptions('truce');
    await page.getByRole('radio', { name: 'Good' }).click();
    expect(nextOnes()).toBe(at === 6 ? 0 : 1);
    await press(at === 6 ? 'See what to practise' : 'Next question');
  }
  await expect.element(page.getByText('Told more than once')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'The release-train truce' })).toBeVisible();
});

it('goes straight to the questions where breath work is unwelcome', async () => {
  await stage([recordOf('settings', 'settings', { ...defaults, noBreath: true })]);
  await press('Open the room');
  await expect.poll(() => root.querySelector('.question')?.textContent ?? '').not.toBe('');
  expect(root.textContent).not.toContain('First, one breath');
});

it('brings the strip back after it was hidden', async () => {
  await stage();
  await toQuestion();
  const hide = strip()?.querySelector<HTMLElement>('[aria-label="Hide everything"]') ?? null;
  expect(hide).not.toBeNull();
  hide?.click();
  await press('Show the strip');
  await expect.poll(() => strip()?.querySelector('.strip .core')).not.toBe(null);
});

it('shows the camera when asked, and lets go of it with the room', async () => {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d');
  const stream = canvas.captureStream();
  const ask = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream);
  await stage();
  await press('Open the room');
  expect(ask).not.toHaveBeenCalled();
  await press('Show me my camera');
  await expect.poll(() => root.querySelector('video')?.srcObject).toBe(stream);
  expect(ask).toHaveBeenCalledWith({ video: true, audio: false });
  render(null, root);
  await expect.poll(() => stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
});

it.each([
  ['NotAllowedError', /blocked for this page/],
  ['NotFoundError', /No camera could be started/],
])('goes on with a drawing where the browser says %s', async (name, said) => {
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name));
  await stage();
  await press('Open the room');
  await press('Show me my camera');
  await expect.element(page.getByText(said)).toBeVisible();
  expect(root.querySelector('.person.you')).not.toBeNull();
});

it.each([360, 1920])('at %i px nothing is wider than the page', async width => {
  await page.viewport(width, 900);
  await stage();
  await toQuestion();
  await settled();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
