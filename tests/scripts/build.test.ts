// Guards that what is shipped depends on the source alone: not on the folder, not on the hour.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const sources = [
  'src',
  'public',
  'scripts',
  'manifest.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

/** Builds and packs a copy of the tree in a folder of its own; every file of dist/ with its hash. */
const packedElsewhere = (name: string) => {
  const folder = mkdtempSync(join(tmpdir(), name));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const source of sources) cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/package.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const dist = join(folder, 'dist');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => `${createHash('sha256').update(readFileSync(path)).digest('hex')} ${relative(dist, path)}`)
    .toSorted();
};

test('two builds of one source in two folders are the same bytes', { timeout: 120_000 }, () => {
  const one = packedElsewhere('a-');
  expect(one.some(line => line.endsWith(' evenkeel-firefox.zip'))).toBe(true);
  expect(packedElsewhere('another-folder-')).toEqual(one);
});
