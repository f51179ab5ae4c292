// The call after one interview, standing alone, on a Tuesday evening.
import { vi } from 'vitest';
import { emptyContact, type Contact } from '../../../../src/core/contact.ts';
import { emptyDebrief, type Debrief } from '../../../../src/core/debrief.ts';
import { emptyPerson, type Interview } from '../../../../src/core/interview.ts';
import type { Damaged, Kept } from '../../../../src/core/record.ts';
import { Call } from '../../../../src/ui/studio/call/Call.tsx';
import { lately } from '../../../../src/ui/studio/stories/lately.ts';
import { interviewOf, recordOf, stageOf } from '../stage.tsx';

export { interviewOf, recordOf } from '../stage.tsx';

/** This machine's clock. */
export const at = (written: string): number => new Date(written).getTime();

export const rosa = {
  ...emptyPerson,
  name: 'Rosa Lind',
  role: 'talent partner',
  kind: 'recruiter',
  email: 'rosa@northwind.example',
  phone: '+49 (0)30 123-4567',
} as const;
export const dana = { ...emptyPerson, name: 'Dana Reyes', role: 'head of product' };

export const northwind = (patch: Partial<Interview> = {}) =>
  interviewOf('n', {
    company: 'Northwind',
    role: 'Product lead',
    startsAt: at('2026-11-24T14:00'),
    people: [dana, rosa],
    ...patch,
  });
export const contactOf = (patch: Partial<Contact>, id = 'n') =>
  recordOf('contact', id, { ...emptyContact, me: 'Alex Morgan', number: '0171 234567', ...patch });
export const debriefOf = (patch: Partial<Debrief>) =>
  recordOf('debrief', 'n', { ...emptyDebrief, startedAt: at('2026-11-24T15:30'), ...patch });
export const moment = recordOf('moment', 'm', {
  call: null,
  interview: 'n',
  into: 600_000,
  at: at('2026-11-24T14:10'),
  kind: 'park',
  question: '',
  later: 'The rollout took nine weeks, not twelve',
});
export const looked = debriefOf({
  well: ['The opening', 'The pricing story', ''],
  heard: 'They want somebody who calms the release process. And they want it soon.',
  promises: [{ text: 'decision by Friday', at: at('2026-11-27T12:00') }],
  fates: { m: 'phone' },
});

export const stage = (
  root: HTMLElement,
  records: readonly Kept[] = [],
  now = '2026-11-24T18:00',
  id = 'n',
  damaged: readonly Damaged[] = [],
) => {
  lately.value = null;
  vi.setSystemTime(at(now));
  return stageOf(root, `#/interviews/${id}/call`, model => <Call model={model} id={id} />, {
    records,
    damaged,
    now: Date.now,
  });
};
