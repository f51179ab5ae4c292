// Four projects: plain node, components in a real browser, and the built extension in Chromium and in Firefox.
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.mjs';

const chromium = findChromium();
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const inBrowsers = {
  environment: 'node',
  pool: 'forks',
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  teardownTimeout: 20_000,
  expect: { poll: { timeout: 15_000 } },
  // A browser on a busy machine may miss a moment once; twice is a fault.
  retry: 1,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        oxc,
        test: {
          name: 'node',
          environment: 'node',
          // A process of its own for each file took two thirds of the time; forks, since some set the time zone.
          pool: 'forks',
          isolate: false,
          maxWorkers: 2,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        oxc,
        // Found late, a dependency would reload the page under a running test.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            '@preact/signals',
            'axe-core',
            'valibot',
            'ical.js',
            'chrono-node/en',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.dom.test.tsx'],
          maxWorkers: 2,
          retry: 1,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            api: { host: '127.0.0.1' },
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                chromiumSandbox: false,
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        oxc,
        test: {
          ...inBrowsers,
          name: 'chromium',
          include: ['tests/e2e/*.test.ts'],
          // Each file has a browser of its own and waits more than it works.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        oxc,
        test: {
          ...inBrowsers,
          name: 'firefox',
          include: ['tests/e2e/firefox/*.test.ts'],
          maxWorkers: 2,
          // Mostly waiting: it goes beside the components, and leaves Chromium's calls the machine to themselves.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
