// Bytes become types: the body of a record from somebody's file, or the first field that is not as it must be.
import * as v from 'valibot';
import type { Judge } from '../core/exchange.ts';
import type { Kind } from '../core/record.ts';
import { wellFormed } from './schema.ts';
import { allBodies, anyIntentIn } from './schema-studio.ts';

const known = (kind: string): kind is Kind => Object.hasOwn(allBodies, kind);

export const bodyIn: Judge = (kind, body, id) => {
  if (!known(kind)) return null;
  const schema: v.GenericSchema<unknown, object> = allBodies[kind];
  const parsed = v.safeParse(schema, wellFormed(body));
  if (!parsed.success) return { field: v.getDotPath(parsed.issues[0]) ?? '' };
  const { output } = parsed;
  // There is one of some kinds, under an id of its own: the writer would refuse all for any other.
  if (!anyIntentIn([{ kind, id, patch: output }])) return { field: 'id' };
  const hasUnknown =
    typeof body === 'object' && body !== null && Object.keys(body).some(name => !Object.hasOwn(output, name));
  return { body: output, hasUnknown };
};
