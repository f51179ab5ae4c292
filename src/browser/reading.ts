// Reading somebody's file: in a worker, with how far it is, and an end to it at any time.
import { mostBytes, type Planned } from '../core/exchange.ts';
import type { Kept } from '../core/record.ts';

export type ToWorker = {
  readonly bytes: Uint8Array;
  /** Of the file; '' for what was pasted. */
  readonly name: string;
  readonly here: readonly Kept[];
};
export type FromWorker =
  { readonly is: 'progress'; readonly share: number } | { readonly is: 'done'; readonly planned: Planned };

const failed: Planned = { is: 'unread', why: { is: 'failed' } };

const work = (message: ToWorker, told: (share: number) => void, signal: AbortSignal): Promise<Planned> =>
  new Promise(done => {
    const worker = new Worker(new URL('../exchange.worker.ts', import.meta.url), { type: 'module' });
    const end = (planned: Planned): void => {
      worker.terminate();
      done(planned);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.is === 'progress') told(data.share);
      else end(data.planned);
    });
    worker.addEventListener('error', () => end(failed));
    worker.addEventListener('messageerror', () => end(failed));
    signal.addEventListener('abort', () => end(failed), { once: true });
    worker.postMessage(message, [message.bytes.buffer]);
  });

/** What taking it in would do to what is `here`. Never rejects; after an abort the answer means nothing. */
export const planned = async (
  file: File | string,
  here: readonly Kept[],
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<Planned> => {
  if (typeof file !== 'string' && file.size > mostBytes) return { is: 'unread', why: { is: 'large' } };
  try {
    const bytes =
      typeof file === 'string' ? new TextEncoder().encode(file) : new Uint8Array(await file.arrayBuffer());
    if (bytes.length > mostBytes) return { is: 'unread', why: { is: 'large' } };
    if (signal.aborted) return failed;
    return await work({ bytes, name: typeof file === 'string' ? '' : file.name, here }, told, signal);
  } catch {
    return failed;
  }
};
