// Bytes become types: the kinds that only the Studio and the background know, beside those of every page.
import * as v from 'valibot';
import { competencies } from '../core/competency.ts';
import { reached, slotIds, ways } from '../core/contact.ts';
import { fates, steps } from '../core/debrief.ts';
import { cameras } from '../core/lens.ts';
import { blockKinds } from '../core/note.ts';
import { planIds } from '../core/plan.ts';
import type { Bodies, Kind } from '../core/record.ts';
import { feelings, lengths } from '../core/rehearsal.ts';
import { intents } from './schema.ts';
import { popupBodies } from './schema-popup.ts';
import { exactly, id, ids, line, long, many, ms, tension, text } from './schema-parts.ts';

const answer = v.object({
  question: id,
  competency: v.nullable(v.picklist(competencies)),
  story: v.nullable(id),
  ms,
  length: v.picklist(lengths),
  felt: v.picklist(feelings),
});

const when = v.nullable(ms);
const felt = v.picklist(feelings);

/** Every kind there is: tsc names one that is missing. */
export const allBodies = {
  ...popupBodies,
  rehearsal: exactly<Bodies['rehearsal']>()(
    v.object({ interview: v.nullable(id), at: ms, answers: many(answer, 200), breathed: v.boolean() }),
  ),
  runway: exactly<Bodies['runway']>()(
    v.object({
      remindMs: ms,
      debriefs: v.optional(v.boolean(), true),
      items: many(v.object({ id, text: line }), 100),
      steady: v.picklist(['excited', 'value']),
      value: line,
      plans: many(v.picklist(planIds), 10),
      lens: v.nullable(v.object({ camera: v.picklist(cameras), cm: ms })),
    }),
  ),
  ticks: exactly<Bodies['ticks']>()(v.object({ done: ids })),
  debrief: exactly<Bodies['debrief']>()(
    v.object({
      startedAt: ms,
      doneAt: when,
      step: v.optional(v.picklist(steps), 'well'),
      well: many(line, 20),
      fates: v.record(id, v.picklist(fates)),
      missing: long,
      asked: many(
        v.object({ text: line, competency: v.nullable(v.picklist(competencies)), felt: v.nullable(felt) }),
        200,
      ),
      told: v.nullable(ids),
      heard: long,
      promises: many(v.object({ text: line, at: when }), 50),
      change: line,
    }),
  ),
  note: exactly<Bodies['note']>()(
    v.object({
      interview: id,
      name: line,
      email: line,
      subject: line,
      blocks: many(
        v.object({
          kind: v.picklist(blockKinds),
          text: long,
          of: v.optional(v.union([id, v.literal('')]), ''),
          out: v.optional(v.boolean(), false),
        }),
        100,
      ),
      sentAt: when,
    }),
  ),
  contact: exactly<Bodies['contact']>()(
    v.object({
      name: line,
      prefers: v.nullable(v.picklist(ways)),
      phoned: v.boolean(),
      promisedAt: when,
      script: v.record(v.picklist(slotIds), long),
      attempts: many(
        v.object({ at: ms, way: v.picklist(ways), was: v.picklist(reached), outcome: line }),
        100,
      ),
      next: line,
      me: v.optional(v.nullable(line), null),
      number: v.optional(v.nullable(line), null),
    }),
  ),
  daysOff: exactly<Bodies['daysOff']>()(v.object({ days: many(text(10), 400) })),
  tension: exactly<Bodies['tension']>()(
    v.object({
      interview: v.nullable(id),
      at: ms,
      before: tension,
      breathed: tension,
      after: tension,
    }),
  ),
} satisfies { readonly [K in Kind]: v.GenericSchema };

export const anyIntentIn = intents(allBodies);
