// Builds both browsers from one source, dist/chrome and dist/firefox, and dist/rehearsal: the Chromium build
// that also runs on this machine's own address, for `npm start`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const target of ['chrome', 'firefox', 'rehearsal']) {
  const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: {
      ...process.env,
      TARGET: target,
      REHEARSAL: target === 'rehearsal' ? '1' : '',
      NODE_ENV: 'production',
    },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
