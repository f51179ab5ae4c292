// The exchange's door: reads a file beside the page, so that the page stays quick however large the file is.
import { bodyIn } from './browser/body-in.ts';
import { decoded } from './browser/decoded.ts';
import type { FromWorker, ToWorker } from './browser/reading.ts';
import { planOf, unread, type Planned } from './core/exchange.ts';
import { readIn } from './core/exchange-read.ts';

const tell = (message: FromWorker): void => postMessage(message);

const planned = ({ bytes, name, here }: ToWorker): Planned => {
  const text = decoded(bytes);
  if (text === null) return { is: 'unread', why: { is: 'binary' } };
  tell({ is: 'progress', share: 0.2 });
  const read = readIn(text, name);
  if (read.is === 'unread') return read;
  tell({ is: 'progress', share: 0.5 });
  const plan = planOf(read, here, bodyIn, share => tell({ is: 'progress', share: 0.5 + share / 2 }));
  return { is: 'planned', plan };
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  try {
    tell({ is: 'done', planned: planned(data) });
  } catch {
    const failed = unread('failed');
    if (failed.is === 'unread') tell({ is: 'done', planned: failed });
  }
});
