// The page of import and export on a page of its own: files are read by the real reader, kept as the writer would keep.
import { signal } from '@preact/signals';
import { render } from 'preact';
import { planned } from '../../../../src/browser/reading.ts';
import {
  changed,
  keyOf,
  type Answer,
  type Intent,
  type Kept,
  type Refusal,
} from '../../../../src/core/record.ts';
import { kept } from '../../../../src/state/kept.ts';
import { Exchange } from '../../../../src/ui/studio/exchange/Exchange.tsx';
import { last, taking } from '../../../../src/ui/studio/exchange/taking.ts';
import type { StudioModel } from '../../../../src/ui/studio/model.ts';
import '../../../../src/ui/tokens.css';
import '../../../../src/ui/ground.css';
import '../../../../src/ui/form.css';
import '../../../../src/ui/studio/studio.css';

const nothing = {
  keys: () => Promise.resolve({ toggle: '', stories: '', breathe: '', reset: '' }),
  changeKeys: () => undefined,
  sites: () => Promise.resolve({ builtIn: [], added: [] }),
  leaveSite: () => Promise.resolve(false),
  permissions: () => Promise.resolve([]),
  room: () => Promise.resolve({ bytes: 0, most: null }),
  faults: () => Promise.resolve([]),
  everything: () => Promise.resolve({}),
  empty: () => Promise.resolve(false),
};

/** `refuses`: why the writer keeps nothing. */
export const stage = async (
  root: HTMLElement,
  records: readonly Kept[] = [],
  refuses: Refusal | null = null,
) => {
  taking.value = { is: 'idle' };
  last.value = null;
  const held = new Map(records.map(one => [keyOf(one), one]));
  const sent: Intent[] = [];
  let tell: (kept: readonly Kept[], gone?: readonly string[]) => void = () => undefined;
  const keep = (intent: Intent, gone: readonly string[] = []): Promise<Answer> => {
    sent.push(intent);
    if (refuses) return Promise.resolve({ kept: false, why: refuses });
    const next = intent.map(change => changed(held.get(keyOf(change)) ?? null, change, Date.now()));
    for (const one of next) held.set(keyOf(one), one);
    for (const key of gone) held.delete(key);
    tell(next, gone);
    return Promise.resolve({ kept: true, revs: Object.fromEntries(next.map(one => [keyOf(one), one.rev])) });
  };
  const state = kept(
    {
      load: () => Promise.resolve(records.length ? { is: 'found', records, damaged: [] } : { is: 'empty' }),
      keep,
      listen: told => {
        tell = told;
      },
      drafts: { all: () => [], put: () => undefined, drop: () => undefined },
      now: Date.now,
    },
    new AbortController().signal,
  );
  const model: StudioModel = {
    ...state,
    reload: () => undefined,
    newId: () => 'new',
    now: Date.now,
    route: signal({ page: 'import' }),
    go: () => undefined,
    browser: nothing,
    liveSurface: () => Promise.reject(new Error('not here')),
    exchange: { planned, keep },
  };
  await state.open();
  render(
    <main class="outlet">
      <Exchange model={model} />
    </main>,
    root,
  );
  return { sent, model, held };
};
