// Trace: what one script did in the page's own thread, told from the rest by its address.
import type { Page } from 'playwright-core';
import type { Chromium } from '../../tests/e2e/harness/chromium.ts';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  /** µs by the thread's own clock. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly scriptName?: string } };
};
export const wait = (ms: number) => new Promise(done => setTimeout(done, ms));

/** Everything the browser notes of the page while `deed` runs. */
export const traced = async (
  browser: Chromium,
  page: Page,
  deed: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> => {
  const session = await browser.context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute'] },
  });
  await deed();
  const done = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return events;
};

/** ms that the thread ran in the named kinds of event of a script; while another process had the core, it did not run. */
export const ofScript = (events: readonly TraceEvent[], file: string, names: readonly string[]): number =>
  events
    .filter(
      ({ ph, name, args }) =>
        ph === 'X' &&
        names.includes(name) &&
        (args?.data?.url ?? args?.data?.scriptName ?? '').endsWith(file),
    )
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1_000, 0);
