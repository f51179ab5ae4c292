// Bytes become types: the kinds that only the Studio and the background know, beside those of every page.
import type * as v from 'valibot';
import type { Kind } from '../core/record.ts';
import { bodies, intents } from './schema.ts';

/** Every kind there is: tsc names one that is missing. */
export const allBodies = {
  ...bodies,
} satisfies { readonly [K in Kind]: v.GenericSchema };

export const anyIntentIn = intents(allBodies);
