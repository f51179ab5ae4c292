// Builds the watch into an extension of its own, and serves the page it watches.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

export const watchOnly = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-watch-'));
  await build({
    configFile: false,
    root: resolve(here, '../../..'),
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: { entry: join(here, 'noticed.ts'), formats: ['iife'], name: '_', fileName: () => 'watch.js' },
    },
  });
  const script = { matches: ['http://127.0.0.1/*'], js: ['watch.js'], run_at: 'document_start' };
  const manifest = { manifest_version: 3, name: 'The watch alone', version: '1', content_scripts: [script] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** Answers every address with the page of real tracks. */
export const served = async () => {
  const page = readFileSync(join(here, 'noticed.html'));
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    at: (fast: number, path = '/room') => `http://127.0.0.1:${address.port}${path}?fast=${fast}`,
    close: () => server.close(),
  };
};
