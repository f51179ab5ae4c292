// Bytes become types: what the background hears and what it answers.
import * as v from 'valibot';
import { parts } from '../core/fault.ts';
import type { Answers } from '../core/messages.ts';
import { id } from './schema-parts.ts';

/** Kind of an error and a place in our files: no room for a sentence. */
export const code = v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}(?: [\w.-]{1,80}:\d{1,9}:\d{1,9})?$/));
const token = v.pipe(v.string(), v.regex(/^[\w-]{16,128}$/));

/** What an intent holds is for the writer to judge, which can say why it refuses. */
const heard = v.variant('type', [
  v.strictObject({ type: v.literal('placing'), token }),
  v.strictObject({ type: v.literal('placed'), token }),
  v.strictObject({ type: v.literal('keep'), intent: v.unknown(), gone: v.optional(v.unknown()) }),
  v.strictObject({ type: v.literal('failed'), where: v.picklist(parts), code }),
  v.strictObject({ type: v.literal('debrief'), call: id }),
  v.strictObject({ type: v.literal('empty') }),
]);
export type Heard = v.InferOutput<typeof heard>;

/** null: nothing we ever say. */
export const heardIn = (bytes: unknown): Heard | null => {
  const parsed = v.safeParse(heard, bytes);
  return parsed.success ? parsed.output : null;
};

const ok = v.object({ ok: v.boolean() });
const answers: { readonly [T in keyof Answers]: v.GenericSchema<unknown, Answers[T]> } = {
  placing: ok,
  placed: ok,
  failed: ok,
  debrief: ok,
  empty: ok,
  keep: v.variant('kept', [
    v.object({ kept: v.literal(true), revs: v.record(v.string(), v.number()) }),
    v.object({
      kept: v.literal(false),
      why: v.picklist(['invalid', 'full', 'unreadable', 'newer', 'failed']),
    }),
  ]),
};

/** Throws where it is no answer to that request: nobody heard it, or somebody else did. */
export const answerIn = <T extends keyof Answers>(type: T, bytes: unknown): Answers[T] =>
  v.parse(answers[type], bytes) as Answers[T];
