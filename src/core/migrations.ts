// Migrations: how a record of an older version becomes one of ours, a numbered step at a time.
import { sum } from './sum.ts';

/** A record as it was written, by any version. */
export type Raw = {
  readonly v: number;
  readonly kind: string;
  readonly id: string;
  readonly rev: number;
  readonly updatedAt: number;
  readonly body: unknown;
  readonly sum: string;
};

/** From one version to the next: the new body of a record of this kind. Pure, so it may run any number of times. */
export type Migration = (body: unknown, kind: string) => unknown;

/** Step n makes version n + 2 of version n + 1; only ever appended to. */
export const migrations: readonly Migration[] = [];

export const newest = (steps: readonly Migration[] = migrations): number => steps.length + 1;

/** The sum that belongs to these contents. */
export const sumOf = ({ v, kind, id, rev, updatedAt, body }: Raw): string =>
  sum({ v, kind, id, rev, updatedAt, body });

/** The record in our version; untouched where it is (or is newer). Its revision stays: nobody changed it. */
export const lifted = (raw: Raw, steps: readonly Migration[] = migrations): Raw => {
  const left = steps.slice(raw.v - 1);
  if (left.length === 0) return raw;
  const body = left.reduce((was, step) => step(was, raw.kind), raw.body);
  const now = { ...raw, v: newest(steps), body };
  return { ...now, sum: sumOf(now) };
};
