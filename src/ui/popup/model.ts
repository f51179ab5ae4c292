// Model: what the popup is given to draw, and what it may ask for.
import type { Timer } from '../../core/breath.ts';
import type { Key } from '../../core/messages.ts';
import type { Damaged, Intent, Kept } from '../../core/record.ts';
import type { Settings } from '../../core/settings.ts';
import type { Saving } from '../saving.ts';

/** built-in: runs there as installed; added: by the user; open: may be asked for; never: not a page we may run on. */
export type Site = { readonly host: string; readonly is: 'built-in' | 'added' | 'open' | 'never' };

export type Model = {
  readonly loaded: 'loading' | 'found' | 'empty' | 'failed';
  readonly damaged: readonly Damaged[];
  readonly saving: Saving;
  /** Null until there is one. */
  readonly interview: Kept<'interview'> | null;
  /** The interview's in its order, then the others. */
  readonly stories: readonly Kept<'story'>[];
  /** Of all stories, as they were before an edit. */
  readonly versions: readonly Kept<'version'>[];
  /** The story deleted last, for undo. */
  readonly removed: Kept<'story'> | null;
  readonly settings: Settings;
  readonly timer: Timer | null;
  /** A call is on somewhere. */
  readonly inCall: boolean;
  /** The page in front of the popup; null where the browser does not tell. */
  readonly site: Site | null;
  /** As the browser has them now; empty where unassigned. */
  readonly keys: Readonly<Record<Key, string>>;
};

export type Deeds = {
  readonly keep: (intent: Intent) => void;
  readonly retry: () => void;
  readonly reload: () => void;
  readonly newId: () => string;
  readonly useSite: (host: string) => void;
  readonly leaveSite: (host: string) => void;
  readonly changeKeys: () => void;
  readonly openCompanion: () => void;
};

/** Kept by a later version: shown, and not changed. */
export const isNewer = ({ damaged }: Model, key: string): boolean =>
  damaged.some(one => one.key === key && one.why === 'newer');

export type View =
  | { readonly is: 'main' | 'interview' | 'breathe' | 'settings' | 'rules' }
  | { readonly is: 'story'; readonly id: string };

export type Props = { readonly model: Model; readonly deeds: Deeds; readonly go: (view: View) => void };
