// Records of a search of some months, for the tests of progress: so many interviews, and what belongs to each.
import type { Call } from '../../src/core/call.ts';
import type { Competency } from '../../src/core/competency.ts';
import { emptyDebrief, type AskedQuestion, type Debrief } from '../../src/core/debrief.ts';
import { emptyInterview, type Interview } from '../../src/core/interview.ts';
import type { Note } from '../../src/core/note.ts';
import { changed, type Bodies, type Kept, type Kind } from '../../src/core/record.ts';
import { lengthOf, type Rehearsal, type RehearsedAnswer } from '../../src/core/rehearsal.ts';
import type { Moment, ResetKind } from '../../src/core/reset.ts';
import { emptyStory, type Story } from '../../src/core/story.ts';
import { emptyTension, type Tension } from '../../src/core/tension.ts';

export const hour = 3_600_000;
export const day = 24 * hour;
/** A Tuesday in November, noon. */
export const noon = Date.UTC(2026, 10, 24, 12, 0);

const recordOf = <K extends Kind>(kind: K, id: string, body: Bodies[K], at = 1): Kept<K> =>
  changed<K>(null, { kind, id, patch: body } as Parameters<typeof changed<K>>[1], at);

export const interview = (id: string, patch: Partial<Interview> = {}) =>
  recordOf('interview', id, { ...emptyInterview, ...patch });
export const story = (id: string, patch: Partial<Story> = {}) =>
  recordOf('story', id, { ...emptyStory, title: id, ...patch });
export const call = (id: string, patch: Partial<Call> = {}) =>
  recordOf('call', id, {
    interview: null,
    host: 'meet.google.com',
    joinedAt: noon,
    leftAt: noon + hour,
    used: [],
    read: 'even',
    muted: false,
    ...patch,
  });
export const moment = (id: string, patch: Partial<Moment> = {}) =>
  recordOf('moment', id, {
    call: null,
    interview: null,
    into: null,
    at: noon,
    kind: 'blank',
    question: '',
    later: '',
    ...patch,
  });
export const debrief = (id: string, patch: Partial<Debrief> = {}) =>
  recordOf('debrief', id, { ...emptyDebrief, startedAt: noon, ...patch });
export const tension = (id: string, patch: Partial<Tension> = {}) =>
  recordOf('tension', id, { ...emptyTension, at: noon, ...patch });
export const note = (id: string, patch: Partial<Note> = {}) =>
  recordOf('note', id, {
    interview: 'n',
    name: '',
    email: '',
    subject: '',
    blocks: [],
    sentAt: null,
    ...patch,
  });
export const answer = (patch: Partial<RehearsedAnswer> = {}): RehearsedAnswer => ({
  question: 'conflict-1',
  competency: 'conflict',
  story: null,
  ms: 90_000,
  length: 'right',
  felt: 2,
  ...patch,
});
export const rehearsal = (id: string, patch: Partial<Rehearsal> = {}) =>
  recordOf('rehearsal', id, { interview: null, at: noon, answers: [answer()], breathed: true, ...patch });
export const asked = (competency: Competency | null, felt: AskedQuestion['felt']): AskedQuestion => ({
  text: 'Tell me',
  competency,
  felt,
});

const titles = [
  'The release-train truce',
  'Took over a stalled team',
  'The pricing bet',
  'A migration nobody noticed',
  'Said no to the biggest customer',
  'Hired against the brief',
  'Two offices, one calendar',
  'The outage at quarter end',
];
const companies = [
  'Northwind',
  'Harbour & Lane',
  'Fennimore',
  'Oakline Health',
  'Brightwater',
  'Castle Row',
  'Juniper Freight',
  'Sable',
  'Meridian',
  'Kestrel Labs',
  'Ostrander',
  'Vale',
];
const before = [8, 9, 7, 8, 7, 6, 7, 5, 6, 5, 6, 4];
const breathed: readonly (number | null)[] = [6, 7, 7, 5, 5, null, 4, 4, 3, 4, 6, 3];
const after: readonly (number | null)[] = [5, 6, 3, 4, 4, 2, 3, 3, null, 2, 3, 1];
const kinds: readonly (readonly ResetKind[])[] = [
  ['blank', 'blank', 'misspoke'],
  ['blank', 'park'],
  ['misspoke', 'misspoke', 'park', 'fact'],
  [],
  ['park'],
  ['blank', 'misspoke'],
  ['missed'],
  ['park', 'park'],
  [],
  ['misspoke'],
  ['park'],
  ['blank'],
];
const themes: readonly Competency[] = [
  'conflict',
  'leadership',
  'failure',
  'results',
  'customer',
  'pressure',
];
const sentAfter: readonly (number | null)[] = [3, 20, 30, 5, 2, null, 18, 4, 90, 6, 2, null];
const at = <T>(list: readonly T[], nth: number, otherwise: T): T => list[nth % list.length] ?? otherwise;

const interviewsOf = (count: number): readonly Kept[] =>
  Array.from({ length: count }, (_, nth): readonly Kept[] => {
    const id = `n${nth}`;
    const startsAt = noon - (count - nth) * 7 * day + (nth % 3) * day;
    const used = [0, ...(nth % 2 ? [1, 3] : [2, 4]), ...(nth % 3 ? [5] : [])].map(one => `s${one}`);
    const sent = at(sentAfter, nth, null);
    return [
      interview(id, { company: at(companies, nth, ''), startsAt }),
      call(`c${nth}`, { interview: id, joinedAt: startsAt, leftAt: startsAt + hour, used }),
      ...at(kinds, nth, []).map((kind, place) =>
        moment(`m${nth}-${place}`, { call: `c${nth}`, interview: id, kind, at: startsAt + place * 600_000 }),
      ),
      tension(id, {
        interview: id,
        at: startsAt - 600_000,
        before: at(before, nth, null),
        breathed: at(breathed, nth, null),
        after: at(after, nth, null),
      }),
      debrief(id, {
        startedAt: startsAt + 2 * hour,
        asked: [0, 1, 2].map(place =>
          asked(
            at(themes, nth + place, 'results'),
            at([1, 2, 3, null, 2, 3] as const, nth * 2 + place, null),
          ),
        ),
      }),
      ...(sent === null ? [] : [note(`t${nth}`, { interview: id, sentAt: startsAt + hour + sent * hour })]),
    ];
  }).flat();

const rehearsalsOf = (count: number): readonly Kept[] =>
  Array.from({ length: count }, (_, nth): readonly Kept[] => {
    const id = `r${nth}`;
    const when = noon - (count - nth) * 11 * day + 5 * hour;
    const answers = [150, 70, 128, 40, 96, 110].map((seconds, place) => {
      const ms = Math.max(25, seconds - nth * 9 + ((nth * 37 + place * 23) % 31)) * 1_000;
      return answer({
        ms,
        length: lengthOf(ms, 90_000),
        competency: at(themes, nth + place, null),
        story: place % 2 ? `s${(nth + place) % 6}` : 's0',
        felt: at([1, 2, 2, 3, 3] as const, nth + place, 2),
      });
    });
    return [
      rehearsal(id, { at: when, answers }),
      tension(id, {
        at: when,
        before: at([6, 6, 5, 5, 3, 4, 3], nth, null),
        breathed: at([5, 4, 4, 3, 3, 2, 2], nth, null),
        after: at([5, 3, 3, 3, 2, 2, 1], nth, null),
      }),
    ];
  }).flat();

/** So many interviews and rehearsals; all weeks before `noon`. */
export const search = (interviews: number, rehearsals: number): readonly Kept[] => [
  ...titles.map((title, nth) => story(`s${nth}`, { title })),
  ...interviewsOf(interviews),
  ...rehearsalsOf(rehearsals),
];
