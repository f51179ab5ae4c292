// Builds both browsers from one source, dist/chrome and dist/firefox, and dist/rehearsal: the Chromium build
// that also runs on this machine's own address, for `npm start`. Named targets build only those.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));
const asked = process.argv.slice(2);
for (const target of asked.length > 0 ? asked : ['chrome', 'firefox', 'rehearsal']) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      TARGET: target,
      REHEARSAL: target === 'rehearsal' ? '1' : '',
      NODE_ENV: 'production',
    },
  });
  // The tools greet even when asked to be quiet; what they say matters when they fail.
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exit(status ?? 1);
  }
}
