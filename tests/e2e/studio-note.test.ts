// The note in the real extension: grown, linted, copied just as it is shown, handed to a message, kept over a reload.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { emptyDebrief } from '../../src/core/debrief.ts';
import { emptyInterview, emptyPerson } from '../../src/core/interview.ts';
import { emptyStory } from '../../src/core/story.ts';
import { launch, type Chromium } from './harness/chromium.ts';
import { keep, saved } from './kept-harness.ts';
import { looks } from './looks.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false });
});
afterAll(() => browser.close());

const hour = 3_600_000;
const prepared = (now: number): readonly unknown[] => [
  {
    kind: 'interview',
    id: 'n',
    patch: {
      ...emptyInterview,
      company: 'Northwind',
      role: 'Product lead',
      startsAt: now - 3 * hour,
      starred: ['leadership'],
      people: [
        { ...emptyPerson, name: 'Dana Reyes', email: 'dana@northwind.example' },
        { ...emptyPerson, name: 'Sam Okafor' },
      ],
    },
  },
  {
    kind: 'story',
    id: 's',
    patch: { ...emptyStory, title: 'Took over a stalled team', proof: '12 people', tags: ['leadership'] },
  },
  {
    kind: 'moment',
    id: 'm',
    patch: {
      call: null,
      interview: 'n',
      into: null,
      at: now - 2 * hour,
      kind: 'park',
      question: 'How did you set the price?',
      later: 'we tested it with forty customers',
    },
  },
  {
    kind: 'debrief',
    id: 'n',
    patch: {
      ...emptyDebrief,
      startedAt: now - hour,
      told: ['s'],
      fates: { m: 'note' },
      heard: 'the first two weeks of a switch decide how people feel about it',
    },
  },
];
const shown = (page: Page) =>
  page
    .locator('.letter textarea')
    .evaluateAll(all => all.map(one => (one as HTMLTextAreaElement).value).join('\n\n'));

test('a note is linted, put right, copied exactly as shown, handed over, marked as sent, and kept', async () => {
  const page = await browser.extensionPage('src/studio.html#/interviews/n/note');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  expect(await keep(page, prepared(Date.now()))).toMatchObject({ kept: true });
  await page.getByRole('heading', { level: 1, name: 'Note: Northwind · Product lead' }).waitFor();
  await page.getByText(/Now is a good time/).waitFor();

  const thanks = page.getByRole('textbox', { name: 'Thanks', exact: true });
  await thanks.fill('I was so nervous, but I enjoyed Tuesday. Sorry for the noise on my line.');
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('lint') ?? [])].map(range => (range as Range).toString()).toSorted(),
    );
  await expect.poll(marked).toEqual(['I was so nervous', 'Sorry', '[your name]'].toSorted());
  await looks(browser, page, 'studio-note');

  await page.getByRole('button', { name: 'Take it out: “I was so nervous”' }).click();
  await page.getByRole('button', { name: 'Replace with “Thank you for your patience.”' }).click();
  expect(await thanks.inputValue()).toBe('I enjoyed Tuesday. Thank you for your patience.');
  await page.keyboard.press('Control+z');
  expect(await thanks.inputValue()).toContain('Sorry for the noise on my line.');
  await page.keyboard.press('Control+Shift+z');
  expect(await thanks.inputValue()).not.toContain('Sorry');
  await page.getByRole('textbox', { name: 'Thanks and name' }).fill('Thank you again,\nMara <mara> & Co');
  await page.getByText('Nothing to look at. It reads well.').waitFor();

  const whole = await shown(page);
  await page.getByRole('button', { name: 'Copy the note' }).click();
  await page.getByText('Copied, exactly as it stands here.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);

  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: 'Copy with formatting' }).click();
  const taken = (type: string) =>
    page.evaluate(async of => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(of) ? (await item.getType(of)).text() : '';
    }, type);
  await expect.poll(() => taken('text/plain')).toBe(whole);
  const html = await taken('text/html');
  expect(html).toContain('Mara &lt;mara&gt; &amp; Co');
  expect(html.match(/<p\b/gu)?.length).toBe(whole.split('\n\n').length);

  for (const name of ['Open in your mail program', 'Gmail', 'Outlook']) {
    const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? '';
    expect(new URL(href).searchParams.get('body')).toBe(whole.replaceAll('\n', '\r\n'));
    expect(href).not.toMatch(/[\r\n\s]/u);
  }

  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await page.getByRole('radio', { name: 'Dana Reyes (sent)' }).waitFor();
  await saved(page);
  await page.reload();
  await page.getByRole('radio', { name: 'Sam Okafor' }).waitFor();
  await expect.poll(() => shown(page)).toContain('Dear Sam,');
  await page.getByRole('radio', { name: 'Dana Reyes (sent)' }).check({ force: true });
  expect(await shown(page)).toBe(whole);
  expect(await page.title()).not.toMatch(/Northwind|Dana|Mara/u);
});
