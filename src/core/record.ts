// A record: one thing that is kept, under a key of its own, with a sum that tells when it was damaged.
import type { Timer } from './breath.ts';
import type { Call } from './call.ts';
import type { Interview } from './interview.ts';
import type { Placement } from './placement.ts';
import type { Moment } from './reset.ts';
import type { Settings } from './settings.ts';
import type { Story } from './story.ts';

export type Bodies = {
  story: Story;
  interview: Interview;
  /** id: 'settings' */
  settings: Settings;
  /** id: the host name */
  placement: Placement;
  /** id: 'timer'; the one breathing timer that popup, sidebar and companion show. */
  breath: Timer;
  call: Call;
  moment: Moment;
};
export type Kind = keyof Bodies;

export type Kept<K extends Kind = Kind> = {
  readonly v: number;
  readonly kind: K;
  readonly id: string;
  /** 1 for a new record, one more for every change. */
  readonly rev: number;
  readonly updatedAt: number;
  readonly body: Bodies[K];
  readonly sum: string;
};

/** One change: the named fields replace those of the record, which is made from its empty form if new. */
export type Change = {
  [K in Kind]: { readonly kind: K; readonly id: string; readonly patch: Partial<Bodies[K]> };
}[Kind];

/** What a page asks of the writer: all of it is kept in one write, or none. */
export type Intent = readonly Change[];

export type Answer =
  | { readonly kept: true; readonly revs: Readonly<Record<string, number>> }
  | { readonly kept: false; readonly why: Refusal };
/** full: no room; unreadable: the old record could not be read, so it is not overwritten; newer: data of a later version. */
export type Refusal = 'invalid' | 'full' | 'unreadable' | 'newer' | 'failed';

/** Every read has three answers; only `empty` may be filled with defaults. */
export type Load =
  | { readonly is: 'found'; readonly records: readonly Kept[]; readonly damaged: readonly Damaged[] }
  | { readonly is: 'empty' }
  | { readonly is: 'failed' };
/** newer: kept by a later version, shown read-only. */
export type Damaged = { readonly key: string; readonly why: 'schema' | 'sum' | 'newer' | 'missing' };
