// Keys typed while our frame has the focus: what each means; null leaves it to the browser.
import type { Sent } from './sent.ts';

export type Typed = {
  readonly key: string;
  /** Ctrl, Alt or Meta: the browser's and the call's own shortcuts are never ours. */
  readonly chord: boolean;
  /** Where the focus is. */
  readonly on: 'search' | 'later' | 'button' | 'page';
  /** Digits that open a row now, so that in the search they are not typed. */
  readonly digits: readonly number[];
};

export const keyed = ({ key, chord, on, digits }: Typed): Sent | null => {
  if (chord) return null;
  if (key === 'Escape') return { type: 'escaped' };
  const field = on === 'search' || on === 'later';
  if (/^[1-9]$/.test(key)) {
    const digit = Number(key);
    if (on === 'later' || (on === 'search' && !digits.includes(digit))) return null;
    return { type: 'chose', digit };
  }
  if (key === '/' && !field) return { type: 'asked', field: 'search' };
  if (on === 'later') return key === 'Enter' ? { type: 'entered' } : null;
  if (key === 'ArrowDown') return { type: 'stepped', by: 1 };
  if (key === 'ArrowUp') return { type: 'stepped', by: -1 };
  // On a button Enter is the button's own.
  if (key === 'Enter' && on !== 'button') return { type: 'entered' };
  return null;
};
