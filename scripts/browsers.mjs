// Finds the browsers of this machine, for starting and for testing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiums = {
  linux: ['chromium', 'chromium-browser', 'microsoft-edge', 'google-chrome', 'google-chrome-stable'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
};
const firefoxes = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The first of these names or paths that exists, or null. */
const firstOf = (/** @type {string[]} */ names) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    if (name.includes('/') || name.includes('\\')) {
      if (existsSync(name)) return name;
    } else {
      const found = folders.map(folder => join(folder, name)).find(path => existsSync(path));
      if (found) return found;
    }
  }
  return null;
};
const known = (/** @type {Record<string, string[]>} */ table) =>
  table[process.platform] ?? table['linux'] ?? [];

/** Path of a Chromium, or null. `CHROME_PATH` comes first. @returns {string | null} */
export const findChromium = () =>
  firstOf([...(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []), ...known(chromiums)]);

/** Path of a Firefox, or null. `FIREFOX_PATH` comes first. @returns {string | null} */
export const findFirefox = () =>
  firstOf([...(process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : []), ...known(firefoxes)]);

/** Installs Debian packages; false where that is not ours to do. */
export const installed = (/** @type {string[]} */ packages) => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const options = {
    stdio: /** @type {const} */ ('inherit'),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  return (
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options).status ===
    0
  );
};

/** What every Chromium here is started with: no first run, no calls home, a camera where there is none. */
export const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];
/** A camera of so many pictures a second, a microphone and a screen that are not real, granted without asking. */
export const fakeMedia = (/** @type {string} */ pictures) => [
  `--use-fake-device-for-media-stream=fps=${pictures}`,
  '--use-fake-ui-for-media-stream',
];
