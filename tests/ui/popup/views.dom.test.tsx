// Every page of the popup, in light and in dark: lawful to axe, within 380 by 580, and a picture to be looked at.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { started } from '../../../src/core/breath.ts';
import { defaults } from '../../../src/core/settings.ts';
import type { Model } from '../../../src/ui/popup/model.ts';
import { stage, storyOf, three } from './stage.tsx';

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(380, 580);
  document.documentElement.lang = 'en';
  document.title = 'Evenkeel';
  root = document.body.appendChild(document.createElement('main'));
  root.id = 'root';
});
afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.style.cssText = '';
});

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
const timer = { ...started('long-out', 300_000, Date.now() - 60_000, 6) };
const nothing = { interview: null, stories: [], loaded: 'empty' as const };
const arabic = storyOf('d', {
  title: 'قصة طويلة جدا عن فريق متعثر وكيف عاد إلى العمل من جديد 🚀🚀🚀',
  keywords: ['团队合作与冲突解决的一个非常非常长的关键词', 'a'.repeat(60)],
  proof: '1,234,567,890 people everywhere',
  tags: ['my own tag that is rather long', 'conflict'],
});

type Case = readonly [string, Partial<Model>, () => Promise<void>];
const none = async () => {};
const cases: readonly Case[] = [
  ['main', {}, none],
  ['main, sharing not read', { settings: defaults }, none],
  ['main, first run', nothing, none],
  ['main, opening', { loaded: 'loading' }, none],
  ['main, unreadable', { loaded: 'failed' }, none],
  [
    'main, damaged',
    {
      damaged: [
        { key: 'story:x', why: 'sum' },
        { key: 'story:y', why: 'newer' },
      ],
    },
    none,
  ],
  ['main, not saved', { saving: { is: 'not', why: 'full' } }, none],
  ['main, saved', { saving: { is: 'saved' } }, none],
  ['main, other site', { site: { host: 'calls.example.org', is: 'open' } }, none],
  ['main, added site', { site: { host: 'calls.example.org', is: 'added' } }, none],
  ['main, breathing', { timer }, none],
  ['main, example', { stories: [storyOf('e', { title: 'Ours', example: true, proof: '3' })] }, none],
  ['main, long words', { stories: [arabic, ...three] }, none],
  ['main, all covered shown', {}, () => press(/Show \d+ more/)],
  ['main, deleted', { removed: storyOf('z', { title: 'Gone', removedAt: Date.now() + 60_000 }) }, none],
  ['interview', {}, () => press('Edit the interview')],
  ['story', {}, () => press(/^The release-train/)],
  ['story, script', { stories: [arabic] }, () => press(/^قصة/)],
  [
    'story, whole',
    {},
    async () => {
      await press(/^The release-train/);
      await page.getByText('Situation, task, action, result').click();
      await press('10 more');
    },
  ],
  ['settings', {}, () => press('Settings')],
  ['rules', {}, () => press(/Notes in this interview/)],
  [
    'rules, ask',
    {},
    async () => {
      await press(/Notes in this interview/);
      await page.getByRole('radio', { name: 'Ask first' }).click();
    },
  ],
  [
    'rules, pasted',
    {},
    async () => {
      await press(/Notes in this interview/);
      await page.getByLabelText('Paste the invitation').fill('Dear all.\nPlease do not use any notes.');
    },
  ],
  ['breathe, choose', {}, () => press('Breathe')],
  [
    'breathe, tense',
    {},
    async () => {
      await press('Breathe');
      await page.getByRole('radio', { name: /^10:/ }).click();
    },
  ],
  ['breathe, running', { timer }, () => press(/Breathing/)],
  ['breathe, paused', { timer: { ...timer, pausedAt: Date.now() } }, () => press(/Breathing/)],
  [
    'breathe, ended',
    { timer: { ...timer, startedAt: Date.now() - 301_000, after: 4 } },
    () => press('Breathe'),
  ],
  [
    'breathe, holds',
    {},
    async () => {
      await press('Breathe');
      await press('Patterns that hold the breath');
    },
  ],
  [
    'breathe, feels off',
    { timer },
    async () => {
      await press(/Breathing/);
      await press(/Light-headed/);
    },
  ],
  ['breathe, without the breath', { settings: { ...defaults, noBreath: true } }, () => press('Breathe')],
];

/** What is rare, or was unfolded on purpose. */
const mayScroll = /damaged|not saved|all covered|script|whole|long words/;
/** Fades are over; a breath goes on. */
const settled = async () => {
  await new Promise(done => requestAnimationFrame(() => setTimeout(done, 30)));
  for (const motion of document.getAnimations()) {
    if (motion.effect?.getComputedTiming().endTime !== Infinity) motion.finish();
  }
};

describe.each(['light', 'dark'])('in %s, lawful to axe and without scroll bars:', scheme => {
  it.each(cases)('%s', async (name, model, act) => {
    document.documentElement.style.colorScheme = scheme;
    stage(root, model);
    await act();
    await settled();
    await page.screenshot({
      path: `../../../shots/popup/${name.replaceAll(/[^a-z]+/g, '-')}-${scheme}.png`,
    });
    const { violations } = await axe.run(document.documentElement, {
      // The runner's own page has no landmarks of ours.
      rules: { region: { enabled: false }, 'target-size': { enabled: true } },
    });
    expect(
      violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html, failureSummary }) => [html, failureSummary]),
      ]),
    ).toEqual([]);
    const { scrollHeight, scrollWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(380);
    expect(mayScroll.test(name) ? 0 : scrollHeight).toBeLessThanOrEqual(580);
  });
});
