// One build a browser from one manifest: `TARGET=firefox vite build` or, by default, Chromium.
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

const firefox = process.env.TARGET === 'firefox';
/** `npm start` and some tests serve the call from this machine; what is shipped never runs there. */
const rehearsal = process.env.REHEARSAL === '1';
const loopback = 'http://127.0.0.1/*';

const forChromium = rehearsal
  ? {
      ...manifest,
      content_scripts: manifest.content_scripts.map(s => ({ ...s, matches: [...s.matches, loopback] })),
      web_accessible_resources: manifest.web_accessible_resources.map(r => ({
        ...r,
        matches: [...r.matches, loopback],
      })),
    }
  : manifest;

/** What only Firefox is told: an event page, our id, and that no data is collected. */
const forFirefox = {
  ...manifest,
  minimum_chrome_version: undefined,
  background: { scripts: ['src/background.ts'], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'evenkeel@evenkeel.app',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** crxjs leaves the chunks of its own loaders behind, and would list them as reachable from pages. */
const onlyLiveIsReachable: Plugin & { renderCrxManifest(m: ManifestLike, bundle: object): ManifestLike } = {
  name: 'evenkeel:only-live-is-reachable',
  apply: 'build',
  enforce: 'post',
  renderCrxManifest(rendered, bundle) {
    const reachable = (rendered.web_accessible_resources ?? []).filter(entry =>
      entry.resources.every(file => file === 'src/live.html'),
    );
    for (const file of Object.keys(bundle)) {
      if (/assets\/(crx-manifest|stub)-?.*\.js$/.test(file)) Reflect.deleteProperty(bundle, file);
    }
    return { ...rendered, web_accessible_resources: reachable };
  },
};
type ManifestLike = { web_accessible_resources?: { resources: string[] }[] };

export default defineConfig({
  plugins: [
    crx({
      manifest: (firefox ? forFirefox : forChromium) as ManifestV3Export,
      browser: firefox ? 'firefox' : 'chrome',
    }),
    onlyLiveIsReachable,
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: firefox ? 'dist/firefox' : rehearsal ? 'dist/rehearsal' : 'dist/chrome',
    emptyOutDir: true,
    target: firefox ? 'firefox142' : 'chrome133',
    modulePreload: false,
    rollupOptions: { input: ['src/live.html'] },
  },
});
