// The note in Firefox: underlined while it is typed, put right by one press, and brought back by the browser's own undo.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyInterview, emptyPerson } from '../../../src/core/interview.ts';
import { launch, type Firefox } from '../harness/firefox.ts';

let browser: Firefox;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const interview = {
  kind: 'interview',
  id: 'n',
  patch: {
    ...emptyInterview,
    company: 'Northwind',
    role: 'Product lead',
    people: [{ ...emptyPerson, name: 'Dana Reyes' }],
  },
};
const thanks = `document.querySelectorAll('.letter textarea')[1]`;
const marked = `[...CSS.highlights.get('lint')].map(range => range.toString())`;

test('what is typed in the middle is underlined, replaced and undone', async () => {
  const page = await browser.extensionPage('src/studio.html#/interviews/n/note');
  await page.evaluate(
    `browser.runtime.sendMessage(${JSON.stringify({ type: 'keep', intent: [interview], gone: [] })})`,
  );
  await page.until(`${thanks} !== undefined`);
  await page.evaluate(`(${thanks}.focus(), ${thanks}.setSelectionRange(0, 0))`);
  await page.type('Sorry for the delay. ');
  await page.until(`${marked}.includes('Sorry')`);
  expect(await page.evaluate(`${thanks}.selectionStart`)).toBe(21);
  await page.shot('studio-note-firefox');

  await page.evaluate(
    `[...document.querySelectorAll('.findings button')].find(one => one.textContent.startsWith('Replace')).click()`,
  );
  expect(await page.evaluate(`${thanks}.value`)).toMatch(/^Thank you for your patience\. /);
  await page.until(`!${marked}.includes('Sorry')`);
  await page.press('Control', 'z');
  await page.until(`${thanks}.value.startsWith('Sorry for the delay. ')`);
  await page.until(`${marked}.includes('Sorry')`);
});
