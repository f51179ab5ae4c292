// Model: what every page of the Studio is given: signals of what is kept, and what it may ask for.
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Timer } from '../../core/breath.ts';
import type { Planned } from '../../core/exchange.ts';
import type { Fault } from '../../core/fault.ts';
import type { Key } from '../../core/messages.ts';
import type { Answer, Damaged, Intent, Kept, Kind } from '../../core/record.ts';
import type { Route } from '../../core/route.ts';
import type { Screen } from '../../core/screen.ts';
import type { Settings } from '../../core/settings.ts';
import type { Send } from '../live/sent.ts';
import type { Saving } from '../saving.ts';

/** Reading a signal's `.value` while drawing redraws the component when it changes, and only that one. */
export type StudioModel = {
  readonly loaded: ReadonlySignal<'loading' | 'found' | 'empty' | 'failed'>;
  readonly damaged: ReadonlySignal<readonly Damaged[]>;
  readonly saving: ReadonlySignal<Saving>;
  /** Every record, removed ones too. */
  readonly records: ReadonlySignal<readonly Kept[]>;
  /** Those of one kind that were not removed, oldest first; keep the signal with `useMemo`. */
  readonly all: <K extends Kind>(kind: K) => ReadonlySignal<readonly Kept<K>[]>;
  readonly stories: ReadonlySignal<readonly Kept<'story'>[]>;
  readonly interviews: ReadonlySignal<readonly Kept<'interview'>[]>;
  readonly settings: ReadonlySignal<Settings>;
  readonly timer: ReadonlySignal<Timer | null>;
  /** Shown at once, sent at once; undo is another edit. */
  readonly edit: (intent: Intent) => void;
  readonly retry: () => void;
  readonly reload: () => void;
  readonly newId: () => string;
  /** Wall clock in ms. */
  readonly now: () => number;
  /** Where we are; null: no address of ours. */
  readonly route: ReadonlySignal<Route | null>;
  /** To another page by code, `instead` of this one in the history; links are `<a href={hashOf(route)}>`. */
  readonly go: (route: Route, instead?: boolean) => void;
  readonly browser: BrowserDeeds;
  readonly exchange: ExchangeDeeds;
  /** What is seen in a call, over what is kept, in a call with nobody; keeps nothing, lives until the signal aborts. */
  readonly liveSurface: (ends: AbortSignal) => Promise<LiveSurface>;
};

export type LiveSurface = { readonly screen: ReadonlySignal<Screen>; readonly send: Send };

/** Much at once, in or out: nothing is shown before it is kept. */
export type ExchangeDeeds = {
  /** What taking a file or a pasted text in would do to what is `here`; `told` hears how far it is, 0 to 1. */
  readonly planned: (
    file: File | string,
    here: readonly Kept[],
    told: (share: number) => void,
    signal: AbortSignal,
  ) => Promise<Planned>;
  /** All of it or none; `gone`: keys of records to take out. */
  readonly keep: (intent: Intent, gone?: readonly string[]) => Promise<Answer>;
};

/** What only the browser can tell or do. */
export type BrowserDeeds = {
  /** As assigned now; empty where unassigned. */
  readonly keys: () => Promise<Readonly<Record<Key, string>>>;
  readonly changeKeys: () => void;
  /** Match patterns we came with, and hosts the user added. */
  readonly sites: () => Promise<{ readonly builtIn: readonly string[]; readonly added: readonly string[] }>;
  readonly leaveSite: (host: string) => Promise<boolean>;
  readonly permissions: () => Promise<readonly string[]>;
  /** Bytes our records take, and the browser's limit where it has one. */
  readonly room: () => Promise<{ readonly bytes: number; readonly most: number | null }>;
  readonly faults: () => Promise<readonly Fault[]>;
  /** All that is kept, as it lies there. */
  readonly everything: () => Promise<Readonly<Record<string, unknown>>>;
  /** Deletes all that is kept; true once nothing is there any more. */
  readonly empty: () => Promise<boolean>;
};

/** `id`: of the interview or story in the address; '' where it names none. */
export type PageProps = { readonly model: StudioModel; readonly id: string };
/** A page that needs no id just leaves it out of its props. */
export type StudioPage = ComponentType<PageProps>;
