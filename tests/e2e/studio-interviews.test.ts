// An invitation becomes an interview in the built Studio, which is found again, and leaves it as a file for a calendar.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, type Chromium } from './harness/chromium.ts';
import { saved } from './kept-harness.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false });
});
afterAll(() => browser.close());

const invitation = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Berlin:20361124T140000',
  'SUMMARY:Interview for Designer at Harbour',
  'ORGANIZER;CN=Kim Lee:mailto:kim@harbour.example',
  'DESCRIPTION:Join: https://meet.google.com/abc-d',
  ' efg-hij',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
const file = (name: string, text: string) => ({ name, mimeType: 'text/calendar', buffer: Buffer.from(text) });

test('an invitation becomes an interview, is kept, and leaves as a file with its reminders', async () => {
  const page = await browser.extensionPage('src/studio.html#/interviews');
  const faults: string[] = [];
  page.on('pageerror', fault => faults.push(String(fault)));
  const pick = page.getByLabel(/Import an invitation/);

  await pick.setInputFiles(file('cut.ics', invitation.slice(0, 120)));
  await page.getByText(/ends in the middle/).waitFor();
  await pick.setInputFiles(file('whole.ics', invitation));
  await page.getByText('Google Meet').waitFor();
  await page.getByRole('button', { name: 'Make it an interview' }).click();

  await page.getByRole('heading', { level: 1, name: 'Harbour · Designer' }).waitFor();
  expect(page.url()).toMatch(/#\/interviews\/[\w-]+$/);
  expect(await page.getByLabel('Date and time').inputValue()).toBe('2036-11-24T14:00');
  await page.getByLabel('The job advert').fill('You stay calm under pressure. You mentor others.');
  await page.getByRole('button', { name: 'Star all of these' }).click();
  await saved(page);
  await browser.shot(page, 'studio-interview-e2e');

  await page.reload();
  expect(await page.getByLabel('The job advert').inputValue()).toContain('calm under pressure');
  expect(await page.getByRole('checkbox', { name: 'pressure' }).isChecked()).toBe(true);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Save for your calendar/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('evenkeel-interview.ics');
  const calendar = readFileSync(await download.path(), 'utf8');
  expect(calendar).toContain('DTSTART:20361124T130000Z');
  expect(calendar.match(/TRIGGER.*/g)).toEqual(['TRIGGER:-PT20M']);
  expect(calendar).not.toMatch(/pressure|mentor/);

  await page.goBack();
  await page.getByRole('link', { name: /Harbour · Designer/ }).waitFor();
  expect(page.url()).toMatch(/#\/interviews$/);
  expect(faults).toEqual([]);
  await page.close();
});
