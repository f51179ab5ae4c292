// `npm run package`: builds and packs what a store is given, dist/evenkeel-chrome.zip and dist/evenkeel-firefox.zip.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ran, root } from './prepare.mjs';
import { zip } from './zip.mjs';

if (!ran('scripts/build.mjs', ['chrome', 'firefox'])) process.exit(1);
for (const target of ['chrome', 'firefox']) {
  const folder = join(root, 'dist', target);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ name: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }));
  const packed = zip(files);
  const path = join(root, 'dist', `evenkeel-${target}.zip`);
  writeFileSync(path, packed);
  console.log(`${relative(root, path)}: ${files.length} files, ${packed.length} bytes`);
}
