// The built extension in a real Firefox, with the rehearsal call in the place of the call sites.
//
//   const browser = await launch();                       // options: extension, prefs
//   const page = await browser.call('meet.google.com');   // a Tab in the lobby; second argument: variants
//   await browser.join(page);
//   const live = await browser.liveFrame(page);           // our frame, also a Tab
//   await browser.key(page, 'stories');                   // toggle, stories, breathe, reset
//   const popup = await browser.extensionPage('src/popup.html');
//   await popup.evaluate('browser.storage.local.get()');  // an expression; its promise is awaited, JSON comes back
//   await live.click('button'); await live.type('words'); await page.press('Escape');
//   await page.until('document.title === "Interview"'); await page.shot('firefox-strip');
//   await browser.close();
//
// A real click moves a real pointer; key presses go to whatever has focus in the window.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { hosts, serve } from '../../../scripts/rehearsal/server.mjs';
import type { Key } from '../../../src/core/messages.ts';
import { bidi } from './bidi.ts';
import { built, type Host } from './chromium.ts';
import { proxyTo } from './proxy.ts';
import { tab, type Tab } from './tab.ts';

export type { Tab } from './tab.ts';

export type Options = {
  readonly extension?: string | null;
  readonly prefs?: Readonly<Record<string, string | number | boolean>>;
};

const uuid = '0e7ee1ee-1111-4222-8333-444444444444';
const usual = {
  'extensions.webextensions.uuids': JSON.stringify({ 'evenkeel@evenkeel.app': uuid }),
  'extensions.webextOptionalPermissionPrompts': false,
  'media.navigator.streams.fake': true,
  'media.navigator.permission.disabled': true,
  'media.peerconnection.ice.obfuscate_host_addresses': false,
  'media.peerconnection.ice.loopback': true,
  'media.autoplay.default': 0,
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

const digits: Record<Key, number> = { toggle: 1, stories: 2, breathe: 3, reset: 4 };
const pressed = (key: Key) => `(() => {
  const typist = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  typist.beginInputTransactionForTests(window);
  const chord = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${'!@#$'.charAt(digits[key] - 1)}', 'Digit${digits[key]}', ${48 + digits[key]}]];
  const events = chord.map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
  for (const event of events) typist.keydown(event);
  for (const event of events.reverse()) typist.keyup(event);
})()`;
const rest = (ms: number) => new Promise(done => setTimeout(done, ms));

type Context = {
  readonly context: string;
  readonly url: string;
  readonly children: readonly Context[] | null;
};

const started = (path: string, profile: string) => {
  const child = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = new Promise<string>((done, failed) => {
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found) done(found);
    });
    child.once('exit', code => failed(new Error(`Firefox ended (${code}) before it listened.`)));
  });
  return { child, address };
};

export const launch = async (options: Options = {}) => {
  const path = findFirefox();
  if (!path) throw new Error('No Firefox here: set FIREFOX_PATH.');
  const site = await serve({ secure: true });
  const proxy = await proxyTo(site.port, hosts);
  const profile = mkdtempSync(join(tmpdir(), 'evenkeel-'));
  const prefs = { ...usual, 'network.proxy.ssl_port': proxy.port, ...options.prefs };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const { child, address } = started(path, profile);
  const firefox = await bidi(`${await address}/session`);
  const { send } = firefox;
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const extension = options.extension === undefined ? built('firefox') : options.extension;
  if (extension) {
    await send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  }

  const open = async (url: string): Promise<Tab> => {
    const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await send('browsingContext.navigate', { context, url, wait: 'complete' });
    return tab(firefox, context);
  };

  return {
    site,
    send,
    /** What pages have said on their consoles. */
    logged: firefox.logged,
    open,
    extensionPage: (file: string) => open(`moz-extension://${uuid}/${file.replace(/^\//, '')}`),

    call: async (host: Host = 'meet.google.com', variants = '', at = '/abc-defg-hij'): Promise<Tab> => {
      const page = await open(`https://${host}${at}?${variants}`);
      await page.evaluate('window.rehearsal.ready.then(() => 1)');
      return page;
    },

    join: async (page: Tab): Promise<void> => {
      await page.click('#join');
      await page.until("rehearsal.state() === 'joined' && rehearsal.people.every(p => p.arrived())");
    },

    liveFrame: async (page: Tab): Promise<Tab> => {
      const end = Date.now() + 10_000;
      for (;;) {
        const tree = await send<{ contexts: readonly Context[] }>('browsingContext.getTree', {
          root: page.context,
        });
        const frame = tree.contexts[0]?.children?.find(({ url }) => url.endsWith('/src/live.html'));
        if (frame) return tab(firefox, frame.context);
        if (Date.now() > end) throw new Error('Our frame is not in this page.');
        await rest(50);
      }
    },

    /** One of our four keys, through the browser's own window: keys sent to a page never reach its commands. */
    key: async (page: Tab, key: Key): Promise<void> => {
      await send('browsingContext.activate', { context: page.context });
      const { contexts } = await send<{ contexts: readonly Context[] }>('browsingContext.getTree', {
        'moz:scope': 'chrome',
      });
      const context = contexts[0]?.context;
      await send('script.evaluate', { expression: pressed(key), target: { context }, awaitPromise: true });
    },

    close: async (): Promise<void> => {
      const gone = new Promise(done => child.once('exit', done));
      await send('browser.close').catch(() => child.kill('SIGKILL'));
      const late = setTimeout(() => child.kill('SIGKILL'), 8000);
      await gone;
      clearTimeout(late);
      firefox.end();
      await proxy.close();
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
export type Firefox = Awaited<ReturnType<typeof launch>>;
