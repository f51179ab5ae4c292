// Content script: what its own code takes in the page's thread, told apart from the page's by its address in a trace.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { launch } from '../../tests/e2e/harness/chromium.ts';
import { median, print } from './figures.ts';
import { ofScript, traced, wait } from './trace.ts';

/** Ten lines that add a node: the least a content script that shows something can do. */
const ten = `const host = document.createElement('div');
const root = host.attachShadow({ mode: 'closed' });
const style = document.createElement('style');
style.textContent = ':host { all: initial; position: fixed; top: 0; }';
const button = document.createElement('button');
button.textContent = 'A node';
button.addEventListener('click', () => { button.textContent = 'Pressed'; });
root.append(style, button);
const add = () => document.documentElement.append(host);
document.documentElement ? add() : addEventListener('DOMContentLoaded', add);`;

const evaluated = async (extension: string | null, file: string, rounds: number): Promise<number[]> => {
  const browser = await launch(extension ? { extension } : {});
  const page = await browser.call();
  const figures: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const events = await traced(browser, page, async () => {
      await page.reload();
      await wait(300);
    });
    figures.push(
      ofScript(events, file, ['EvaluateScript', 'v8.run']) || ofScript(events, file, ['FunctionCall']),
    );
  }
  await browser.close();
  return figures;
};

it('times the content script', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ten-lines-'));
  writeFileSync(join(folder, 'ten.js'), ten);
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Ten lines',
      version: '1',
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: ['https://meet.google.com/*'], js: ['ten.js'], run_at: 'document_start' }],
    }),
  );
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    ours.push(...(await evaluated(null, 'content.iife.js', 7)));
    theirs.push(...(await evaluated(folder, 'ten.js', 7)));
  }
  rmSync(folder, { recursive: true });
  print(
    'To evaluate the content script, ms, medians of 21 loads',
    ['', 'ours', 'ten lines', 'ratio', 'goal'],
    [['evaluate', median(ours), median(theirs), median(ours) / median(theirs), '<= 1.2 ms']],
  );

  const steady: Record<string, number[]> = { idle: [], breathing: [] };
  for (let round = 0; round < 3; round += 1) {
    const browser = await launch();
    const page = await browser.call();
    await browser.join(page);
    await wait(4_000);
    for (const kind of ['idle', 'breathing']) {
      if (kind === 'breathing') await browser.key(page, 'breathe');
      await wait(1_500);
      const events = await traced(browser, page, () => wait(8_000));
      steady[kind]?.push(ofScript(events, 'content.iife.js', ['FunctionCall', 'EvaluateScript']) / 8);
    }
    await browser.close();
  }
  print(
    'Our script in the joined call, ms/s, medians of 3 rounds of 8 s',
    ['', 'ms/s', 'goal'],
    [
      ['idle strip', median(steady.idle ?? []), '0.00'],
      ['breathing strip', median(steady.breathing ?? []), '0.00'],
    ],
  );
});
