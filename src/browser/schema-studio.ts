// Bytes become types: the kinds that only the Studio and the background know, beside those of every page.
import * as v from 'valibot';
import { competencies } from '../core/competency.ts';
import type { Bodies, Kind } from '../core/record.ts';
import { feelings, lengths } from '../core/rehearsal.ts';
import { bodies, intents } from './schema.ts';
import { exactly, id, many, ms } from './schema-parts.ts';

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
} satisfies { readonly [K in Kind]: v.GenericSchema };

export const anyIntentIn = intents(allBodies);
