// Taking: what became of a file that was brought in, step by step, and the way back from the last one.
import { signal } from '@preact/signals';
import { backOf, intentOf, type Planned, type Taken } from '../../../core/exchange.ts';
import { keyOf, type Kept, type Refusal } from '../../../core/record.ts';
import type { StudioModel } from '../model.ts';

export type Taking =
  | { readonly is: 'idle' | 'cancelled' | 'keeping' }
  | { readonly is: 'reading'; readonly share: number; readonly stop: () => void }
  | Planned
  | { readonly is: 'taken'; readonly count: number }
  | { readonly is: 'notKept'; readonly why: Refusal }
  /** `left`: changed since, and therefore let be. */
  | { readonly is: 'undone'; readonly left: number };

type Last = {
  readonly before: ReadonlyMap<string, Kept>;
  readonly revs: Readonly<Record<string, number>>;
};

/** Both outlive the page, so that one may look at what came and then undo. */
export const taking = signal<Taking>({ is: 'idle' });
export const last = signal<Last | null>(null);

export const readFrom = async (model: StudioModel, file: File | string): Promise<void> => {
  const ends = new AbortController();
  const stop = (): void => {
    ends.abort();
    taking.value = { is: 'cancelled' };
  };
  const told = (share: number): void => {
    if (!ends.signal.aborted) taking.value = { is: 'reading', share, stop };
  };
  if (taking.value.is === 'reading') taking.value.stop();
  told(0);
  const planned = await model.exchange.planned(file, model.records.value, told, ends.signal);
  if (!ends.signal.aborted) taking.value = planned;
};

/** All of it in one write, or none. */
export const take = async (model: StudioModel, taken: readonly Taken[]): Promise<void> => {
  taking.value = { is: 'keeping' };
  const keys = new Set(taken.map(keyOf));
  const before = new Map(
    model.records.value.flatMap(kept => (keys.has(keyOf(kept)) ? [[keyOf(kept), kept] as const] : [])),
  );
  const answer = await model.exchange.keep(intentOf(taken));
  if (answer.kept) last.value = { before, revs: answer.revs };
  taking.value = answer.kept ? { is: 'taken', count: taken.length } : { is: 'notKept', why: answer.why };
};

export const undo = async (model: StudioModel): Promise<void> => {
  if (!last.value) return;
  const { before, revs } = last.value;
  taking.value = { is: 'keeping' };
  const back = backOf(before, revs, model.records.value);
  const answer = await model.exchange.keep(back.intent, back.gone);
  if (answer.kept) last.value = null;
  const left = Object.keys(revs).length - back.intent.length - back.gone.length;
  taking.value = answer.kept ? { is: 'undone', left } : { is: 'notKept', why: answer.why };
};
