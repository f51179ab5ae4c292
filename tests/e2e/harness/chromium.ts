// The built extension in a real Chromium, with the rehearsal call in the place of the call sites.
//
//   const browser = await launch();                       // options: profile, granted, asked, media, extension, size, args
//   const page = await browser.call('meet.google.com');   // lobby; third argument: variants, 'people=3&bar=top'
//   await browser.join(page);                             // presses Join, waits for the remote picture
//   const live = await browser.liveFrame(page);           // our frame, a playwright Frame: live.getByRole(...)
//   await browser.key(page, 'stories');                   // toggle, stories, breathe, reset: as the browser sends them
//   const popup = await browser.extensionPage('src/popup.html');
//   const worker = await browser.worker();  await browser.killWorker();
//   await until(page, 'rehearsal.on.share');              // an expression, in a page or a frame, whatever its policy
//   await browser.shot(page, 'strip');                    // shots/strip.png
//   await browser.close();                                // or browser.kill(): SIGKILL, the profile stays
//
// What the site sends is asked for a page: call(host, 'headers=strict'). Variants: scripts/rehearsal/variants.js.
// DIST=mine vitest ... tests the build in mine/chrome. Close pages you are done with: each is a video call.
// In the page: window.rehearsal.{join, leave, comes, goes, share, unshare, state, swept}, window.__keys.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Frame, type Page, type Worker } from 'playwright-core';
import { fakeMedia, findChromium, quiet } from '../../../scripts/browsers.mjs';
import { hosts, serve } from '../../../scripts/rehearsal/server.mjs';
import type { Key } from '../../../src/core/messages.ts';

export type Options = {
  /** A profile folder to use again; a new one, removed at the end, by default. */
  readonly profile?: string;
  /** Optional hosts the user has already granted, or (`asked`) would grant when asked. */
  readonly granted?: readonly string[];
  readonly asked?: readonly string[];
  /** Fake camera, microphone and screen; off: this machine's own, most often none. */
  readonly media?: boolean;
  /** The built extension; null: none. */
  readonly extension?: string | null;
  readonly size?: { readonly width: number; readonly height: number };
  readonly args?: readonly string[];
};
export type Host =
  'meet.google.com' | 'teams.microsoft.com' | 'whereby.com' | 'meet.jit.si' | 'app.zoom.us' | 'example.com';

/** `DIST=mine` tests a build of one's own: its chrome/ or firefox/ folder. */
export const built = (target: 'chrome' | 'firefox') => resolve(process.env.DIST ?? 'dist', target);

/** An unpacked extension is named after its folder. */
export const idOf = (folder: string) =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, digit => String.fromCharCode(97 + parseInt(digit, 16)));

const digits: Record<Key, number> = { toggle: 1, stories: 2, breathe: 3, reset: 4 };

/** Waits until an expression is true in the page; a strict policy does not mind it, as it minds waitForFunction. */
export const until = async (page: Page | Frame, expression: string): Promise<void> => {
  const end = Date.now() + 15_000;
  while (!(await page.evaluate(expression))) {
    if (Date.now() > end) throw new Error(`Still not so: ${expression}`);
    await new Promise(done => setTimeout(done, 30));
  }
};
/** Either side's pictures a second: few, for a test draws them without a graphics card. A bench asks for more. */
const pictures = process.env.PICTURES ?? '8';
const flat = (path: string) => path.replace(/^\//, '');

/** What the profile must say before the first start: developer mode, and hosts already granted. */
const preferences = (extension: string | null, { granted = [], asked = [] }: Options) => {
  const hostsOf = (explicit: readonly string[]) => ({
    api: ['scripting', 'storage'],
    explicit_host: explicit,
    manifest_permissions: [],
    scriptable_host: [],
  });
  const optional = [...granted, ...asked];
  const entry = {
    location: 8,
    path: extension,
    active_permissions: hostsOf(granted),
    granted_permissions: hostsOf(optional),
    runtime_granted_permissions: {
      api: [],
      explicit_host: optional,
      manifest_permissions: [],
      scriptable_host: [],
    },
  };
  const settings = extension && optional.length > 0 ? { settings: { [idOf(extension)]: entry } } : {};
  return { extensions: { ui: { developer_mode: true }, ...settings } };
};

export const launch = async (options: Options = {}) => {
  const extension = options.extension === undefined ? built('chrome') : options.extension;
  const site = await serve({ secure: true });
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'evenkeel-'));
  const fresh = options.profile === undefined;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const kept = join(profile, 'Default/Preferences');
  try {
    writeFileSync(kept, JSON.stringify(preferences(extension, options)), { flag: 'wx' });
  } catch {
    // A profile used again has its preferences already.
  }
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium here: set CHROME_PATH.');
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    viewport: options.size ?? { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--mute-audio'],
    args: [
      ...quiet,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      '--no-sandbox',
      '--disable-gpu',
      '--ignore-certificate-errors',
      '--disable-features=WebRtcHideLocalIpsWithMdns',
      `--host-resolver-rules=${hosts.map(host => `MAP ${host} 127.0.0.1:${site.port}`).join(', ')}`,
      ...(options.media === false ? [] : fakeMedia(pictures)),
      ...(options.args ?? []),
    ],
  });
  const id = extension ? idOf(extension) : '';

  // The browser opens its window before it has loaded the extension.
  if (extension && context.serviceWorkers().length === 0) {
    await context.waitForEvent('serviceworker', { timeout: 10_000 }).catch(async () => {
      await context.close();
      throw new Error(`Chromium did not load ${extension}: is it built?`);
    });
  }

  const open = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const extensionPage = (path: string) => open(`chrome-extension://${id}/${flat(path)}`);

  /** A page of ours without a script: enough to talk of our worker. */
  const beside = async <T>(deed: (page: Page) => Promise<T>): Promise<T> => {
    const page = await extensionPage('manifest.json');
    try {
      return await deed(page);
    } finally {
      await page.close();
    }
  };

  return {
    context,
    id,
    site,
    profile,
    open,
    extensionPage,

    /** The rehearsal call at a call site's address; in the lobby, with the own camera on. */
    call: async (host: Host = 'meet.google.com', variants = '', path = '/abc-defg-hij'): Promise<Page> => {
      const page = await open(`https://${host}${path}?fps=${pictures}&${variants}`);
      await page.evaluate('window.rehearsal.ready');
      return page;
    },

    /** Presses Join and waits until the interviewer's picture moves. */
    join: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Join' }).click();
      await until(page, "rehearsal.state() === 'joined' && rehearsal.people.every(p => p.arrived())");
    },

    /** Our frame in this page, wherever it stands; it says nothing of what the frame shows. */
    liveFrame: async (page: Page): Promise<Frame> => {
      const end = Date.now() + 10_000;
      for (;;) {
        const frame = page.frames().find(f => /^chrome-extension:\/\/[^/]+\/src\/live\.html/.test(f.url()));
        if (frame) return frame;
        if (Date.now() > end) throw new Error('Our frame is not in this page.');
        await new Promise(done => setTimeout(done, 20));
      }
    },

    /** One of our four keys, through the browser's own list of commands. */
    key: async (page: Page, key: Key): Promise<void> => {
      // A command is told with the tab in front.
      await page.bringToFront();
      const session = await context.newCDPSession(page);
      const code = 48 + digits[key];
      for (const type of ['rawKeyDown', 'keyUp'] as const) {
        await session.send('Input.dispatchKeyEvent', {
          type,
          modifiers: 9,
          windowsVirtualKeyCode: code,
          nativeVirtualKeyCode: code,
          key: '!@#$'.charAt(digits[key] - 1),
          code: `Digit${digits[key]}`,
        });
      }
      await session.detach();
    },

    /** The background, awake: its handle outlives its deaths. */
    worker: async (): Promise<Worker> => {
      await beside(page => page.evaluate("chrome.runtime.sendMessage({ type: 'awake?' }).catch(() => null)"));
      return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
    },

    /** Stops the background as the browser does when it needs room; it stays so until it is needed. */
    killWorker: async (): Promise<void> => {
      await beside(async page => {
        const session = await context.newCDPSession(page);
        const stopped = new Promise<void>(done =>
          session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
            if (versions.length > 0 && versions.every(v => v.runningStatus === 'stopped')) done();
          }),
        );
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        await stopped;
      });
    },

    /** A picture in shots/ (never kept); answers its path. */
    shot: async (page: Page, name: string): Promise<string> => {
      const path = resolve('shots', `${name}.png`);
      await page.screenshot({ path });
      return path;
    },

    close: async (): Promise<void> => {
      await context.close();
      await site.close();
      if (fresh) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },

    /** Kills the whole browser without a word; the profile stays for the next `launch({ profile })`. */
    kill: async (): Promise<void> => {
      const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').pop());
      const gone = new Promise(done => context.once('close', done));
      process.kill(pid, 'SIGKILL');
      await gone;
      await site.close();
      for (const lock of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
        rmSync(join(profile, lock), { force: true });
    },
  };
};
export type Chromium = Awaited<ReturnType<typeof launch>>;
