// `npm start`: packages, build, and a Chromium with Evenkeel in it, on the rehearsal call.
// Without a display it joins the call by itself, pictures the strip, says where the picture is, and ends.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { findChromium, installed, quiet } from './browsers.mjs';
import { chromiumOnPipe } from './pipe.mjs';
import { needNode, packagesReady, ran, root } from './prepare.mjs';
import { serve } from './rehearsal/server.mjs';

const give = (/** @type {string} */ why) => {
  console.error(why);
  process.exit(1);
};
needNode();
if (!packagesReady()) give('The packages could not be installed.');
if (!ran('scripts/build.mjs', ['rehearsal'])) give('The build failed.');

/** Playwright's own Chromium, where somebody has installed it. */
const playwrights = async () => {
  const { chromium } = await import('playwright-core');
  process.env.CHROME_PATH ||= chromium.executablePath();
  return findChromium();
};
const path = findChromium() ?? (await playwrights()) ?? (installed(['chromium']) ? findChromium() : null);
if (!path) {
  give(
    'No Chromium, Edge or Chrome was found. On Debian: sudo apt-get install chromium. ' +
      'Anywhere: npx playwright-core install chromium, or CHROME_PATH=/path/to/chrome npm start.',
  );
}

const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const site = await serve();
const profile = mkdtempSync(join(tmpdir(), 'evenkeel-'));
mkdirSync(join(profile, 'Default'));
writeFileSync(
  join(profile, 'Default/Preferences'),
  JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
);
const { child, send, ended } = chromiumOnPipe(path ?? '', [
  ...quiet,
  `--user-data-dir=${profile}`,
  '--window-size=1180,820',
  '--window-position=20,40',
  ...(headless ? ['--headless=new', '--disable-gpu', '--hide-scrollbars'] : []),
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  'about:blank',
]);
const tidy = async () => {
  child.kill();
  await ended;
  await site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
};
process.once('SIGINT', () => child.kill());
process.once('SIGTERM', () => child.kill());

/** Waits until `look` answers something. @template T @param {() => Promise<T | undefined>} look @param {string} what */
const seen = async (look, what) => {
  for (const end = Date.now() + 30_000; Date.now() < end; await rest(100)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`${what} did not come within 30 seconds.`);
};
const attached = async (/** @type {string} */ targetId) =>
  (await send('Target.attachToTarget', { targetId, flatten: true })).sessionId;
const evaluated = async (/** @type {string} */ session, /** @type {string} */ expression) =>
  (
    await send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, userGesture: true, returnByValue: true },
      session,
    )
  ).result.value;

/** Joins as a person would, waits until our frame draws, and pictures the call. */
const pictured = async (/** @type {string} */ call) => {
  const page = await attached(call);
  await seen(() => evaluated(page, "globalThis.rehearsal?.ready.then(() => 'yes')"), 'The lobby');
  await evaluated(page, "document.getElementById('join').click()");
  await seen(
    () => evaluated(page, 'rehearsal.people.length > 0 && rehearsal.people.every(p => p.arrived())'),
    'The call',
  );
  const live = await seen(async () => {
    const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'iframe' }] });
    return targetInfos.find((/** @type {{ url: string }} */ t) => t.url.endsWith('/src/live.html'))?.targetId;
  }, 'Our frame');
  const frame = await attached(live);
  await seen(() => evaluated(frame, "document.getElementById('root')?.childElementCount"), 'The strip');
  await rest(1500);
  const { data } = await send('Page.captureScreenshot', {}, page);
  const picture = join(root, 'shots/start.png');
  mkdirSync(join(root, 'shots'), { recursive: true });
  writeFileSync(picture, Buffer.from(data, 'base64'));
  return picture;
};

try {
  const { id } = await send('Extensions.loadUnpacked', {
    path: join(root, 'dist/rehearsal'),
  });
  const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'page' }] });
  const { targetId: call } = await send('Target.createTarget', { url: `${site.origin}/` });
  for (const { targetId } of targetInfos) await send('Target.closeTarget', { targetId });
  if (headless) {
    console.log('No display here, so the call is joined without one.');
    const picture = await pictured(call);
    console.log(`The strip in the call: ${picture}`);
  } else {
    const beside = { newWindow: true, left: 1210, top: 40, width: 400, height: 660 };
    await send('Target.createTarget', { url: `chrome-extension://${id}/src/popup.html`, ...beside });
    await send('Target.activateTarget', { targetId: call });
    console.log(`
A rehearsal call is open, and Evenkeel's popup beside it. The call goes from this computer to itself.

  1. In the popup, add a story: a title, three to six keywords, one number.
  2. Press Breathe, and close the popup: the breath goes on in the sidebar of the lobby.
  3. Join the call. The strip stands under the lens, over the keel line.
  4. Alt+Shift+1 hides or shows everything, +2 Stories, +3 Breathe, +4 Reset.
  5. Share your screen: everything of ours is gone until you stop.

This is a fresh profile: what you write in it goes when you close it. Ctrl+C ends.
`);
    await ended;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await tidy();
}
