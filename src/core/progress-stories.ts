// Stories told: in which interviews and rehearsals each was, which never were, and which nearly every time.
import type { Held, Occasion, Rehearsed } from './progress-occasions.ts';
import { isOf, type Kept } from './record.ts';

export type ToldStory = {
  readonly id: string;
  readonly title: string;
  /** One for each occasion, in their order. */
  readonly told: readonly boolean[];
  readonly interviews: number;
  readonly rehearsals: number;
  readonly worn: boolean;
};

export type StoriesTold = {
  /** Interviews that took place and rehearsals, the earliest first. */
  readonly occasions: readonly Occasion[];
  /** The most told first. */
  readonly told: readonly ToldStory[];
  /** Own stories that were told nowhere yet. */
  readonly never: readonly { readonly id: string; readonly title: string }[];
  /** Stories that were told and are not there any more. */
  readonly gone: number;
};

/**
 * Worn: told on at least five of the last six occasions. Six to eight stories (evidence S4) shared out over about four
 * that an interview asks for (S5) are each told about every second time, so this one stands in for others [J]. A rest
 * ends it.
 */
const lastFew = 6;
const wornAt = 5;

export const storiesTold = (
  records: readonly Kept[],
  held: readonly Held[],
  rehearsed: readonly Rehearsed[],
): StoriesTold => {
  const all = [
    ...held.filter(({ took }) => took),
    ...rehearsed.map(one => ({ ...one, told: one.body.answers.flatMap(({ story }) => story ?? []) })),
  ].toSorted((a, b) => a.at - b.at);
  const there = records.filter(isOf('story')).filter(({ body }) => body.removedAt === null);
  const stories = there.filter(({ body }) => !body.example);
  const sets = all.map(({ told }) => new Set(told));
  const rows = stories.map(({ id, body }): ToldStory => {
    const told = sets.map(set => set.has(id));
    const count = (is: Occasion['is']): number => told.filter((on, at) => on && all[at]?.is === is).length;
    return {
      id,
      title: body.title,
      told,
      interviews: count('interview'),
      rehearsals: count('rehearsal'),
      worn: told.slice(-lastFew).filter(Boolean).length >= wornAt,
    };
  });
  const times = ({ interviews, rehearsals }: ToldStory): number => interviews + rehearsals;
  const here = new Set(there.map(({ id }) => id));
  const gone = new Set(sets.flatMap(set => [...set].filter(id => !here.has(id))));
  return {
    occasions: all.map(({ is, id, at, name }) => ({ is, id, at, name })),
    told: rows.filter(row => times(row) > 0).toSorted((a, b) => times(b) - times(a)),
    never: rows.filter(row => times(row) === 0).map(({ id, title }) => ({ id, title })),
    gone: gone.size,
  };
};
