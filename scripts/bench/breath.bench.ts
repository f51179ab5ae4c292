// Breath: processor time of a breathing strip over all processes of the browser, beside a CSS-only element as large.
import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'vitest';
import { launch, type Chromium } from '../../tests/e2e/harness/chromium.ts';
import { median, print } from './figures.ts';
import { wait } from './trace.ts';

const rounds = 5;
const seconds = 10;

/** User and system time of a browser's processes so far, s; Linux only, 100 ticks a second. */
const spent = (profile: string): number =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .reduce((sum, pid) => {
      try {
        if (!ancestors(pid).some(line => line.includes(profile))) return sum;
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        return sum + (Number(fields[11]) + Number(fields[12])) / 100;
      } catch {
        return sum;
      }
    }, 0);

/** Command lines of a process and of those that started it. */
const ancestors = (pid: string): readonly string[] => {
  const lines: string[] = [];
  for (let at = pid; at !== '0' && at !== '1';) {
    lines.push(readFileSync(`/proc/${at}/cmdline`, 'utf8'));
    at =
      readFileSync(`/proc/${at}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1] ?? '0';
  }
  return lines;
};

/** The keel line of a breathing strip and nothing else: 232 x 76 px, one line that scales. */
const plain = `
  const strip = document.createElement('div');
  strip.style.cssText = 'position:fixed;top:8px;left:50%;margin-left:-116px;width:232px;height:76px;border-radius:22px;background:#0c1417';
  const line = document.createElement('div');
  line.style.cssText = 'position:absolute;left:28px;right:28px;bottom:5px;height:3px;background:#4fae9d';
  strip.append(line);
  document.documentElement.append(strip);
  line.animate([{ transform: 'scaleX(0.2)' }, { transform: 'scaleX(1)', offset: 0.4 }, { transform: 'scaleX(0.2)' }], { duration: 10_000, iterations: Infinity });
`;

/** A still page on which a call is on: the picture arrives, but nothing is drawn of it. */
const still = async (browser: Chromium) => {
  const page = await browser.call('meet.google.com', 'captions=0');
  await browser.join(page);
  await wait(1_000);
  await page.evaluate(`for (const track of document.querySelectorAll('video')) track.style.display = 'none'`);
  return page;
};

it('weighs a breath', async () => {
  const figures: Record<'nothing' | 'CSS only' | 'ours', number[]> = {
    nothing: [],
    'CSS only': [],
    ours: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of ['nothing', 'CSS only', 'ours'] as const) {
      const browser = await launch(kind === 'ours' ? {} : { extension: null });
      const page = await still(browser);
      if (kind === 'CSS only') await page.evaluate(plain);
      if (kind === 'ours') await browser.key(page, 'breathe');
      await wait(2_000);
      const before = spent(browser.profile);
      await wait(seconds * 1_000);
      figures[kind].push(((spent(browser.profile) - before) * 1_000) / seconds);
      await browser.close();
    }
  }
  const [bare, css, ours] = [median(figures.nothing), median(figures['CSS only']), median(figures.ours)];
  print(
    `Processor time over all processes, ms/s, medians of ${rounds} interleaved rounds of ${seconds} s`,
    ['', 'ms/s', '+ nothing', 'x CSS only'],
    [
      ['the call alone', bare, 0, bare / css],
      ['with a CSS-only breathing element', css, css - bare, 1],
      ['with the breathing strip', ours, ours - bare, ours / css],
    ],
  );
});
