// The house as a test: every rule holds for the code, and every rule can say no.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, rules, type Sources } from './architecture.rules.ts';

const tree: Sources = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(path => `src/${path.replaceAll('\\', '/')}`)
    .filter(path => /\.(tsx?|css|html)$/.test(path))
    .map(path => [path, readFileSync(path, 'utf8')]),
);

/** For each rule, small houses that break it, and one that looks alike and must not be refused. */
const broken: Readonly<Record<keyof typeof rules, readonly Sources[]>> = {
  arrows: [
    { 'src/core/story.ts': "import { now } from '../browser/clock.ts';" },
    { 'src/core/story.ts': "import { html } from 'preact';" },
    { 'src/dock/host.ts': "import { siteOf } from '../sites/list.ts';" },
    { 'src/ui/live/Strip.tsx': "import type { Store } from '../../state/session.ts';" },
    { 'src/i18n/en.ts': "import { Strip } from '../ui/live/Strip.tsx';" },
    { 'src/shed/tool.ts': "import '../core/story.ts';" },
    { 'src/window.ts': "import './core/story.ts';" },
  ],
  cycles: [
    {
      'src/core/a.ts': "import { b } from './b.ts';",
      'src/core/b.ts': "import { c } from './c.ts';",
      'src/core/c.ts': "export { a } from './a.ts';",
    },
  ],
  sizes: [{ 'src/core/long.ts': 'x\n'.repeat(251) }, { 'src/ui/long.css': 'x\n'.repeat(251) }],
  names: [{ 'src/core/utils.ts': '' }, { 'src/ui/helpers/x.ts': '' }, { 'src/state/story-manager.ts': '' }],
  types: [
    { 'src/core/a.ts': 'const a: any = 1;' },
    { 'src/core/a.ts': 'const a = b as any;' },
    { 'src/core/a.ts': 'const a = list[0]!.name;' },
    { 'src/core/a.ts': '// @ts-ignore\nconst a = 1;' },
  ],
  polyfill: [{ 'src/popup.tsx': "import browser from 'webextension-polyfill';" }],
  network: [
    { 'src/browser/a.ts': "await fetch('x');" },
    { 'src/browser/a.ts': 'new WebSocket(url);' },
    { 'src/browser/a.ts': 'navigator.sendBeacon(url);' },
    { 'src/browser/a.ts': 'new XMLHttpRequest();' },
  ],
  sinks: [
    { 'src/ui/A.tsx': 'node.innerHTML = text;' },
    { 'src/ui/A.tsx': '<p dangerouslySetInnerHTML={{ __html: text }} />' },
    { 'src/ui/A.tsx': 'new Function(text);' },
  ],
  colours: [
    { 'src/ui/live/live.css': '.strip { color: #fff; }' },
    { 'src/ui/live/live.css': '.strip { background-color: white; }' },
    { 'src/ui/A.tsx': "const style = { color: 'rgb(0 0 0)' };" },
    { 'src/popup.html': '<body style="background:#0c1417">' },
  ],
  apart: [
    { 'src/live.tsx': "import { words } from './ui/studio/words.ts';" },
    { 'src/live.tsx': "import { questionsEn } from './i18n/questions-en.ts';" },
    {
      'src/popup.tsx': "import { a } from './ui/popup/a.ts';",
      'src/ui/popup/a.ts': "const b = () => import('../../i18n/studio-en.ts');",
    },
  ],
  content: [
    { 'src/content.iife.ts': "import { render } from 'preact';" },
    { 'src/content.iife.ts': "import type { Story } from './core/story.ts';" },
    {
      'src/content.iife.ts': "import { place } from './dock/host.ts';",
      'src/dock/host.ts': "import { rank } from '../core/match.ts';",
    },
  ],
};

describe('the house', () => {
  for (const [name, rule] of Object.entries(rules)) {
    it(`holds to its rule of ${name}`, () => {
      expect(rule(tree)).toEqual([]);
    });
  }
  it('is read whole', () => {
    expect(Object.keys(tree).length).toBeGreaterThan(20);
    expect(importsOf(tree['src/core/session.ts'] ?? '').length).toBeGreaterThan(5);
  });
});

describe('a broken house', () => {
  for (const [name, houses] of Object.entries(broken) as [keyof typeof rules, readonly Sources[]][]) {
    it.each(houses.map(house => [Object.values(house).join(' ').slice(0, 60), house] as const))(
      `is refused by the rule of ${name}: %s`,
      (_, house) => {
        expect(rules[name](house)).not.toEqual([]);
      },
    );
  }
  it('is not imagined: words in comments and strings, and lawful code, pass', () => {
    const lawful: Sources = {
      'src/core/story.ts':
        "// we never fetch( anything, any time; see https://example.org\nexport const a = 'any! fetch me'; if (!a) b = !c;",
      'src/dock/host.ts':
        "import type { Form } from '../core/placement.ts';\nexport const el = (x: string) => x !== 'a';",
      'src/ui/A.tsx': "import { en } from '../i18n/en.ts';\nimport { signal } from '@preact/signals';",
      'src/popup.tsx': "import { store } from './browser/store.ts';",
    };
    for (const rule of Object.values(rules)) expect(rule(lawful)).toEqual([]);
  });
});
