// A storage area with the rules measured in Chromium, which can be made to break in each of its ways.
import { canonical } from '../../src/core/sum.ts';
import type { Shelf } from '../../src/browser/shelf.ts';

export type FakeShelf = Shelf & {
  /** JSON by key; text that is no JSON is a value damaged on the disk, which the first read removes. */
  readonly disk: Map<string, string>;
  /** Every operation so far. */
  readonly done: string[];
};
export type Breaks = {
  /** The n-th operation from now on fails before it did anything (0: the first), and all after it. */
  readonly diesAt?: number;
  readonly quotaBytes?: number;
  readonly without?: 'getKeys';
  /** Says "done" and keeps something else. */
  readonly garbles?: boolean;
};

const readable = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

export const fakeShelf = (start: Readonly<Record<string, unknown>> = {}, breaks: Breaks = {}): FakeShelf => {
  const disk = new Map(Object.entries(start).map(([key, value]) => [key, canonical(value)]));
  const done: string[] = [];
  const begin = (name: string): void => {
    if (breaks.diesAt !== undefined && done.length >= breaks.diesAt) throw new Error('dead');
    done.push(name);
  };
  const shelf: FakeShelf = {
    disk,
    done,
    get: async keys => {
      begin('get');
      const wanted = keys === null ? [...disk.keys()] : [keys].filter(key => disk.has(key));
      const damaged = wanted.find(key => !readable(disk.get(key) ?? ''));
      if (damaged !== undefined) {
        disk.delete(damaged);
        throw new Error('Invalid JSON');
      }
      return Object.fromEntries(wanted.map(key => [key, JSON.parse(disk.get(key) ?? '')]));
    },
    set: async items => {
      begin('set');
      const texts = Object.entries(items).map(([key, value]): [string, string] => [
        key,
        breaks.garbles ? canonical(value).replace('a', 'b') : canonical(value),
      ]);
      const bytes = [...new Map([...disk, ...texts])].join('').length;
      if (breaks.quotaBytes !== undefined && bytes > breaks.quotaBytes)
        throw new Error('Resource::kQuotaBytes quota exceeded');
      for (const [key, text] of texts) disk.set(key, text);
    },
    remove: async keys => {
      begin('remove');
      for (const key of keys) disk.delete(key);
    },
  };
  return breaks.without ? shelf : { ...shelf, getKeys: async () => [...disk.keys()] };
};
