// Kept: signals over the records, edits shown at once, and the truth about what is saved.
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Timer } from '../core/breath.ts';
import {
  isOf,
  keyOf,
  type Answer,
  type Damaged,
  type Intent,
  type Kept,
  type Load,
  type Refusal,
} from '../core/record.ts';
import { defaults, type Settings } from '../core/settings.ts';
import { acknowledged, joined, laid, pendingOf, type Pending, type Records } from './changes.ts';
import { draftOf, restored, type Drafts } from './draft.ts';

/** What the browser does for us; the door brings it. */
export type Ports = {
  readonly load: () => Promise<Load>;
  readonly keep: (intent: Intent) => Promise<Answer>;
  /** Tells of records kept by anybody, ours included, until the signal aborts. */
  readonly listen: (told: (kept: readonly Kept[]) => void, signal: AbortSignal) => void;
  readonly drafts: Drafts;
  /** Wall clock in ms. */
  readonly now: () => number;
};

export type Loaded = 'loading' | 'found' | 'empty' | 'failed';
/** not: something is only in this page and in the draft; `why` is the last refusal. */
export type Saving =
  { readonly is: 'rest' | 'saving' | 'saved' } | { readonly is: 'not'; readonly why: Refusal };

export type KeptState = {
  readonly loaded: ReadonlySignal<Loaded>;
  readonly damaged: ReadonlySignal<readonly Damaged[]>;
  readonly saving: ReadonlySignal<Saving>;
  /** None that was removed; oldest first. */
  readonly stories: ReadonlySignal<readonly Kept<'story'>[]>;
  /** The story deleted last, for undo. */
  readonly removed: ReadonlySignal<Kept<'story'> | null>;
  readonly interviews: ReadonlySignal<readonly Kept<'interview'>[]>;
  readonly settings: ReadonlySignal<Settings>;
  readonly timer: ReadonlySignal<Timer | null>;
  /** Every record as the user sees it. */
  readonly all: ReadonlySignal<readonly Kept[]>;
  readonly open: () => Promise<void>;
  /** Shown at once, sent at once; what comes while one is on its way goes with the next. */
  readonly edit: (intent: Intent) => void;
  /** Try again what was refused. */
  readonly retry: () => void;
  /** The page goes away: send what waits, whatever is on its way. */
  readonly flush: () => void;
};

const none: Pending = new Map();
const retryMs = 3_000;
/** These do not pass by waiting, and must not hold up other records. */
const lasting: readonly Refusal[] = ['invalid', 'unreadable', 'newer'];

export const kept = (ports: Ports, ends: AbortSignal): KeptState => {
  const loaded = signal<Loaded>('loading');
  const damaged = signal<readonly Damaged[]>([]);
  const records = signal<Records>(new Map());
  const stuck = signal<Pending>(none);
  const flying = signal<Pending>(none);
  const waiting = signal<Pending>(none);
  const saving = signal<Saving>({ is: 'rest' });
  const shown = computed(() => laid(records.value, stuck.value, flying.value, waiting.value));
  let again: ReturnType<typeof setTimeout> | undefined;
  ends.addEventListener('abort', () => clearTimeout(again));

  const draft = (changed: Iterable<string>): void => {
    const all = joined(joined(stuck.value, flying.value), waiting.value);
    for (const key of changed) {
      const change = all.get(key);
      if (change) ports.drafts.put(draftOf(change, records.value, ports.now()));
      else ports.drafts.drop(key);
    }
  };

  const ask = (changes: Pending): Promise<Answer> =>
    ports.keep([...changes.values()]).catch((): Answer => ({ kept: false, why: 'failed' }));

  const took = (changes: Pending, revs: Readonly<Record<string, number>>): void => {
    records.value = acknowledged(records.value, changes, revs);
  };

  /** All or nothing failed for good: one record at a time, so that only the refused one stays behind. */
  const oneByOne = async (changes: Pending): Promise<Refusal | null> => {
    let refused: Refusal | null = null;
    for (const [key, change] of changes) {
      const one: Pending = new Map([[key, change]]);
      const answer = await ask(one);
      if (answer.kept) took(one, answer.revs);
      else {
        stuck.value = joined(stuck.value, one);
        refused = answer.why;
      }
    }
    return refused;
  };

  const send = async (): Promise<void> => {
    clearTimeout(again);
    if (flying.value.size || !waiting.value.size) return;
    const changes = waiting.value;
    flying.value = changes;
    waiting.value = none;
    saving.value = { is: 'saving' };
    const answer = await ask(changes);
    let why: Refusal | null = null;
    if (answer.kept) took(changes, answer.revs);
    else if (lasting.includes(answer.why)) why = await oneByOne(changes);
    else {
      why = answer.why;
      waiting.value = joined(changes, waiting.value);
      if (!ends.aborted) again = setTimeout(send, retryMs);
    }
    flying.value = none;
    draft(changes.keys());
    if (why) saving.value = { is: 'not', why };
    else if (waiting.value.size) void send();
    else if (!stuck.value.size) saving.value = { is: 'saved' };
    if (why && lasting.includes(why) && waiting.value.size) void send();
  };

  const edit = (intent: Intent): void => {
    const changes = pendingOf(intent);
    waiting.value = joined(waiting.value, changes);
    draft(changes.keys());
    void send();
  };

  const retry = (): void => {
    waiting.value = joined(stuck.value, waiting.value);
    stuck.value = none;
    void send();
  };

  const heard = (told: readonly Kept[]): void => {
    const all = new Map(records.value);
    for (const one of told) if (one.rev >= (all.get(keyOf(one))?.rev ?? 0)) all.set(keyOf(one), one);
    records.value = all;
  };

  const open = async (): Promise<void> => {
    const load = await ports.load().catch((): Load => ({ is: 'failed' }));
    if (load.is === 'found') {
      heard(load.records);
      damaged.value = load.damaged;
    }
    loaded.value = load.is;
    if (load.is === 'failed') return;
    const drafts = ports.drafts.all();
    const changes = restored(drafts, records.value);
    for (const { change } of drafts) if (!changes.has(keyOf(change))) ports.drafts.drop(keyOf(change));
    waiting.value = joined(changes, waiting.value);
    void send();
  };
  ports.listen(heard, ends);

  const all = computed(() => [...shown.value.values()]);
  return {
    all,
    loaded,
    damaged,
    saving,
    stories: computed(() => all.value.filter(isOf('story')).filter(({ body }) => body.removedAt === null)),
    removed: computed(
      () =>
        all.value
          .filter(isOf('story'))
          .filter(({ body }) => body.removedAt !== null)
          .toSorted((a, b) => (b.body.removedAt ?? 0) - (a.body.removedAt ?? 0))[0] ?? null,
    ),
    interviews: computed(() =>
      all.value.filter(isOf('interview')).filter(({ body }) => body.removedAt === null),
    ),
    settings: computed(() => all.value.find(isOf('settings'))?.body ?? defaults),
    timer: computed(() => all.value.find(isOf('breath'))?.body ?? null),
    open,
    edit,
    retry,
    flush: () => {
      if (!waiting.value.size) return;
      void ask(waiting.value);
    },
  };
};
