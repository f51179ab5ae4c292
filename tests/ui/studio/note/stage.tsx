// The note of one interview, standing alone, with a debrief, a call and its moments.
import { emptyDebrief, type Debrief } from '../../../../src/core/debrief.ts';
import { emptyPerson, type Interview } from '../../../../src/core/interview.ts';
import type { Kept } from '../../../../src/core/record.ts';
import type { Moment } from '../../../../src/core/reset.ts';
import { defaults } from '../../../../src/core/settings.ts';
import { Note } from '../../../../src/ui/studio/note/Note.tsx';
import { lately } from '../../../../src/ui/studio/stories/lately.ts';
import { interviewOf, recordOf, stageOf, storyOf } from '../stage.tsx';

const min = 60_000;
/** A Tuesday afternoon; the call ended an hour before. */
export const now = new Date(2026, 10, 24, 15, 10).getTime();

export const northwind = (patch: Partial<Interview> = {}): Kept<'interview'> =>
  interviewOf('n', {
    company: 'Northwind',
    role: 'Product lead',
    startsAt: now - 110 * min,
    people: [
      { ...emptyPerson, name: 'Dana Reyes', role: 'head of product', email: 'dana@northwind.example' },
      { ...emptyPerson, name: 'Sam Okafor', role: 'engineering' },
      { ...emptyPerson, name: 'Lin Falk', kind: 'recruiter' },
    ],
    starred: ['leadership'],
    ...patch,
  });

const moment = (id: string, patch: Partial<Moment>): Kept<'moment'> =>
  recordOf('moment', id, {
    call: 'c',
    interview: 'n',
    into: 12 * min,
    at: now - 90 * min,
    kind: 'park',
    question: '',
    later: '',
    ...patch,
  });

export const debrief = (patch: Partial<Debrief> = {}): Kept<'debrief'> =>
  recordOf('debrief', 'n', {
    ...emptyDebrief,
    startedAt: now - 50 * min,
    fates: { m: 'note', let: 'let-go' },
    heard: 'the first two weeks of a switch decide how people feel about it',
    promises: [{ text: 'decision by Friday', at: new Date(2026, 10, 27, 12).getTime() }],
    ...patch,
  });

export const told: readonly Kept[] = [
  recordOf('call', 'c', {
    interview: 'n',
    host: 'meet.google.com',
    joinedAt: now - 110 * min,
    leftAt: now - 60 * min,
    used: ['a', 'b'],
    read: 'even',
    muted: false,
  }),
  moment('m', {
    question: 'How did you set the price?',
    later: 'we tested it with forty customers first',
  }),
  moment('let', { kind: 'blank', later: 'never mind' }),
  storyOf('a', { title: 'The pricing bet', proof: '+12 %', tags: ['results'] }),
  storyOf('b', {
    title: 'Took over a stalled team',
    proof: '12 people',
    tags: ['leadership'],
    result: 'The team shipped its first release in six weeks.',
  }),
  recordOf('settings', 'settings', { ...defaults, name: 'Mara' }),
];

export const stage = (
  root: HTMLElement,
  records: readonly Kept[] = [northwind(), debrief(), ...told],
  at: () => number = () => now,
) => {
  lately.value = null;
  return stageOf(root, '#/interviews/n/note', model => <Note model={model} id="n" />, { records, now: at });
};
