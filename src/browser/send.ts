// How a page of ours asks the background, and that it asks again where the worker died over it.
import type { Answers, ToBackground } from '../core/messages.ts';
import { answerIn } from './schema-messages.ts';

/** Every request may be made twice: the writer merges, and a token is told again as it is. */
export const sender =
  (post: (message: ToBackground) => Promise<unknown>) =>
  async <M extends ToBackground>(message: M): Promise<Answers[M['type']]> => {
    const type: M['type'] = message.type;
    const asked = async (): Promise<Answers[M['type']]> => answerIn(type, await post(message));
    return asked().catch(asked);
  };
