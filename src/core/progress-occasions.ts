// Occasions: the interviews and rehearsals that something is known of, each with what was kept of it, in their order.
import { callsOf, debriefOf, endedAt, momentsOf, toldIn } from './after.ts';
import type { Debrief } from './debrief.ts';
import { isOf, type Kept } from './record.ts';
import type { Moment } from './reset.ts';
import type { Tension } from './tension.ts';

/** breath: a breath that came before no interview. */
export type Occasion = {
  readonly is: 'interview' | 'rehearsal' | 'breath';
  readonly id: string;
  /** Wall clock in ms. */
  readonly at: number;
  /** The company, as the user named it; may be empty. */
  readonly name: string;
};

/** An interview of which something was kept. */
export type Held = Occasion & {
  /** Somebody was there: a call was seen, or it was looked back on. */
  readonly took: boolean;
  /** ms; null while it may go on, or where nobody knows. */
  readonly endedAt: number | null;
  readonly moments: readonly Moment[];
  /** Ids of the stories told in it, each once. */
  readonly told: readonly string[];
  readonly debrief: Debrief | null;
  readonly notes: readonly Kept<'note'>[];
  readonly tension: Tension | null;
};

const byTime = (a: { readonly at: number }, b: { readonly at: number }): number => a.at - b.at;

/** Which interview a record belongs to: by its own word, by its id, or by its call's; null: to none. */
const interviewOf = (kept: Kept, calls: ReadonlyMap<string, string | null>): string | null => {
  if (isOf('interview')(kept) || isOf('debrief')(kept)) return kept.id;
  if (isOf('moment')(kept)) return kept.body.interview ?? calls.get(kept.body.call ?? '') ?? null;
  if (isOf('call')(kept) || isOf('note')(kept) || isOf('tension')(kept)) return kept.body.interview;
  return null;
};

/** Records of each interview that was not removed, in one pass over all. */
const byInterview = (records: readonly Kept[]): ReadonlyMap<string, readonly Kept[]> => {
  const calls = new Map(records.filter(isOf('call')).map(({ id, body }) => [id, body.interview]));
  const all = new Map<string, Kept[]>(
    records
      .filter(isOf('interview'))
      .filter(({ body }) => body.removedAt === null)
      .map(({ id }) => [id, []]),
  );
  for (const kept of records) all.get(interviewOf(kept, calls) ?? '')?.push(kept);
  return all;
};

const heldOf = (id: string, own: readonly Kept[], now: number): Held | null => {
  const body = own.find(isOf('interview'))?.body;
  const calls = callsOf(own, id);
  const moments = momentsOf(own, id).map(one => one.body);
  const debrief = debriefOf(own, id);
  const notes = own.filter(isOf('note'));
  const tension = own.find(isOf('tension'))?.body ?? null;
  const took = calls.length > 0 || moments.length > 0 || debrief !== null;
  if (!body || (!took && notes.length === 0 && !tension)) return null;
  const startsAt = body.startsAt !== null && body.startsAt <= now ? body.startsAt : null;
  return {
    is: 'interview',
    id,
    at:
      calls[0]?.body.joinedAt ??
      startsAt ??
      moments[0]?.at ??
      (tension?.at || (debrief?.startedAt ?? notes[0]?.updatedAt ?? 0)),
    name: body.company.trim(),
    took,
    endedAt: endedAt(own, id, now),
    moments,
    told: [...new Set(toldIn(own, id))],
    debrief,
    notes,
    tension,
  };
};

/** A call of no interview is one of any working day, unless a story was opened in it or a reset pressed. */
const loose = (records: readonly Kept[]): readonly Held[] => {
  const moments = records
    .filter(isOf('moment'))
    .map(({ body }) => body)
    .filter(({ interview }) => interview === null);
  return records
    .filter(isOf('call'))
    .filter(({ body }) => body.interview === null)
    .flatMap(({ id, body }): readonly Held[] => {
      const own = moments.filter(({ call }) => call === id).toSorted(byTime);
      if (own.length === 0 && body.used.length === 0) return [];
      const told = [...new Set(body.used)];
      const none = { debrief: null, notes: [], tension: null };
      return [
        {
          is: 'interview',
          id,
          at: body.joinedAt,
          name: '',
          took: true,
          endedAt: null,
          moments: own,
          told,
          ...none,
        },
      ];
    });
};

/** Interviews at `now` (wall clock, ms) that something was kept of, the earliest first; none that was removed. */
export const heldIn = (records: readonly Kept[], now: number): readonly Held[] =>
  [
    ...[...byInterview(records)].flatMap(([id, own]) => heldOf(id, own, now) ?? []),
    ...loose(records),
  ].toSorted(byTime);

export type Rehearsed = Occasion & { readonly body: Kept<'rehearsal'>['body'] };

/** Rehearsals with an answer in them, the earliest first. */
export const rehearsedIn = (records: readonly Kept[]): readonly Rehearsed[] =>
  records
    .filter(isOf('rehearsal'))
    .filter(({ body }) => body.answers.length > 0)
    .map(({ id, body }): Rehearsed => ({ is: 'rehearsal', id, at: body.at, name: '', body }))
    .toSorted(byTime);
