// The way after a call in Firefox: the debrief, the note with its marks, the call, and the picture.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyInterview, emptyPerson } from '../../../src/core/interview.ts';
import { launch, type Firefox, type Tab } from '../harness/firefox.ts';

let browser: Firefox;
let page: Tab;
const at = Date.now();
const records = [
  {
    kind: 'interview',
    id: 'n',
    patch: {
      ...emptyInterview,
      company: 'Northwind',
      role: 'Product lead',
      startsAt: at - 7_200_000,
      people: [
        { ...emptyPerson, name: 'Dana Reyes' },
        { ...emptyPerson, name: 'Rosa Lind', kind: 'recruiter', email: 'rosa@northwind.example' },
      ],
    },
  },
  {
    kind: 'moment',
    id: 'm',
    patch: {
      call: null,
      interview: 'n',
      into: null,
      at: at - 5_400_000,
      kind: 'park',
      question: 'How did you set the price?',
      later: 'we tested it with forty customers',
    },
  },
];
beforeAll(async () => {
  browser = await launch();
  page = await browser.extensionPage('src/studio.html#/interviews/n/debrief');
}, 60_000);
afterAll(() => browser.close());

const heading = (text: string) => page.until(`document.querySelector('#page h1')?.textContent === '${text}'`);
const pressed = (name: string) =>
  page.evaluate(
    `void [...document.querySelectorAll('#page button')].find(one => one.textContent.startsWith('${name}')).click()`,
  );
const goes = (part: string) => page.evaluate(`void (location.hash = '#/${part}')`);

test('the debrief is gone through, and closed', async () => {
  const answer = await page.evaluate(
    `browser.runtime.sendMessage({ type: 'keep', intent: ${JSON.stringify(records)}, gone: [] })`,
  );
  expect(answer).toMatchObject({ kept: true });
  await heading('Debrief: Northwind · Product lead');
  await page.click('#page input[type=text], #page textarea');
  await page.type('The opening');
  await pressed('Next: ');
  await page.until("document.querySelector('#page textarea')?.value === 'we tested it with forty customers'");
  await page.evaluate("void document.querySelector('#page input[type=radio]').click()");
  for (let part = 0; part < 5; part += 1) await pressed('Next: ');
  await pressed('Close the debrief');
  await heading('The debrief is closed');
});

test('the note is grown from it, and marks an apology at its words while it is typed', async () => {
  await goes('interviews/n/note');
  await page.until("document.querySelectorAll('.letter textarea').length > 4");
  expect(
    await page.evaluate<string>(
      "[...document.querySelectorAll('.letter textarea')].map(one => one.value).join('\\n')",
    ),
  ).toContain('we tested it with forty customers');
  await page.evaluate("void document.querySelectorAll('.letter textarea')[1].focus()");
  await page.type(' Sorry for the noise on my line.');
  await page.until(
    "[...(CSS.highlights.get('lint') ?? [])].some(range => range.toString().startsWith('Sorry'))",
  );
  await page.shot('firefox-note');
});

test('the call says whom to write to and when, and progress draws what there is', async () => {
  await goes('interviews/n/call');
  await page.until(
    "/^Write to Rosa Lind, /.test(document.querySelector('.head-of-page .lead')?.textContent)",
  );
  await goes('progress');
  await heading('Progress');
  await page.until("document.querySelectorAll('#page svg').length > 0");
  await page.shot('firefox-progress');
  expect(await page.evaluate('document.title')).toBe('Progress · Evenkeel');
});
