// How a page of ours lets the background know that something was thrown.
import type { Part } from '../core/fault.ts';
import { send } from './extension.ts';
import { hearFaults } from './hear-faults.ts';

/** From now on, for as long as the page is open. */
export const tellFaults = (where: Part): void =>
  hearFaults(code => void send({ type: 'failed', where, code }).catch(() => undefined));
