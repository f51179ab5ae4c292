// The page of import and export, standing alone.
import type { Kept, Refusal } from '../../../../src/core/record.ts';
import { Exchange } from '../../../../src/ui/studio/exchange/Exchange.tsx';
import { last, taking } from '../../../../src/ui/studio/exchange/taking.ts';
import type { StudioModel } from '../../../../src/ui/studio/model.ts';
import { stageOf } from '../stage.tsx';

export const stage = (
  root: HTMLElement,
  records: readonly Kept[] = [],
  refuses: Refusal | null = null,
  room: Awaited<ReturnType<StudioModel['browser']['room']>> = { bytes: 0, most: null },
) => {
  taking.value = { is: 'idle' };
  last.value = null;
  return stageOf(root, '#/import', model => <Exchange model={model} />, {
    records,
    refuses,
    browser: { room: () => Promise.resolve(room) },
  });
};
