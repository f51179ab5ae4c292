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
  type Kind,
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
  /** Tells of records kept by anybody, ours included, and of keys that are gone, until the signal aborts. */
  readonly listen: (
    told: (kept: readonly Kept[], gone?: readonly string[]) => void,
    signal: AbortSignal,
  ) => void;
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
  /** Every record as the user sees it, removed ones too. */
  readonly records: ReadonlySignal<readonly Kept[]>;
  /** Those of one kind that were not removed, oldest first. */
  readonly all: <K extends Kind>(kind: K) => ReadonlySignal<readonly Kept<K>[]>;
  readonly open: () => Promise<void>;
  /** Shown at once, sent at once; what comes while one is on its way goes with the next. */
  readonly edit: (intent: Intent) => void;
  /** Try again what was refused. */
  readonly retry: () => void;
  /** The page goes away: send what waits, whatever is on its way. */
  readonly flush: () => void;
};

const isRemoved = (body: object): boolean => 'removedAt' in body && body.removedAt !== null;

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
  let setAside: Refusal | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  ends.addEventListener('abort', () => clearTimeout(again));

  const draft = (changed: Iterable<string>): void => {
    const all = joined(joined(stuck.value, flying.value), waiting.value);
    // What is on its way may be kept by the time this copy is read, and is no one else's change.
    const soon = laid(records.value, flying.value);
    for (const key of changed) {
      const change = all.get(key);
      if (change) ports.drafts.put(draftOf(change, soon, ports.now()));
      else ports.drafts.drop(key);
    }
  };

  const ask = (changes: Pending): Promise<Answer> =>
    ports.keep([...changes.values()]).catch((): Answer => ({ kept: false, why: 'failed' }));

  const took = (changes: Pending, revs: Readonly<Record<string, number>>): void => {
    records.value = acknowledged(records.value, changes, revs);
  };

  /** Sends these; what is refused for good is set aside, what may pass by waiting waits. Answers the last refusal. */
  const sent = async (changes: Pending): Promise<Refusal | null> => {
    const answer = await ask(changes);
    if (answer.kept) {
      took(changes, answer.revs);
      return null;
    }
    if (!lasting.includes(answer.why)) waiting.value = joined(changes, waiting.value);
    else if (changes.size === 1) stuck.value = joined(stuck.value, changes);
    else {
      // All or nothing was refused: one record at a time, so that only the one at fault stays behind.
      let last: Refusal | null = null;
      for (const one of changes) last = (await sent(new Map([one]))) ?? last;
      return last;
    }
    return answer.why;
  };

  const send = async (): Promise<void> => {
    clearTimeout(again);
    if (flying.value.size || !waiting.value.size) return;
    // What was set aside goes along with the next change of its record: later by itself, it would undo that one.
    const isNext = ([key]: readonly [string, unknown]): boolean => waiting.value.has(key);
    const freed = new Map([...stuck.value].filter(isNext));
    stuck.value = new Map([...stuck.value].filter(one => !isNext(one)));
    const changes = joined(freed, waiting.value);
    flying.value = changes;
    waiting.value = none;
    // "Not saved" stays true until something was.
    if (saving.value.is !== 'not') saving.value = { is: 'saving' };
    const why = await sent(changes);
    flying.value = none;
    draft(changes.keys());
    if (why && lasting.includes(why)) setAside = why;
    const trouble = why ?? (stuck.value.size ? setAside : null);
    saving.value = trouble ? { is: 'not', why: trouble } : { is: waiting.value.size ? 'saving' : 'saved' };
    if (!waiting.value.size || ends.aborted) return;
    if (why && !lasting.includes(why)) again = setTimeout(send, retryMs);
    else void send();
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

  const heard = (told: readonly Kept[], gone: readonly string[] = []): void => {
    const all = new Map(records.value);
    for (const key of gone) all.delete(key);
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

  const everything = computed(() => [...shown.value.values()]);
  const all = <K extends Kind>(kind: K): ReadonlySignal<readonly Kept<K>[]> => {
    let last: readonly Kept<K>[] = [];
    // The same list as long as the same records are in it: an index of five hundred stories hangs on it.
    return computed(() => {
      const now = everything.value.filter(isOf(kind)).filter(({ body }) => !isRemoved(body));
      if (now.length !== last.length || now.some((one, at) => one !== last[at])) last = now;
      return last;
    });
  };
  return {
    records: everything,
    all,
    loaded,
    damaged,
    saving,
    stories: all('story'),
    removed: computed(
      () =>
        everything.value
          .filter(isOf('story'))
          .filter(({ body }) => body.removedAt !== null)
          .toSorted((a, b) => (b.body.removedAt ?? 0) - (a.body.removedAt ?? 0))[0] ?? null,
    ),
    interviews: all('interview'),
    settings: computed(() => everything.value.find(isOf('settings'))?.body ?? defaults),
    timer: computed(() => everything.value.find(isOf('breath'))?.body ?? null),
    open,
    edit,
    retry,
    flush: () => {
      if (!waiting.value.size) return;
      void ask(waiting.value);
    },
  };
};
