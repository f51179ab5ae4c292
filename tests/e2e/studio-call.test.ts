// After an interview: whom to ask and when, the script as it is spoken, the day in a file, what came of it.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyDebrief } from '../../src/core/debrief.ts';
import { emptyInterview, emptyPerson } from '../../src/core/interview.ts';
import { launch, type Chromium } from './harness/chromium.ts';
import { keep, saved } from './kept-harness.ts';
import { looks } from './looks.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false });
});
afterAll(() => browser.close());

const hour = 3_600_000;
const rosa = {
  ...emptyPerson,
  name: 'Rosa Lind',
  role: 'talent partner',
  kind: 'recruiter',
  email: 'rosa@northwind.example',
  phone: '+49 (0)30 123-4567',
};

const prepared = (now: number) => [
  {
    kind: 'interview',
    id: 'n',
    patch: {
      ...emptyInterview,
      company: 'Canary Northwind',
      role: 'Product lead',
      startsAt: now - 5 * hour,
      people: [{ ...emptyPerson, name: 'Dana Reyes', role: 'head of product' }, rosa],
    },
  },
  {
    kind: 'moment',
    id: 'm',
    patch: {
      call: null,
      interview: 'n',
      into: 600_000,
      at: now - 5 * hour + 600_000,
      kind: 'park',
      question: '',
      later: 'The rollout took nine weeks, not twelve',
    },
  },
  {
    kind: 'debrief',
    id: 'n',
    patch: {
      ...emptyDebrief,
      startedAt: now - 3 * hour,
      well: ['The opening', 'The pricing story', ''],
      heard: 'They want somebody who calms the release process.',
      fates: { m: 'phone' },
    },
  },
];

const shots = (page: Page, name: string) => looks(browser, page, `studio-call-${name}`);

test('the call is prepared, spoken by the line, noted, and all of it is there again', async () => {
  const page = await browser.extensionPage('src/studio.html#/interviews/n/call');
  expect(await keep(page, prepared(Date.now()))).toMatchObject({ kept: true });
  const lead = page.locator('.head-of-page .lead');
  await expect.poll(() => lead.textContent()).toMatch(/^Write to Rosa Lind, /);
  await shots(page, 'mail');

  await page.getByLabel('They phoned me before, or asked me to call').check();
  await expect.poll(() => lead.textContent()).toMatch(/^Call Rosa Lind, /);
  const link = page.getByRole('link', { name: 'Call Rosa Lind' });
  expect(await link.getAttribute('href')).toBe('tel:+49301234567');
  await page.getByLabel('Your name, as you say it on the phone').fill('Alex Morgan');
  await page.getByLabel('Your number, to be said twice').fill('0171 234567');
  await page.getByText('rollout · nine weeks · anything missing?').click();
  const offer = page.getByRole('textbox', { name: 'Your own words' });
  await expect.poll(() => offer.inputValue()).toContain('The rollout took nine weeks');
  await offer.fill('One correction: nine weeks, not twelve.');
  await shots(page, 'phone');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save for your calendar (.ics)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('evenkeel-call.ics');
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain('SUMMARY:Call Rosa Lind');
  expect(file).not.toMatch(/canary|1234567|rollout|release/i);

  await page.getByRole('button', { name: 'Large, for the call' }).click();
  await page.getByRole('button', { name: 'Start thirty seconds' }).click();
  const at = () => page.locator('dialog [aria-current=step]').textContent();
  expect(await at()).toContain('Alex Morgan');
  await shots(page, 'aloud');
  await expect.poll(at, { timeout: 20_000 }).toContain('timeline?');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Left a voicemail' }).click();
  await expect
    .poll(() => lead.textContent())
    .toMatch(/^Once more, and then it is enough: Write to Rosa Lind, /);
  await page.getByRole('textbox', { name: 'Left a voicemail, today' }).fill('Said both numbers');
  await saved(page);
  await page.reload();
  await page.getByRole('textbox', { name: 'Left a voicemail, today' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Left a voicemail, today' }).inputValue()).toBe(
    'Said both numbers',
  );
  expect(await page.locator('.slot textarea').nth(3).inputValue()).toBe(
    'One correction: nine weeks, not twelve.',
  );
  expect(await page.title()).not.toMatch(/canary|rosa/i);
});
