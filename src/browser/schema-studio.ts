// Bytes become types: the kinds that only the Studio and the background know, beside those of every page.
import * as v from 'valibot';
import type { Bodies, Kind } from '../core/record.ts';
import { bodies, intents } from './schema.ts';
import { exactly, id, ms } from './schema-parts.ts';

/** Every kind there is: tsc names one that is missing. */
export const allBodies = {
  ...bodies,
  version: exactly<Bodies['version']>()(v.object({ story: id, at: ms, body: bodies.story })),
} satisfies { readonly [K in Kind]: v.GenericSchema };

export const anyIntentIn = intents(allBodies);
