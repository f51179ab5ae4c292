// Bytes become types: the kinds that only the Studio and the background know, beside those of every page.
import * as v from 'valibot';
import { competencies } from '../core/competency.ts';
import { cameras } from '../core/lens.ts';
import { planIds } from '../core/plan.ts';
import type { Bodies, Kind } from '../core/record.ts';
import { feelings, lengths } from '../core/rehearsal.ts';
import { bodies, intents } from './schema.ts';
import { exactly, id, ids, line, many, ms } from './schema-parts.ts';

const answer = v.object({
  question: id,
  competency: v.nullable(v.picklist(competencies)),
  story: v.nullable(id),
  ms,
  length: v.picklist(lengths),
  felt: v.picklist(feelings),
});

/** Every kind there is: tsc names one that is missing. */
export const allBodies = {
  ...bodies,
  version: exactly<Bodies['version']>()(v.object({ story: id, at: ms, body: bodies.story })),
  rehearsal: exactly<Bodies['rehearsal']>()(
    v.object({ interview: v.nullable(id), at: ms, answers: many(answer, 200), breathed: v.boolean() }),
  ),
  runway: exactly<Bodies['runway']>()(
    v.object({
      remindMs: ms,
      items: many(v.object({ id, text: line }), 100),
      steady: v.picklist(['excited', 'value']),
      value: line,
      plans: many(v.picklist(planIds), 10),
      lens: v.nullable(v.object({ camera: v.picklist(cameras), cm: ms })),
    }),
  ),
  ticks: exactly<Bodies['ticks']>()(v.object({ done: ids })),
} satisfies { readonly [K in Kind]: v.GenericSchema };

export const anyIntentIn = intents(allBodies);
