// What the Studio weighs as it is shipped, and that a call carries none of it.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { en } from '../src/i18n/en.ts';
import { settingsEn } from '../src/i18n/studio-settings-en.ts';
import { studioEn } from '../src/i18n/studio-en.ts';

const dist = `${process.env.DIST ?? 'dist'}/chrome`;
const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8');
const at = (from: string, folder: string): string =>
  new URL(
    from,
    `https://x/${from.startsWith('/') || from.startsWith('assets/') ? '' : folder}`,
  ).pathname.slice(1);

/** A file and what it imports at once; `later` also what it imports when it is asked to. */
const files = (file: string, later: boolean, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (file.endsWith('.css')) return seen;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const text = read(file);
  const now = /(?:\b(?:src|href)=|\bfrom\s*|\bimport\s*)["'`]([^"'`]+\.(?:js|css))["'`]/g;
  const asked = /(?:\bimport\(\s*["'`]|["'](?=assets\/|\/assets\/))([^"'`]+\.(?:js|css))["'`]/g;
  for (const pattern of later ? [now, asked] : [now])
    for (const [, from = ''] of text.matchAll(pattern)) files(at(from, folder), later, seen);
  return seen;
};
const weight = (all: Iterable<string>): number =>
  [...all].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);

/** The start page's own files: those its loading names, beside what is there already. */
const startFiles = (): readonly string[] => {
  const shell = files('src/studio.html', false);
  const asked = [...files('src/studio.html', true)].filter(file => !shell.has(file));
  const start = asked.filter(file => /assets\/Interviews-[\w-]+\.(js|css)$/.test(file));
  return [...new Set([...shell, ...start.flatMap(file => [...files(file, false)])])];
};

it('weighs 120 kB at most of its own, 80 kB more after a call, and 60 kB until its start page is there', () => {
  const all = files('src/studio.html', true);
  const others = new Set([...files('src/live.html', true), ...files('src/popup.html', true)]);
  const afterCall = [...all].filter(file => /assets\/(Debrief|Note|Call|Progress)-[\w-]+\.js$/.test(file));
  expect(afterCall).toHaveLength(4);
  // Without the pages after a call, and so without what only they ask for; each of them loads when it is opened.
  const before = [...files('src/studio.html', true, new Set(afterCall))].filter(
    file => !others.has(file) && !afterCall.includes(file),
  );
  const after = [...all].filter(file => !others.has(file) && !before.includes(file));
  const start = startFiles();
  expect(before.filter(file => file.endsWith('.js')).length).toBeGreaterThan(8);
  expect(start.some(file => file.includes('Interviews-'))).toBe(true);
  console.log(
    `The Studio, bytes gzipped: ${weight(before)} of its own, ${weight(after)} more for after a call, ${weight(all)} with what the call and the popup load too, ${weight(start)} until its start page is there.`,
  );
  expect(weight(before)).toBeLessThanOrEqual(120 * 1024);
  expect(weight(after)).toBeLessThanOrEqual(80 * 1024);
  expect(weight(start)).toBeLessThanOrEqual(60 * 1024);
});

const sentences = [
  studioEn.shell.unknown,
  settingsEn.settings.lead,
  settingsEn.cues.lead,
  settingsEn.check.lead,
  settingsEn.welcome.lead,
];
const textOf = (page: string): string => [...files(`src/${page}.html`, true)].map(read).join('\n');

it.each(['live', 'popup'])('%s carries no word of the Studio', page => {
  const text = textOf(page);
  expect(sentences.filter(sentence => text.includes(sentence))).toEqual([]);
  // They are found where they belong, or this would prove nothing.
  const studio = textOf('studio');
  expect(sentences.filter(sentence => !studio.includes(sentence))).toEqual([]);
});

it('live carries no word of the popup', () => {
  expect(textOf('popup')).toContain(en.popup.failed.text);
  expect(textOf('live')).not.toContain(en.popup.failed.text);
});
