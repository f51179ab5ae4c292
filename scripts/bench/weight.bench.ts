// Weight: bytes that reach the call page, and those of our own pages, gzipped.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { it } from 'vitest';
import { print, type Row } from './figures.ts';

const gz = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/** A page's own files and all that its modules import. */
const files = (page: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(page)) return seen;
  seen.add(page);
  const text = readFileSync(`dist/chrome/${page}`, 'utf8');
  const folder = page.slice(0, page.lastIndexOf('/') + 1);
  for (const [, from = ''] of text.matchAll(
    /(?:src|href|from|import)\s*[=(]?\s*["'`]([^"'`]+\.(?:js|css))["'`]/g,
  )) {
    files(new URL(from, `https://x/${from.startsWith('/') ? '' : folder}`).pathname.slice(1), seen);
  }
  return seen;
};

it('weighs what is shipped', () => {
  const pages = readdirSync('dist/chrome/src').filter(file => file.endsWith('.html'));
  print(
    'Weight, bytes gzipped',
    ['', 'bytes', 'goal'],
    [
      ['content script (in the call page)', gz('dist/chrome/src/content.iife.js'), '<= 5120'],
      ...pages.map((page): Row => {
        const all = [...files(`src/${page}`)];
        return [
          `${page} and its ${all.length - 1} files`,
          all.reduce((sum, file) => sum + gz(`dist/chrome/${file}`), 0),
          '',
        ];
      }),
    ],
  );
});
