// Measures what Evenkeel costs the call, side by side in one run: `npm run bench`, or `npm run bench -- weight`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (/** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
process.exitCode =
  run('scripts/build.mjs') ||
  run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'scripts/bench/vitest.config.ts',
    ...process.argv.slice(2),
  );
