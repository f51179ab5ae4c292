// Screens written by hand, one for each state that a person may see in a call.
import { started } from '../../../src/core/breath.ts';
import type { Card, Row, Screen } from '../../../src/core/screen.ts';

export const rest: Screen = {
  hidden: false,
  over: false,
  ending: false,
  form: 'strip',
  phase: 'joined',
  joinedAt: null,
  heading: { company: 'Northwind', role: 'Product lead' },
  now: { tone: 'plain', words: { of: 'own', text: 'Flat face is just their face' } },
  aside: null,
  keel: { is: 'still' },
  move: null,
  choices: [],
  rows: [],
  card: null,
  field: null,
  nothing: null,
  unused: [],
  read: 'even',
  muted: false,
  timer: null,
  textPx: 22,
  wide: false,
  until: null,
};

export const row = (digit: number, title: string, proof: string, ...keywords: string[]): Row => ({
  story: `s${digit}`,
  title,
  keywords,
  proof,
  used: false,
  digit,
  why: null,
  at: false,
});

export const rows: readonly Row[] = [
  { ...row(1, 'The release-train truce', '−38 %', 'two leads', 'shared calendar', 'joint demo'), at: true },
  row(2, 'Took over a stalled team', '12 people', 'listened first', 'cut scope', 'weekly wins'),
  row(3, 'The pricing bet', '€1.2 M', 'no data', 'two-week test', 'rolled out'),
  { ...row(4, 'Night of the failed deploy', '4 h', 'rolled back', 'wrote it up'), used: true },
];

export const card: Card = {
  story: 's1',
  title: 'The release-train truce',
  action: 'shared calendar, joint demo',
  result: 'both teams shipped',
  proof: '−38 % delays',
  situation: 'Two teams shipping against each other',
  keywords: ['two leads', 'one date'],
};

const now = (): number => Date.now();

const lobby: Screen = {
  ...rest,
  phase: 'lobby',
  now: { tone: 'quiet', words: { of: 'label', id: 'ready' } },
};

export const screens: Readonly<Record<string, () => Screen>> = {
  rest: () => rest,
  ready: () => ({ ...rest, now: { tone: 'quiet', words: { of: 'label', id: 'ready' } } }),
  breathe: () => ({
    ...rest,
    move: 'breathe',
    now: { tone: 'plain', words: { of: 'label', id: 'exhale' } },
    keel: { is: 'breathing', pattern: 'long-out', startedAt: now() - 3_000, cycles: 2 },
    choices: [
      { digit: 1, of: 'breath', pattern: 'exhale-only', cycles: 1, on: false },
      { digit: 2, of: 'breath', pattern: 'long-out', cycles: 1, on: true },
      { digit: 3, of: 'breath', pattern: 'gentle', cycles: 2, on: false },
    ],
  }),
  stop: () => ({ ...rest, now: { tone: 'plain', words: { of: 'label', id: 'stop-breath' } } }),
  mirror: () => ({
    ...rest,
    move: 'mirror',
    now: { tone: 'quiet', words: { of: 'label', id: 'choose-read' } },
    choices: [
      { digit: 1, of: 'read', read: 'lively', on: false },
      { digit: 2, of: 'read', read: 'even', on: true },
      { digit: 3, of: 'read', read: 'reserved', on: false },
    ],
  }),
  reset: () => ({
    ...rest,
    move: 'reset',
    now: { tone: 'say', words: { of: 'own', text: 'Let me say that more clearly.' } },
    aside: { of: 'label', id: 'exhale' },
    keel: { is: 'breathing', pattern: 'exhale-only', startedAt: now() - 1_500, cycles: 1 },
    choices: [
      { digit: 1, of: 'reset', kind: 'blank' },
      { digit: 2, of: 'reset', kind: 'misspoke' },
      { digit: 3, of: 'reset', kind: 'park' },
      { digit: 4, of: 'more' },
      { digit: 5, of: 'later' },
    ],
  }),
  blank: () => ({
    ...rest,
    move: 'reset',
    now: { tone: 'say', words: { of: 'own', text: 'Good question. Let me pick the best example.' } },
    choices: [
      { digit: 1, of: 'story', story: 's1', title: 'The release-train truce' },
      { digit: 2, of: 'story', story: 's2', title: 'Took over a stalled team' },
      { digit: 3, of: 'story', story: 's3', title: 'The pricing bet' },
      { digit: 5, of: 'later' },
    ],
  }),
  later: () => ({
    ...rest,
    move: 'reset',
    now: { tone: 'say', words: { of: 'own', text: 'Done. Next question.' } },
    field: { of: 'later', value: '' },
  }),
  stories: () => ({ ...rest, move: 'strengths', rows, field: { of: 'search', value: '' } }),
  question: () => ({
    ...rest,
    move: 'strengths',
    rows: rows.map((one, i) => (i === 0 ? { ...one, why: { competency: 'conflict', facet: null } } : one)),
    field: { of: 'search', value: 'a time you disagreed with a colleague' },
  }),
  nothing: () => ({
    ...rest,
    move: 'strengths',
    now: { tone: 'quiet', words: { of: 'label', id: 'nothing-fits' } },
    nothing: { competency: 'failure', intent: null },
    field: { of: 'search', value: 'when did you fail at something' },
  }),
  'no-stories': () => ({
    ...rest,
    move: 'strengths',
    now: { tone: 'quiet', words: { of: 'label', id: 'no-stories' } },
  }),
  locked: () => ({
    ...rest,
    move: 'strengths',
    rows: null,
    now: { tone: 'quiet', words: { of: 'label', id: 'no-notes' } },
  }),
  card: () => ({
    ...rest,
    move: 'strengths',
    now: { tone: 'plain', words: { of: 'own', text: card.title } },
    card,
    keel: { is: 'clock', startedAt: now() - 30_000, ms: 90_000, told: false },
  }),
  'card-told': () => ({
    ...rest,
    move: 'strengths',
    now: { tone: 'plain', words: { of: 'label', id: 'land-it' } },
    card: { ...card, situation: '', keywords: [], result: '' },
    keel: { is: 'clock', startedAt: now() - 80_000, ms: 90_000, told: true },
  }),
  arabic: () => ({
    ...rest,
    now: { tone: 'plain', words: { of: 'own', text: 'تنفّس ببطء وخذ وقتك' } },
    rows: [
      row(1, 'هدنة قطار الإصدارات بين فريقين', '٣٨٪', 'تقويم مشترك', 'عرض مشترك'),
      row(2, '发布列车的休战协议', '三成八', '共享日历', '联合演示'),
    ],
  }),
  long: () => ({
    ...rest,
    now: { tone: 'say', words: { of: 'own', text: 'I’d like to add one point to your earlier question.' } },
    rows: [
      row(
        1,
        'The year the whole warehouse moved to another town overnight 🚚',
        '−38 % of all delays',
        'forklifts 🏗️',
        'Donaudampfschifffahrtsgesellschaftskapitän',
      ),
    ],
    card: null,
  }),
  lobby: () => ({ ...lobby, rows: rows.slice(0, 3) }),
  'lobby-breathing': () => {
    const timer = started('long-out', 300_000, now() - 42_000);
    return {
      ...lobby,
      timer,
      keel: { is: 'breathing', pattern: 'long-out', startedAt: timer.startedAt, cycles: null },
    };
  },
  'lobby-paused': () => ({
    ...lobby,
    timer: { ...started('long-out', 120_000, now() - 42_000), pausedAt: now() - 2_000 },
  }),
  'lobby-ended': () => ({ ...lobby, timer: started('long-out', 120_000, now() - 130_000) }),
  debrief: () => ({
    ...rest,
    phase: 'left',
    ending: true,
    now: { tone: 'plain', words: { of: 'label', id: 'fresh' } },
    choices: [
      { digit: 1, of: 'debrief' },
      { digit: 2, of: 'not-now' },
    ],
  }),
  opening: () => ({
    ...rest,
    phase: 'left',
    ending: true,
    now: { tone: 'plain', words: { of: 'label', id: 'opening' } },
  }),
  big: () => ({ ...rest, textPx: 48 }),
  wide: () => ({ ...rest, wide: true }),
};
