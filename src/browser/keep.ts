// How a page of ours keeps something: it asks the background, which alone writes.
import type { Answer, Intent } from '../core/record.ts';
import { send } from './extension.ts';

/** Never rejects; `failed` also where the background cannot be reached. */
export const keep = (intent: Intent, gone: readonly string[] = []): Promise<Answer> =>
  send({ type: 'keep', intent, gone }).catch((): Answer => ({ kept: false, why: 'failed' }));
