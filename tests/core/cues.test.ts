// Cues: the list of the evidence, the length rule, and which one comes next.
import { describe, expect, test } from 'vitest';
import {
  cueIds,
  cueOf,
  hasName,
  isCueId,
  isShort,
  momentsOf,
  nextCue,
  withName,
  type Wanted,
} from '../../src/core/cues.ts';
import { defaults } from '../../src/core/settings.ts';
import { en } from '../../src/i18n/en.ts';

const asked = (wanted: Partial<Wanted> = {}): Wanted => ({
  moments: ['listen', 'edge'],
  read: 'even',
  settings: defaults,
  wording: id => en.cues[id],
  cued: [],
  ...wanted,
});

/** All that come, one after the other, until the first comes again. */
const run = (wanted: Partial<Wanted>): readonly string[] => {
  const cued: Parameters<typeof nextCue>[0]['cued'][number][] = [];
  for (;;) {
    const id = nextCue(asked({ ...wanted, cued }));
    if (id === null || cued.includes(id)) return cued;
    cued.push(id);
  }
};

test('there are the 63 of the evidence, and the line of the reserved read', () => {
  const count = (start: string): number => cueIds.filter(id => id.startsWith(start)).length;
  expect(cueIds).toHaveLength(64);
  expect(['calm', 'mirror', 'strengths', 'misstep', 'presence', 'listening', 'closing'].map(count)).toEqual([
    10, 8, 10, 10, 10, 8, 8,
  ]);
  expect(isCueId('calm-01') && !isCueId('calm-99') && !isCueId('toString')).toBe(true);
});

test('every cue names its evidence and a moment, and has words short enough for one of them', () => {
  for (const id of cueIds) {
    expect(cueOf(id).basis.length).toBeGreaterThan(0);
    for (const row of cueOf(id).basis) expect(row).toMatch(/^(J|[ABGRSTVM]\d+[a-g]?)$/u);
    expect(momentsOf(id, withName(en.cues[id], 'Ada')).length).toBeGreaterThan(0);
  }
});

test('a breath cue is told by its category, whatever its words', () => {
  const told = cueIds.filter(id => /\b(breath|breathe|exhale|nose)\b/iu.test(en.cues[id]));
  expect(told.filter(id => cueOf(id).category !== 'breath')).toEqual([]);
});

describe('length', () => {
  test.each([
    ['Land the result', true, true],
    ['One two three four five six', true, true],
    ['One two three four five six seven', false, true],
    ['A b c d e f g h', false, true],
    ['A b c d e f g h i', false, false],
    ['Thirty characters it is indeed', true, true],
    ['Thirty-one characters it is, yes', false, true],
    ['', false, false],
    ['👩‍👩‍👧‍👦'.repeat(30), true, true],
    ['👩‍👩‍👧‍👦'.repeat(31), false, true],
  ])('%j may come in a call: %s, outside: %s', (text, inCall, outside) => {
    expect(isShort(text, true)).toBe(inCall);
    expect(isShort(text, false)).toBe(outside);
  });

  test('a cue that the user made long leaves the call', () => {
    expect(momentsOf('calm-04', 'Drop shoulders, soften jaw')).toEqual(['pre', 'listen']);
    expect(momentsOf('calm-04', 'Let both of your shoulders drop now')).toEqual(['pre']);
    expect(
      run({ wording: id => (id === 'calm-05' ? 'Feel both of your feet on it' : en.cues[id]) }),
    ).not.toContain('calm-05');
  });

  test('nothing long ever comes in a call', () => {
    for (const read of ['lively', 'even', 'reserved'] as const) {
      const moments = ['listen', 'edge', 'think', 'speak', 'end'] as const;
      for (const id of run({ read, moments: [...moments] })) {
        expect(isShort(en.cues[cueIds.find(cue => cue === id) ?? 'calm-01'], true)).toBe(true);
      }
    }
  });
});

describe('the name', () => {
  test('fills its slot', () => {
    expect(withName(en.cues['calm-08'], ' Ada ')).toBe('Ada, just the next sentence');
  });

  test('leaves its cues out where it is not known, or makes them long', () => {
    const named = (name: string): boolean =>
      run({ settings: { ...defaults, name } }).some(id => isCueId(id) && hasName(en.cues[id]));
    expect(named('')).toBe(false);
    expect(named('  ')).toBe(false);
    expect(named('Ada')).toBe(true);
    expect(run({ settings: { ...defaults, name: 'Maximiliane' } })).not.toContain('calm-08');
  });
});

describe('which one comes', () => {
  test('each fitting one once, then the one shown longest ago', () => {
    const all = run({});
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(10);
    const cued = all.filter(isCueId);
    expect(nextCue(asked({ cued }))).toBe(cued[0]);
    expect(nextCue(asked({ cued: [...cued.slice(1), ...cued.slice(0, 1)] }))).toBe(cued[1]);
  });

  test('not two of one move in a row while others wait', () => {
    const moves = run({ read: 'even' })
      .slice(0, 4)
      .map(id => isCueId(id) && cueOf(id).move);
    for (let i = 1; i < moves.length; i += 1) expect(moves[i]).not.toBe(moves[i - 1]);
  });

  test('reserved turns mirroring off and brings the flat face first', () => {
    const cued = run({ read: 'reserved' });
    expect(run({ read: 'reserved', move: 'mirror' }).slice(0, 2)).toEqual(['mirror-08', 'mirror-03']);
    for (const id of ['mirror-01', 'mirror-02', 'mirror-04', 'mirror-06']) expect(cued).not.toContain(id);
  });

  test('lively brings energy, even steadies', () => {
    expect(run({ read: 'lively' })).toContain('mirror-02');
    expect(run({ read: 'even' })).not.toContain('mirror-02');
    expect(run({ read: 'even' })).toContain('presence-10');
    expect(run({ read: 'lively' })).not.toContain('presence-10');
  });

  test.each(['eyes', 'pace', 'breath'] as const)('a category switched off is off whole: %s', category => {
    const moments = ['set', 'pre', 'listen', 'think', 'speak', 'edge', 'end', 'post'] as const;
    for (const read of ['lively', 'even', 'reserved'] as const) {
      const settings = { ...defaults, off: [category] };
      const cued = run({ read, moments: [...moments], settings }).filter(isCueId);
      expect(cued.some(id => cueOf(id).category === category)).toBe(false);
    }
  });

  test('without breath work no breath cue comes, and body or attention cues are there instead', () => {
    const settings = { ...defaults, noBreath: true };
    const cued = run({ settings }).filter(isCueId);
    expect(cued.some(id => cueOf(id).category === 'breath')).toBe(false);
    const instead = run({ settings, settling: true });
    expect(instead.slice(0, 2)).toEqual(['presence-04', 'calm-04']);
    expect(instead).toContain('calm-05');
  });

  test('nothing fits: null', () => {
    expect(nextCue(asked({ moments: [] }))).toBe(null);
    expect(nextCue(asked({ move: 'call' }))).toBe(null);
  });

  test('mirror cues can be left out for a while', () => {
    expect(
      run({ noMirror: true })
        .filter(isCueId)
        .some(id => cueOf(id).move === 'mirror'),
    ).toBe(false);
  });
});
