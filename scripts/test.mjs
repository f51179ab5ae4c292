// `npm test`: packages, browsers, build, check, every test; the last line is `N passed, N failed`.
// What follows `--` goes to vitest: npm test -- tests/core/breath.test.ts
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium, findFirefox, installed } from './browsers.mjs';
import { needNode, npmRan, packagesReady, ran, root } from './prepare.mjs';

/** Says the count and ends. @returns {never} */
const end = (/** @type {number} */ passed, /** @type {number} */ failed) => {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
};
const stop = (/** @type {string} */ why) => {
  console.error(why);
  end(0, 1);
};

needNode();
if (!packagesReady()) stop('The packages could not be installed.');

const missing = () => [...(findChromium() ? [] : ['chromium']), ...(findFirefox() ? [] : ['firefox-esr'])];
if (missing().length > 0 && !(installed(missing()) && missing().length === 0)) {
  stop(
    `Not found: ${missing().join(', ')}. On Debian: sudo apt-get install ${missing().join(' ')}. ` +
      'Elsewhere install Chromium and Firefox, or say where they are: CHROME_PATH=... FIREFOX_PATH=... npm test',
  );
}

if (!ran('scripts/build.mjs')) stop('The build failed.');
const checked = npmRan('check');
if (!checked) console.error('The check failed: see above.');

const report = `${root}.cache/tests.json`;
mkdirSync(`${root}.cache`, { recursive: true });
rmSync(report, { force: true });
const green = ran('node_modules/vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);

/** @typedef {{ status: string, assertionResults: { status: string }[] }} File */
/** @type {{ testResults: File[] }} */
let told = { testResults: [] };
try {
  told = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.error('The tests ended without a report.');
}
const results = told.testResults.flatMap(file => file.assertionResults.map(({ status }) => status));
const passed = results.filter(status => status === 'passed').length;
// A file that cannot be loaded holds no failed test, and an error outside any test belongs to no file.
const broken = told.testResults.filter(
  file => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
).length;
const failed = results.filter(status => status === 'failed').length + broken;
end(passed, failed + (checked ? 0 : 1) + (!green && failed === 0 ? 1 : 0));
