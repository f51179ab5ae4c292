// Bytes become types: what the popup knows, a story's earlier versions beside the kinds of every page.
import * as v from 'valibot';
import type { Bodies } from '../core/record.ts';
import { bodies, intents } from './schema.ts';
import { exactly, id, ms } from './schema-parts.ts';

export const popupBodies = {
  ...bodies,
  version: exactly<Bodies['version']>()(v.object({ story: id, at: ms, body: bodies.story })),
};

export const popupIntentIn = intents(popupBodies);
