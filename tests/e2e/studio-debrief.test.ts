// A debrief half done outlives the worker, the page and the browser's sleep, goes on where it was, and is closed for good.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyDebrief } from '../../src/core/debrief.ts';
import { emptyInterview, emptyPerson } from '../../src/core/interview.ts';
import { emptyStory } from '../../src/core/story.ts';
import { debriefEn as words } from '../../src/i18n/studio-debrief-en.ts';
import { launch, type Chromium } from './harness/chromium.ts';
import { keep, saved } from './kept-harness.ts';
import { looks } from './looks.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ media: false });
});
afterAll(() => browser.close());

const min = 60_000;
const joinedAt = Date.now() - 70 * min;
const story = (id: string, title: string, proof: string) => ({
  kind: 'story',
  id,
  patch: { ...emptyStory, title, proof },
});
const moment = (id: string, into: number, patch: object) => ({
  kind: 'moment',
  id,
  patch: {
    call: 'k',
    interview: 'n',
    into,
    at: joinedAt + into,
    kind: 'park',
    question: '',
    later: '',
    ...patch,
  },
});
const prepared = [
  story('s', 'Took over a stalled team', '12 people'),
  story('t', 'The release-train truce', '-38 %'),
  {
    kind: 'interview',
    id: 'n',
    patch: {
      ...emptyInterview,
      company: 'Northwind',
      role: 'Product lead',
      people: [{ ...emptyPerson, name: 'Dana Reyes', role: 'head of product' }],
      stories: ['s', 't'],
      startsAt: joinedAt,
    },
  },
  {
    kind: 'call',
    id: 'k',
    patch: {
      interview: 'n',
      host: 'meet.google.com',
      joinedAt,
      leftAt: joinedAt + 60 * min,
      used: ['t'],
      read: 'even',
      muted: false,
    },
  },
  moment('m1', 12 * min, { kind: 'blank', question: 'Tell me about a conflict at work', later: 'The truce' }),
  moment('m2', 31 * min, { kind: 'fact', later: 'It was 38, not 83' }),
];

test('a debrief half done survives the worker’s death and a reload, goes on where it was, and closes', async () => {
  const page = await browser.extensionPage('src/studio.html#/interviews/n/debrief');
  const errors: string[] = [];
  page.on('console', told => {
    if (told.type() === 'error') errors.push(told.text());
  });
  page.on('pageerror', error => errors.push(error.message));
  expect(await keep(page, prepared)).toMatchObject({ kept: true });
  const next = () => page.getByRole('button', { name: /^Next: / }).click();
  const kept = async (key: string): Promise<unknown> => {
    const all = await page.evaluate(one => chrome.storage.local.get(one), key);
    return (all[key] as { readonly body: unknown } | undefined)?.body;
  };

  await page.getByLabel('First').fill('The truce came across');
  await browser.killWorker();
  await page.getByLabel('Second').fill('A pause before the hard one');
  await next();
  await page.getByLabel('What would you add now?').first().fill('The truce, with its number');
  await browser.killWorker();
  await page.getByRole('radio', { name: 'Add in the note' }).first().check({ force: true });
  await page.getByRole('radio', { name: 'Mention on the phone' }).last().check({ force: true });
  // No waiting: the page goes while this is on its way.
  await page.reload();
  await page.getByRole('heading', { level: 2, name: words.moments.title('') }).waitFor();
  await expect
    .poll(() => kept('debrief:n'))
    .toMatchObject({
      step: 'moments',
      doneAt: null,
      well: ['The truce came across', 'A pause before the hard one', ''],
      fates: { m1: 'note', m2: 'phone' },
    });
  expect(await kept('moment:m1')).toMatchObject({ kind: 'blank', later: 'The truce, with its number' });

  await next();
  await page.getByLabel(words.left.field).fill('The team in Oslo');
  await next();
  await page.getByRole('button', { name: /^Add “Tell me about a conflict/ }).click();
  await page.getByLabel(words.asked.about).selectOption('conflict');
  await next();
  expect(await page.getByRole('checkbox', { name: /truce/ }).isChecked()).toBe(true);
  await page.getByRole('checkbox', { name: /stalled/ }).check();
  await next();
  await page.getByLabel(words.heard.field).fill('They are short of hands');
  await page.getByLabel('Promise 1', { exact: true }).fill('They call in 2 days');
  await page.getByText(/^Understood: /).waitFor();
  await next();
  await page.getByLabel(words.change.field).fill('Ask about the team first');
  await page.getByRole('radio', { name: /^3:/ }).check({ force: true });
  await saved(page);
  await looks(browser, page, 'studio-debrief');
  await page.getByRole('button', { name: words.close }).click();
  await page.getByRole('heading', { level: 1, name: words.closed.title }).waitFor();
  await saved(page);
  await browser.killWorker();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: words.closed.title }).waitFor();
  expect(await kept('debrief:n')).toEqual({
    ...emptyDebrief,
    startedAt: expect.any(Number),
    doneAt: expect.any(Number),
    step: 'change',
    well: ['The truce came across', 'A pause before the hard one', ''],
    fates: { m1: 'note', m2: 'phone' },
    missing: 'The team in Oslo',
    asked: [{ text: 'Tell me about a conflict at work', competency: 'conflict', felt: null }],
    told: ['t', 's'],
    heard: 'They are short of hands',
    promises: [{ text: 'They call in 2 days', at: expect.any(Number) }],
    change: 'Ask about the team first',
  });
  expect(await kept('tension:n')).toMatchObject({ interview: 'n', before: null, after: 3 });
  expect(await page.title()).toBe('Debrief · Evenkeel');
  expect(errors).toEqual([]);
});
