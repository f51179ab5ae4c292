// What a person does in the popup, and what of it is asked to be kept.
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { started } from '../../../src/core/breath.ts';
import { emptyPerson } from '../../../src/core/interview.ts';
import { stage, storyOf, three } from './stage.tsx';

let root: HTMLElement;
beforeEach(async () => {
  await page.viewport(380, 580);
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});
const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
const titles = () => [...root.querySelectorAll('.open .title')].map(one => one.textContent);
const focused = () =>
  document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label');

it('Arrow keys on a handle move a story, and the new place is told to a screen reader.', async () => {
  stage(root);
  const handle = button('Move The release-train truce');
  handle.element().focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(titles()).toEqual(['Took over a stalled team', 'The pricing bet', 'The release-train truce']);
  expect(document.activeElement).toBe(handle.element());
  await expect.element(page.getByText('The release-train truce is now 3 of 3.')).toBeInTheDocument();
});

it('A story dragged by its handle stands where it was let go.', async () => {
  const { sent } = stage(root);
  const handle = button('Move The pricing bet').element();
  const { x, y } = handle.getBoundingClientRect();
  const point = (type: string, dy: number) =>
    handle.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: x + 5, clientY: y + 5 + dy }),
    );
  handle.setPointerCapture = () => {};
  const turn = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  point('pointerdown', 0);
  await turn();
  point('pointermove', -60);
  await turn();
  point('pointermove', -80);
  await turn();
  expect(titles()).toHaveLength(3);
  point('pointerup', -80);
  await turn();
  expect(titles()).toEqual(['The pricing bet', 'The release-train truce', 'Took over a stalled team']);
  expect(sent).toHaveLength(1);
});

it('A deleted story comes back with one press, where it was; focus is never lost.', async () => {
  stage(root);
  await button(/^Took over/).click();
  await button('Delete').click();
  await expect.element(page.getByText('Took over a stalled team deleted')).toBeInTheDocument();
  expect(titles()).toEqual(['The release-train truce', 'The pricing bet']);
  await expect.poll(focused).toBe('Undo');
  await userEvent.keyboard('{Enter}');
  expect(titles()).toEqual(three.map(({ body }) => body.title));
  await expect.poll(() => document.activeElement === document.body).toBe(false);
});

it('Undo is gone after ten seconds.', async () => {
  const { set } = stage(root, { removed: storyOf('z', { title: 'Gone', removedAt: Date.now() - 9_000 }) });
  await expect.element(button('Undo')).toBeInTheDocument();
  await expect.poll(() => root.querySelector('.undo'), { timeout: 5_000 }).toBe(null);
  set({});
  expect(root.querySelector('.undo')).toBe(null);
});

it('Keywords are kept with every key, and a line begun is not tidied away under the cursor.', async () => {
  const { sent, model } = stage(root);
  await button('Add a story').click();
  await userEvent.keyboard('Truce');
  await page.getByLabelText('Keywords').click();
  await userEvent.keyboard('one{Enter}two words {Enter}');
  expect(page.getByLabelText('Keywords').element()).toHaveValue('one\ntwo words \n');
  expect(model().stories.at(-1)?.body).toMatchObject({ title: 'Truce', keywords: ['one', 'two words'] });
  expect(sent.length).toBeGreaterThan('Truceonetwo words'.length);
});

it('A story nobody wrote a letter of is not made.', async () => {
  const { sent } = stage(root);
  await button('Add a story').click();
  await userEvent.keyboard('{Escape}');
  expect(sent).toEqual([]);
  await expect.poll(focused).toBe('+ Add');
});

it('A sentence is called one while it is being written.', async () => {
  stage(root);
  await button(/^The pricing bet/).click();
  await page.getByLabelText('Keywords').fill('We had no data at all.');
  await expect.element(page.getByText(/reads like a sentence/)).toBeInTheDocument();
});

it('Esc leaves an inner page, and focus stands where it left the main one.', async () => {
  stage(root);
  for (const [name, way] of [
    ['Settings', 'Settings'],
    ['Edit the interview', 'Edit the interview'],
    [/^The pricing bet/, 'The pricing betno data · two-week test€1.2 M'],
  ] as const) {
    await button(name).click();
    await expect.poll(() => root.querySelector('.page')).not.toBe(null);
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe(way);
  }
});

it('The first run offers an example, marked as ours until it is changed.', async () => {
  const { model } = stage(root, { loaded: 'empty', interview: null, stories: [] });
  await button('Show me an example').click();
  await expect.element(page.getByText('Example', { exact: true })).toBeInTheDocument();
  expect(model().stories[0]?.body.example).toBe(true);
  await button(/^The release-train/).click();
  await page.getByLabelText('Title').fill('Mine');
  expect(model().stories[0]?.body.example).toBe(false);
});

it('A pasted invitation that is clear sets the rules card and is quoted; an unclear one asks.', async () => {
  const { model } = stage(root);
  await button(/^Notes in this interview/).click();
  const paste = page.getByLabelText('Paste the invitation');
  await paste.fill('Dear all,\nPlease do not use any notes during the interview.');
  expect(model().interview?.body.rules).toBe('none');
  await expect.element(page.getByText(/It says: “Please do not use any notes/)).toBeInTheDocument();
  await paste.fill('We look forward to meeting you.');
  await expect.element(page.getByText(/does not say clearly/)).toBeInTheDocument();
  expect(model().interview?.body.rules).toBe('none');
});

it('Holds are offered only once their page was read.', async () => {
  const { model } = stage(root);
  await button('Breathe').click();
  expect(page.getByRole('radio', { name: 'Box' }).elements()).toHaveLength(0);
  await button('Patterns that hold the breath').click();
  await button('None apply, show them').click();
  await expect.element(page.getByRole('radio', { name: 'Box' })).toBeInTheDocument();
  expect(model().settings.holdsRead).toBe(true);
});

it('The breath starts, pauses, goes on and stops, and each is in the one record.', async () => {
  const { model } = stage(root);
  await button('Breathe').click();
  await page.getByRole('radio', { name: /^6:/ }).click();
  await button('Start').click();
  expect(model().timer).toMatchObject({ pattern: 'long-out', ms: 300_000, before: 6, stoppedAt: null });
  await expect.poll(focused).toBe('Pause');
  await button('Pause').click();
  expect(model().timer?.pausedAt).not.toBe(null);
  await button('Go on').click();
  expect(model().timer?.pausedAt).toBe(null);
  await button('Stop').click();
  await page.getByRole('radio', { name: /^3:/ }).click();
  await expect.element(page.getByText(/Down two or more/)).toBeInTheDocument();
});

it('Feeling light-headed stops the breath and says what to do.', async () => {
  const { model } = stage(root, { timer: started('long-out', 300_000, Date.now(), null) });
  await button(/^Breathing/).click();
  await button(/Light-headed/).click();
  expect(model().timer?.stoppedAt).not.toBe(null);
  await expect.element(page.getByText('Stop, and breathe as you normally do')).toBeInTheDocument();
});

it('Only an https address is opened.', () => {
  const { model, set } = stage(root);
  const { interview } = model();
  const hrefs = () => [...root.querySelectorAll<HTMLAnchorElement>('.next a')].map(({ href }) => href);
  expect(hrefs()).toEqual(['https://meet.google.com/abc-defg-hij']);
  for (const link of ['javascript:alert(1)', 'http://a.b/', 'data:text/html,x', 'https://me@evil.example/']) {
    set({ interview: interview && { ...interview, body: { ...interview.body, link } } });
    expect(hrefs()).toEqual([]);
  }
});

it('Text that looks like markup is shown as text, everywhere.', async () => {
  const evil = '<img src=x onerror="window.__xss=1"><script>window.__xss=1</script>';
  const { model, set } = stage(root);
  const { interview } = model();
  set({
    interview: interview && {
      ...interview,
      body: { ...interview.body, company: evil, people: [{ ...emptyPerson, name: evil, role: evil }] },
    },
    stories: [storyOf('a', { title: evil, keywords: [evil], proof: evil, tags: [evil] })],
    removed: storyOf('z', { title: evil, removedAt: Date.now() }),
  });
  await button(/^<img/).click();
  expect(root.querySelectorAll('img, script')).toHaveLength(0);
  expect(Reflect.get(window, '__xss')).toBe(undefined);
});

it('The site in front is used and left by one press each.', async () => {
  const { did, set } = stage(root, { site: { host: 'calls.example.org', is: 'open' } });
  await button('Use on calls.example.org').click();
  set({ site: { host: 'calls.example.org', is: 'added' } });
  await button('Stop on calls.example.org').click();
  expect(did).toEqual(['use calls.example.org', 'leave calls.example.org']);
});

it('What was set aside is told until it was read; another that is set aside is told again.', async () => {
  const { set, model } = stage(root, { damaged: [{ key: 'story:x1', why: 'sum' }] });
  await expect.element(page.getByText('Set aside: story x1')).toBeVisible();
  await button('Got it').click();
  await expect.element(page.getByText('Set aside')).not.toBeInTheDocument();
  expect(model().settings.read).toEqual(['sharing', 'story:x1']);
  expect(model().damaged).toHaveLength(1);
  await expect.poll(focused).toBe('+ Add');
  set({ damaged: [...model().damaged, { key: 'story:y2', why: 'schema' }] });
  await expect.element(page.getByText('Set aside: story y2')).toBeVisible();
});

it('What a newer version wrote is told as long as it is there.', async () => {
  stage(root, { damaged: [{ key: 'story:x', why: 'newer' }] });
  await expect.element(page.getByText('comes from a newer Evenkeel')).toBeVisible();
  expect(root.querySelector('.notice button')).toBe(null);
});

it('While a call is on, "no notes" comes off by three steps only, and not by a pasted invitation.', async () => {
  const { model, set } = stage(root, { inCall: true });
  await button(/Notes in this interview/).click();
  await page.getByRole('radio', { name: 'No notes' }).click();
  const rules = () => model().interview?.body.rules;
  expect(rules()).toBe('none');
  expect(root.querySelector('input, textarea')).toBeNull();
  await button('Unlock my stories').click();
  await button('Leave them locked').click();
  expect(document.activeElement).toBe(button('Unlock my stories').element());
  await button('Unlock my stories').click();
  await button('Open them').click();
  await page.getByLabelText('Type Northwind to open them').fill('Northwin');
  expect(root.querySelectorAll('input')).toHaveLength(1);
  await page.getByLabelText('Type Northwind to open them').fill('northwind');
  await page.getByRole('radio', { name: 'Ask first' }).click();
  expect(rules()).toBe('ask');
  set({ inCall: false });
  await page.getByRole('radio', { name: 'No notes' }).click();
  await page.getByRole('radio', { name: 'Notes fine' }).click();
  expect(rules()).toBe('fine');
});
