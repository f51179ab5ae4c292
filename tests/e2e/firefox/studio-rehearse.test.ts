// A rehearsal in Firefox: the room opens with the strip of a call, a key fetches a story, the taps are all that is kept.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyInterview } from '../../../src/core/interview.ts';
import { emptyStory } from '../../../src/core/story.ts';
import { launch, type Firefox } from '../harness/firefox.ts';

let browser: Firefox;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const intent = [
  {
    kind: 'story',
    id: 'truce',
    patch: { ...emptyStory, title: 'The release-train truce', tags: ['conflict'], action: 'One calendar' },
  },
  {
    kind: 'interview',
    id: 'n',
    patch: { ...emptyInterview, company: 'Northwind', stories: ['truce'], starred: ['conflict'] },
  },
];
const button = (name: string) =>
  `[...document.querySelectorAll('#page button')].find(one => one.textContent === '${name}')`;
/** As text of the strip, which stands in a root of its own. */
const strip = "(document.querySelector('.live-here')?.shadowRoot?.textContent ?? '')";

test('a question is answered with a story from the strip, and only the taps are kept', async () => {
  const page = await browser.extensionPage('src/studio.html#/rehearse');
  await page.evaluate(`browser.runtime.sendMessage(${JSON.stringify({ type: 'keep', intent, gone: [] })})`);
  await page.until("document.body.textContent.includes('For Northwind')");
  const press = async (name: string): Promise<void> => {
    await page.until(`${button(name)} !== undefined`);
    await page.evaluate(`${button(name)}.click()`);
  };
  await press('Open the room');
  await press('First question');
  await page.until("(document.querySelector('.question')?.textContent ?? '') !== ''");
  await page.press('3');
  await page.until(`${strip}.includes('The release-train truce')`);
  await page.press('1');
  await page.until(`${strip}.includes('One calendar')`);
  await press('I have answered');
  await page.evaluate(
    "[...document.querySelectorAll('#page label')].find(one => one.textContent === 'Not yet').click()",
  );
  await press('See what to practise');
  await page.until("document.body.textContent.includes('What to practise again')");
  await page.until("document.querySelector('.saving')?.classList.contains('saved')");
  const kept = await page.evaluate<Record<string, { readonly body: unknown }>>('browser.storage.local.get()');
  const kinds = Object.keys(kept).map(key => key.split(':')[0]);
  expect(kinds.filter(kind => ['call', 'moment', 'placement'].includes(kind ?? ''))).toEqual([]);
  const [rehearsal] = Object.entries(kept).flatMap(([key, { body }]) =>
    key.startsWith('rehearsal:') ? [body] : [],
  );
  expect(rehearsal).toMatchObject({ interview: 'n', answers: [{ story: 'truce', felt: 1 }] });
});
