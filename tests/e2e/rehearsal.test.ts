// Guards the rehearsal call itself: it is a real call, with the habits of real sites, whatever headers are sent.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launch, until, type Chromium } from './harness/chromium.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch({ extension: null });
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});

const lobby = (variants = '') => browser.call('meet.google.com', variants);
const joined = async (variants = '') => {
  const page = await lobby(variants);
  await browser.join(page);
  return page;
};
const tracks = `[...document.querySelectorAll('video, audio')]
  .flatMap(element => element.srcObject?.getTracks() ?? [])
  .map(track => [track.kind, track.label.startsWith('remote'), 'groupId' in track.getSettings()].join(' '))
  .toSorted()`;

test.each(['none', 'strict', 'isolated'])(
  'an interviewer comes as a remote picture and voice, under headers: %s',
  async headers => {
    const page = await lobby(`headers=${headers}`);
    expect(await page.evaluate(tracks)).toEqual(['audio false true', 'video false true']);
    await browser.join(page);
    expect(await page.evaluate(tracks)).toEqual([
      'audio false true',
      'audio true false',
      'video false true',
      'video true false',
    ]);
    expect(await page.evaluate('crossOriginIsolated')).toBe(headers === 'isolated');
    await page.getByTitle('Leave').click();
    expect(await page.evaluate(tracks)).toEqual([]);
  },
);

test.each([
  ['own=blurred', ['audio false true', 'audio true false', 'video false false', 'video true false']],
  ['own=none', ['audio true false', 'video true false']],
  ['own=none&audio=only', ['audio true false']],
  [
    'own=none&audio=together&people=2',
    ['audio true false', 'audio true false', 'video true false', 'video true false'],
  ],
])('a variant changes what is there: %s', async (variants, there) => {
  const page = await joined(variants);
  expect(await page.evaluate(tracks)).toEqual(there);
});

test('the video element of the lobby can become that of the interviewer', async () => {
  const page = await joined('reuse=1');
  expect(await page.evaluate("document.getElementById('preview').srcObject.getTracks()[0].label")).toMatch(
    /^remote/,
  );
});

test('interviewers come and go while the call goes on', async () => {
  const page = await joined();
  await page.evaluate('rehearsal.comes()');
  expect(await page.locator('.tile').count()).toBe(3);
  await page.evaluate('(rehearsal.goes(), rehearsal.goes())');
  expect(await page.locator('.tile').count()).toBe(1);
  expect(await page.evaluate('rehearsal.state()')).toBe('joined');
});

test('the keys of the call act and are heard, but not while a message is written', async () => {
  const page = await joined();
  const mic = page.getByTitle('Microphone');
  await page.keyboard.press('m');
  expect(await mic.getAttribute('aria-pressed')).toBe('false');
  await page.keyboard.press('Control+d');
  expect(await mic.getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.down(' ');
  expect(await mic.getAttribute('class')).toBe('talking');
  await page.keyboard.up(' ');
  await page.keyboard.press('d');
  await page.getByLabel('Message', { exact: true }).pressSequentially('mm');
  expect(await mic.getAttribute('aria-pressed')).toBe('true');
  const heard = await page.evaluate<string[]>('window.__keys');
  expect(heard.slice(0, 2)).toEqual(['keydown m', 'keyup m']);
  expect(heard.filter(key => key === 'keydown m')).toHaveLength(3);
});

test('a shared screen is previewed as a display track until sharing stops', async () => {
  const page = await joined();
  const surface = `[...document.querySelectorAll('video')]
    .map(video => video.srcObject?.getVideoTracks()[0]?.getSettings().displaySurface ?? '')
    .filter(Boolean)`;
  await page.getByTitle('Share screen').click();
  await until(page, 'rehearsal.on.share');
  expect(await page.evaluate(surface)).toEqual(['monitor']);
  await page.getByTitle('Share screen').click();
  expect(await page.evaluate(surface)).toEqual([]);
});

test('a page that minds strangers removes them as often as it was told', async () => {
  const page = await joined('sweep=2');
  const left = await page.evaluate(`(async () => {
    for (let i = 0; i < 3; i++) {
      document.documentElement.append(document.createElement('x-stranger'));
      await new Promise(done => setTimeout(done));
    }
    return [rehearsal.swept(), document.querySelectorAll('x-stranger').length];
  })()`);
  expect(left).toEqual([2, 1]);
});

test('an element goes full screen, and a dialog makes the rest inert', async () => {
  const page = await joined();
  await page.getByTitle('Full screen').click();
  await until(page, "document.fullscreenElement?.id === 'stage'");
  await page.evaluate('document.exitFullscreen()');
  await page.getByTitle('Settings').click();
  expect(await page.locator('dialog:modal').count()).toBe(1);
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await page.locator('dialog:modal').count()).toBe(0);
});

test('a page can play a drawing and a recording without any call', async () => {
  const page = await browser.open('https://meet.google.com/video.html');
  await until(page, "document.getElementById('recorded').readyState >= 2");
  expect(await page.evaluate("document.getElementById('drawn').srcObject.getTracks()[0].label")).not.toMatch(
    /^remote/,
  );
});
