// An agenda: interviews in the order one thinks of them, the next first.
import { bySoonest, runningMs, type Interview } from './interview.ts';

export type Agenda<I> = {
  /** Those with a time, soonest first, then those without, changed last first. */
  readonly coming: readonly I[];
  /** Over, latest first. */
  readonly past: readonly I[];
  /** Put away last first. */
  readonly archived: readonly I[];
};

/** At `now`, wall clock in ms; removed ones are in none. */
export const agendaOf = <I extends { readonly body: Interview; readonly updatedAt: number }>(
  interviews: readonly I[],
  now: number,
): Agenda<I> => {
  const soonest = bySoonest(now);
  const there = interviews.filter(({ body }) => body.removedAt === null);
  const open = there.filter(({ body }) => body.archivedAt === null);
  const isOver = ({ body: { startsAt } }: I): boolean => startsAt !== null && startsAt <= now - runningMs;
  const start = ({ body }: I): number => body.startsAt ?? Number.MAX_SAFE_INTEGER;
  return {
    coming: open
      .filter(one => !isOver(one))
      .toSorted((a, b) => soonest(start(a), start(b)) || b.updatedAt - a.updatedAt),
    past: open.filter(isOver).toSorted((a, b) => start(b) - start(a)),
    archived: there
      .filter(({ body }) => body.archivedAt !== null)
      .toSorted((a, b) => (b.body.archivedAt ?? 0) - (a.body.archivedAt ?? 0)),
  };
};
