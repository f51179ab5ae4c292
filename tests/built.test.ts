// What is shipped: the built manifests and packages, held against the lists below.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const manifest = (target: string) => JSON.parse(read(`dist/${target}/manifest.json`));
const hosts = [
  'https://meet.google.com/*',
  'https://*.zoom.us/*',
  'https://teams.microsoft.com/*',
  'https://teams.live.com/*',
  'https://teams.cloud.microsoft/*',
  'https://*.webex.com/*',
  'https://meet.jit.si/*',
  'https://whereby.com/*',
  'https://*.whereby.com/*',
];

describe.each(['chrome', 'firefox'])('the %s package', target => {
  it('asks for the fewest permissions', () => {
    const { permissions, optional_host_permissions, host_permissions, optional_permissions } =
      manifest(target);
    expect(permissions).toEqual(['storage', 'scripting', 'activeTab', 'alarms', 'notifications']);
    expect(optional_host_permissions).toEqual(['https://*/*']);
    expect([host_permissions, optional_permissions]).toEqual([undefined, undefined]);
  });

  it('runs one content script on the listed call sites only', () => {
    expect(manifest(target).content_scripts).toEqual([
      { js: ['src/content.iife.js'], matches: hosts, run_at: 'document_start' },
    ]);
  });

  it('lets a page reach live.html and nothing else, at an address it cannot guess', () => {
    expect(manifest(target).web_accessible_resources).toEqual([
      {
        resources: ['src/live.html'],
        matches: ['https://*/*'],
        ...(target === 'chrome' ? { use_dynamic_url: true } : {}),
      },
    ]);
    expect(manifest(target).externally_connectable).toBeUndefined();
  });

  it('forbids its own pages any connection', () => {
    expect(manifest(target).content_security_policy).toEqual({
      extension_pages:
        "default-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    });
  });

  it('stays out of private windows', () => expect(manifest(target).incognito).toBe('not_allowed'));

  it('is one classic content script without a loader', () => {
    const script = read(`dist/${target}/src/content.iife.js`);
    expect(script).not.toMatch(/\bimport\s*\(|\bimport\s*[{'"]|chrome-extension:|moz-extension:/);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(5 * 1024);
  });

  it('observes no page’s tree, however busy', () =>
    expect(read(`dist/${target}/src/content.iife.js`)).not.toMatch(
      /MutationObserver|IntersectionObserver|setInterval/,
    ));

  it('holds no file that nobody asked for', () => {
    const files = readdirSync(`dist/${target}`, { recursive: true, encoding: 'utf8' });
    const known =
      /^(manifest\.json|service-worker-loader\.js|src|src\/(content\.iife\.js|(live|popup|studio)\.html)|icons|icons\/(16|32|48|128)\.png|_locales(\/\w+(\/messages\.json)?)?|assets|assets\/[\w.-]+\.(js|css))$/;
    expect(files.map(file => file.replaceAll('\\', '/')).filter(file => !known.test(file))).toEqual([]);
  });
});

it('tells Firefox that no data is collected, from the version that asks', () => {
  expect(manifest('firefox').browser_specific_settings.gecko).toMatchObject({
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  });
});

/** Preact's own `dangerouslySetInnerHTML` support; nothing of ours uses it (the house's rule of sinks). */
const explained = ['UNSAFE_VAR_ASSIGNMENT'];

it('passes the linter of addons.mozilla.org without an error or an unexplained warning', () => {
  const report = JSON.parse(
    execFileSync(
      process.execPath,
      [
        'node_modules/web-ext/bin/web-ext.js',
        'lint',
        '--source-dir=dist/firefox',
        '--output=json',
        '--no-config-discovery',
      ],
      { encoding: 'utf8' },
    ),
  );
  expect(report.errors).toEqual([]);
  expect(report.warnings.filter((w: { code: string }) => !explained.includes(w.code))).toEqual([]);
}, 60_000);
