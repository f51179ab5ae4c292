// Lately: the last thing done that can be undone, whichever page it is then seen from.
import { signal } from '@preact/signals';
import type { Intent } from '../../../core/record.ts';

export type Done = { readonly said: string; readonly undo: Intent };

/** No clock takes it away: it stays until something else is done, or until it is undone. */
export const lately = signal<Done | null>(null);
