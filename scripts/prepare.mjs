// Gets a fresh clone ready with nothing but Node: the right version, the packages, a build.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Runs a Node script of ours or of a package; answers whether it went well. */
export const ran = (/** @type {string} */ script, /** @type {readonly string[]} */ args = []) =>
  spawnSync(process.execPath, [at(script), ...args], { cwd: root, stdio: 'inherit' }).status === 0;

const npm = (/** @type {readonly string[]} */ args) => {
  const script = process.env.npm_execpath;
  const [command, before] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const shell = command === 'npm' && process.platform === 'win32';
  // However quiet our caller is, what goes wrong here must be read.
  const env = { ...process.env, npm_config_loglevel: 'warn' };
  return spawnSync(command, [...before, ...args], { cwd: root, stdio: 'inherit', shell, env }).status === 0;
};

/** Ends here, in plain words, where this Node is too old. */
export const needNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Evenkeel needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
};

/** Installs what package-lock.json names, when that has not been done since it changed. */
export const packagesReady = () => {
  const mark = at('node_modules/.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(at('package-lock.json')).mtimeMs) return true;
  // Without --include=dev a NODE_ENV of production would leave the tools out.
  return npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
};

/** Runs a script of package.json. */
export const npmRan = (/** @type {string} */ script) => npm(['run', '--silent', script]);
