// An interview for a call that was joined without one: what is kept of the call needs something to hang on.
import { emptyInterview } from './interview.ts';
import type { Intent, Kept } from './record.ts';

/**
 * The interview of a call, and what is to be kept where it had none: a new one, to which the call and its moments then
 * point. It takes the id of the call, so that asked for twice it is made once.
 */
export const interviewOf = (
  call: Kept<'call'>,
  moments: readonly Kept<'moment'>[],
): { readonly id: string; readonly intent: Intent } => {
  const { id, body } = call;
  if (body.interview !== null) return { id: body.interview, intent: [] };
  const own = moments.filter(({ body: moment }) => moment.call === id && moment.interview === null);
  return {
    id,
    intent: [
      { kind: 'interview', id, patch: { ...emptyInterview, startsAt: body.joinedAt } },
      { kind: 'call', id, patch: { interview: id } },
      ...own.map(one => ({ kind: 'moment' as const, id: one.id, patch: { interview: id } })),
    ],
  };
};
