// Bytes become types: the schema of everything that is kept; tsc fails where it and core disagree.
import * as v from 'valibot';
import { competencies } from '../core/competency.ts';
import type { CueId } from '../core/cues.ts';
import { personKinds } from '../core/interview.ts';
import { mostItems } from '../core/messages.ts';
import { patternIds } from '../core/patterns.ts';
import { forms } from '../core/placement.ts';
import type { Bodies, Change, Intent, Kind } from '../core/record.ts';
import { lineIds, resetKinds } from '../core/reset.ts';
import { mostRead } from '../core/settings.ts';
import { schemes, type Story } from '../core/story.ts';
import { between, exactly, id, ids, line, long, many, ms, tension, text } from './schema-parts.ts';

/** An id that a later list of cues no longer has does no harm, so the list is not asked. */
const isCue = (input: unknown): boolean => typeof input === 'string' && /^[a-z\d-]{1,40}$/.test(input);
const cue = v.custom<CueId>(isCue);
const tag = v.custom<Story['tags'][number]>(
  input => typeof input === 'string' && (input.length <= 500 || competencies.some(one => one === input)),
);
const resetKind = v.picklist(resetKinds);
const read = v.picklist(['lively', 'even', 'reserved']);

/** The body of each kind that every page reads. Fields we do not know pass, and are kept. */
export const bodies = {
  story: exactly<Bodies['story']>()(
    v.object({
      title: line,
      keywords: many(line, 100),
      proof: line,
      tags: many(tag, 100),
      scheme: v.optional(v.picklist(schemes), 'STAR'),
      situation: long,
      task: long,
      obstacle: v.optional(long, ''),
      action: long,
      result: long,
      strength: v.optional(line, ''),
      example: v.boolean(),
      removedAt: v.nullable(ms),
    }),
  ),
  interview: exactly<Bodies['interview']>()(
    v.object({
      company: line,
      role: line,
      people: many(
        v.object({
          name: line,
          role: line,
          email: v.optional(line, ''),
          phone: v.optional(line, ''),
          kind: v.optional(v.picklist(personKinds), 'interviewer'),
        }),
        100,
      ),
      startsAt: v.nullable(ms),
      zone: v.optional(line, ''),
      link: text(5_000),
      stories: ids,
      starred: v.optional(many(v.picklist(competencies), 18), []),
      advert: v.optional(long, ''),
      rules: v.picklist(['fine', 'ask', 'none']),
      language: v.picklist(['en']),
      answerMs: ms,
      archivedAt: v.optional(v.nullable(ms), null),
      removedAt: v.nullable(ms),
    }),
  ),
  settings: exactly<Bodies['settings']>()(
    v.object({
      name: line,
      cadence: v.picklist(['silent', 'rarely', 'sometimes']),
      off: many(v.picklist(['eyes', 'pace', 'breath']), 10),
      noBreath: v.boolean(),
      holdsRead: v.boolean(),
      cueMs: v.nullable(ms),
      textPx: between(18, 48),
      spacing: v.optional(v.picklist(['plain', 'wide']), 'plain'),
      theme: v.optional(v.picklist(['system', 'light', 'dark']), 'system'),
      form: v.optional(v.picklist(forms), 'strip'),
      place: v.optional(v.nullable(v.object({ x: between(0, 1), y: between(0, 1) })), null),
      answerMs: v.optional(ms, 90_000),
      pinned: v.nullable(cue),
      lines: v.record(v.picklist(lineIds), text(2_000)),
      cues: v.record(cue, line),
      read: many(line, mostRead),
    }),
  ),
  placement: exactly<Bodies['placement']>()(
    v.object({
      x: between(0, 1),
      y: between(0, 1),
      side: v.picklist(['left', 'right']),
      form: v.picklist(forms),
    }),
  ),
  breath: exactly<Bodies['breath']>()(
    v.object({
      pattern: v.picklist(patternIds),
      startedAt: ms,
      ms,
      pausedAt: v.nullable(ms),
      pausedMs: ms,
      stoppedAt: v.nullable(ms),
      before: tension,
      after: tension,
    }),
  ),
  call: exactly<Bodies['call']>()(
    v.object({
      interview: v.nullable(id),
      host: line,
      joinedAt: ms,
      leftAt: v.nullable(ms),
      used: ids,
      read,
      muted: v.boolean(),
    }),
  ),
  moment: exactly<Bodies['moment']>()(
    v.object({
      call: v.nullable(id),
      interview: v.nullable(id),
      into: v.nullable(ms),
      at: ms,
      kind: resetKind,
      question: long,
      later: long,
    }),
  ),
};

/** The schemas of the kinds a reader knows; records of other kinds it leaves alone. */
export type Schemas = { readonly [K in Kind]?: v.ObjectSchema<v.ObjectEntries, undefined> };

/** Ids of the kinds of which there is one. */
const only: Partial<Record<Kind, string>> = { settings: 'settings', breath: 'timer' };

/** Everything but the body, which depends on kind and version. */
export const envelope = v.object({
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  kind: v.string(),
  id,
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  updatedAt: ms,
  body: v.unknown(),
  sum: v.string(),
});

const changeOf = (kind: string, { entries }: v.ObjectSchema<v.ObjectEntries, undefined>) => {
  const one = only[kind as Kind];
  return v.strictObject({
    kind: v.literal(kind),
    id: one === undefined ? id : v.literal(one),
    patch: v.partial(v.strictObject(entries)),
  });
};

/** Half of a surrogate pair is no character: Chromium would change it behind our back (fault 64). */
export const wellFormed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, wellFormed(held)]));
};

/** Reads an intent over these kinds; null: not an intent of ours. */
export const intents = (schemas: Schemas): ((bytes: unknown) => Intent | null) => {
  const kinds = Object.entries(schemas).map(([kind, schema]) => changeOf(kind, schema));
  const changes = many(v.variant('kind', kinds), mostItems);
  return bytes => {
    const parsed = v.safeParse(changes, bytes);
    return parsed.success ? (wellFormed(parsed.output) as readonly Change[]) : null;
  };
};
export const intentIn = intents(bodies);
